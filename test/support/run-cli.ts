import { run } from "../../src/cli/run.ts";
import type { OutputStream } from "../../src/cli/terminal.ts";

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Both streams lead to somebody who looks. */
  readonly isTTY?: boolean;
}

/** One run of the command line inside this process. */
export async function runCli(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { env = {}, isTTY = false } = options;
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr"): OutputStream => ({
    isTTY,
    write: (text) => {
      written[name] += text;
    },
  });
  const code = await run(args, { cwd, env, stdout: stream("stdout"), stderr: stream("stderr") });
  return { code, ...written };
}
