import { resolve } from "node:path";
import { loadConfig } from "../disk/load-config.ts";
import { UsageError } from "../usage-error.ts";
import { chooseTargets } from "./choose-targets.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Invocation, Settings } from "./invocation.ts";

type Typed = Omit<Invocation, "settings">;

/** Runs a command once for each target that the configuration and `--target` ask for; the worst end counts. */
export async function runTargets(
  typed: Typed,
  run: (invocation: Invocation) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { flags, terminal } = typed;
  const loaded = await loadConfig(resolve(terminal.cwd, flags.cwd ?? "."), flags.config);
  const targets = chooseTargets(loaded, flags.target);
  refuseSharing(typed, targets);
  let worst: ExitCode = exitCode.fine;
  for (const settings of targets) {
    if (targets.length > 1 && !flags.quiet) terminal.stderr.write(`${settings.target}:\n`);
    const code = await run({ ...typed, settings });
    if (code > worst) worst = code;
  }
  return worst;
}

/** What is said once on the command line cannot be meant for several targets. */
function refuseSharing({ inputs, flags, args }: Typed, targets: readonly Settings[]): void {
  if (targets.length < 2) return;
  const [command] = args;
  const typed = inputs.length > 0 || "out" in flags;
  const reason = typed
    ? "Inputs and --out are those of one target"
    : command === "model" || flags.format === "sarif"
      ? "One target gives one document"
      : undefined;
  if (reason === undefined) return;
  const names = targets.map(({ target }) => target).join(", ");
  throw new UsageError(`${reason}, but the configuration has ${names}. Choose one with --target.`);
}
