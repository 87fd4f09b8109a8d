import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleCli } from "../../scripts/bundle-cli.js";

/** The command line as a module of its own, for tests that need processes. */
export interface BuiltCli {
  readonly path: string;
  remove(): void;
}

/** Bundles the sources as they are now; nothing of an earlier build is used. */
export async function buildCli(): Promise<BuiltCli> {
  const parent = resolve("node_modules/.cache");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "pagewright-cli-"));
  // Tests run it as somebody else, too.
  chmodSync(folder, 0o755);
  await bundleCli(folder);
  return { path: join(folder, "cli.js"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** How a process ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, stderr })));
}

export interface SpawnOptions {
  readonly cwd: string;
  readonly uid?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A run in a process of its own. */
export function spawnCli(
  { path }: BuiltCli,
  args: readonly string[],
  { env, ...options }: SpawnOptions,
): ChildProcess {
  return spawn(process.execPath, [path, ...args], {
    ...options,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
}
