import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { addDiff } from "./add-diff.ts";
import type { CacheFlags } from "./commands/cache.ts";
import type { ExplainFlags } from "./commands/explain.ts";
import type { InitFlags } from "./commands/init.ts";
import type { ExitCode } from "./exit-code.ts";
import { addFlags, addGenerateFlags, addLintFlags, type Flags } from "./flags.ts";
import type { Invocation } from "./invocation.ts";
import type { Terminal } from "./terminal.ts";

/** A command that reads pages. Its module is loaded only when it is the one. */
interface PageCommand {
  readonly name: string;
  readonly description: string;
  readonly failOn: Flags["failOn"];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

const pageCommands: readonly PageCommand[] = [
  {
    name: "generate",
    description: "write the client and say what changed",
    failOn: "never",
    run: async (invocation) => (await import("./commands/generate.ts")).generateCommand(invocation),
  },
  {
    name: "check",
    description: "write nothing; fail if the client is not what generate would write",
    failOn: "never",
    run: async (invocation) => (await import("./commands/check.ts")).checkCommand(invocation),
  },
  {
    name: "lint",
    description: "only say what is wrong with the pages",
    failOn: "error",
    run: async (invocation) => (await import("./commands/lint.ts")).lintCommand(invocation),
  },
  {
    name: "model",
    description: "print what the pages declare, as JSON",
    failOn: "never",
    run: async (invocation) => (await import("./commands/model.ts")).modelCommand(invocation),
  },
];

const examples = `
Examples:
  pagewright generate docs --out src/client     a client from all pages in a folder
  pagewright generate "docs/**/*.md" --out api  … from the pages that a glob matches
  pagewright generate --watch                   again on every save, with pagewright.config.ts
  pagewright check                              in CI: is the client that of pagewright.config.ts?
  pagewright lint docs --format github          what is wrong with the pages, as annotations
  pagewright model docs > model.json            what the pages declare, as JSON
  pagewright diff model.json docs               what became of the API since then, and what that breaks

Exit codes: 0 fine, 1 the answer is no, 2 wrong usage or configuration, 70 a bug in pagewright.
`;

/** Runs the command that the arguments name and gives how it ended; throws what commander throws. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  let ended: ExitCode | undefined;
  const end = (code: ExitCode) => {
    ended = code;
  };
  const program = createProgram(terminal);
  for (const command of pageCommands) addPageCommand(program, command, args, terminal, end);
  addDiff(program, terminal, end);
  addInit(program, terminal, end);
  addExplain(program, terminal, end);
  addCache(program, terminal, end);
  await program.parseAsync(args, { from: "user" });
  return ended;
}

function createProgram(terminal: Terminal): Command {
  return new Command("pagewright")
    .description(packageJson.description)
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText("after", examples);
}

function addPageCommand(
  program: Command,
  { name, description, failOn, run }: PageCommand,
  args: readonly string[],
  terminal: Terminal,
  end: (code: ExitCode) => void,
): void {
  const command = addFlags(program.command(name), failOn)
    .description(description)
    .argument("[inputs...]", "files, folders or quoted globs; by default those of the configuration")
    .action(async (inputs: string[], flags: Flags) => {
      const runAll = flags.watch
        ? (await import("./watch-client.ts")).watchClient
        : (await import("./run-targets.ts")).runTargets;
      end(await runAll({ inputs, flags, args, terminal }, run));
    });
  if (name === "lint") addLintFlags(command);
  if (name === "generate") addGenerateFlags(command);
}

function addInit(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command("init")
    .description("write a configuration in which every option is explained")
    .argument("[inputs...]", "where the pages are")
    .option("--out <folder>", "folder that the client is written to")
    .option("--cwd <folder>", "the folder to work in")
    .action(async (inputs: string[], flags: InitFlags) => {
      const { initCommand } = await import("./commands/init.ts");
      end(initCommand(inputs, flags, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command("explain")
    .description("what a diagnostic means, with a wrong and a right page fragment")
    .argument("[code]", "link/missing-page, say; without one, all codes are listed")
    .option("--no-color", "no colours (also NO_COLOR, CI)")
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import("./commands/explain.ts");
      end(explainCommand(code, flags, terminal));
    });
}

function addCache(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command("cache")
    .description("what earlier runs found in the pages")
    .command("clear")
    .description("forget it")
    .option("--config <file>", "the configuration file, beside which the cache is looked for")
    .option("--cwd <folder>", "the folder to work in")
    .action(async (flags: CacheFlags) => {
      const { clearCacheCommand } = await import("./commands/cache.ts");
      end(await clearCacheCommand(flags, terminal));
    });
}
