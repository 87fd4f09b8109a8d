import { resolve } from "node:path";
import { type LoadedConfig, loadConfig } from "../disk/load-config.ts";
import { nearMiss } from "../near-miss.ts";
import { UsageError } from "../usage-error.ts";
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

/** The targets with what they share; a configuration without targets is one. */
function chooseTargets(loaded: LoadedConfig, wanted: readonly string[] | undefined): readonly Settings[] {
  const { config, ...place } = loaded;
  const { targets, ...shared } = config;
  const all = Object.entries(targets ?? {});
  const names = all.map(([name]) => name);
  for (const name of wanted ?? []) {
    if (!names.includes(name)) throw new UsageError(unknownTarget(name, names));
  }
  if (all.length === 0) return [{ ...place, options: shared }];
  return all
    .filter(([name]) => wanted === undefined || wanted.includes(name))
    .map(([target, own]) => ({ ...place, target, options: { ...shared, ...own } }));
}

function unknownTarget(name: string, names: readonly string[]): string {
  const meant = nearMiss(name, names);
  const known = names.length === 0 ? "The configuration has no targets." : `There are ${names.join(", ")}.`;
  return `There is no target "${name}". ${meant === undefined ? known : `Did you mean "${meant}"?`}`;
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
