import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { UsageError } from "../usage-error.ts";
import type { DiffFlags } from "./commands/diff.ts";
import type { ExitCode } from "./exit-code.ts";
import { collect, parseWorkers } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** `pagewright diff OLD NEW`, whose flags are its own. */
export function addDiff(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const source = "pages (a file, folder or glob), a client, or a model that was saved";
  program
    .command("diff")
    .description("say what became of an API, and whether it breaks programs")
    .argument("<old>", source)
    .argument("<new>", "the same")
    .option("--config <file>", "the configuration that pages are read by")
    .option("--cwd <folder>", "the folder to work in")
    .addOption(new Option("--target <name>", "the target of the configuration").argParser(collect))
    .addOption(choice("--format <format>", "how changes are written", ["pretty", "markdown", "json"]))
    .addOption(choice("--fail-on <changes>", "what exit code 1 is for", ["breaking", "any", "never"]))
    .addOption(new Option("--workers <number>", "threads that read pages").argParser(parseWorkers))
    .option("--no-cache", "read every page anew, and leave nothing for the next run")
    .option("--quiet", "write the changes, and nothing else")
    .action(async (old: string, next: string, flags: DiffFlags) => {
      end(await runDiff(old, next, flags, terminal));
    });
}

async function runDiff(old: string, next: string, flags: DiffFlags, terminal: Terminal): Promise<ExitCode> {
  const { loadConfig } = await import("../disk/load-config.ts");
  const { chooseTargets } = await import("./choose-targets.ts");
  const { diffCommand } = await import("./commands/diff.ts");
  const loaded = await loadConfig(resolve(terminal.cwd, flags.cwd ?? "."), flags.config);
  const [settings, other] = chooseTargets(loaded, flags.target);
  if (settings === undefined || other !== undefined) {
    throw new UsageError("The configuration has several targets. Choose one with --target.");
  }
  return diffCommand({ old, next, flags, terminal, settings });
}

function choice(flags: string, description: string, values: readonly [string, ...string[]]): Option {
  return new Option(flags, description).choices([...values]).default(values[0]);
}
