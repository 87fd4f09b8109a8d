import { type Command, Help, InvalidArgumentError, Option } from "commander";
import type { Config } from "../config.ts";
import { configOptions } from "../config-options.ts";
import { type FormatName, formats } from "../diagnostics/formats/formats.ts";
import { validateConfig } from "../validate-config.ts";
import { flagOf, hasFlag } from "./config-flags.ts";

/** What the flags of a command say, besides those that are named like an option of the configuration. */
export interface Flags {
  readonly config?: string;
  readonly cwd?: string;
  readonly target?: readonly string[];
  readonly format: FormatName;
  readonly failOn: "error" | "warning" | "never";
  readonly all?: true;
  readonly force?: true;
  readonly watch?: true;
  readonly out?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color: boolean;
  readonly cache: boolean;
  /** Threads that read pages; 1 is this thread alone, for printing, too. As many as pay when absent. */
  readonly workers?: number;
  /** `lint` fails where there are more warnings. */
  readonly maxWarnings?: number;
  /** `lint` writes the baseline and lets everything pass. */
  readonly updateBaseline?: true;
}

/** The part of the flags that wins over the configuration. */
export function optionsOf(flags: object): Omit<Config, "inputs"> {
  const options = Object.entries(flags).filter(([key]) => Object.hasOwn(configOptions, key));
  return validateConfig(Object.fromEntries(options), "The command line");
}

/** The flags that every command has that reads pages. */
export function addFlags(command: Command, failOn: Flags["failOn"]): Command {
  command
    .option("--config <file>", "the configuration file (default: pagewright.config.{ts,mts,js,mjs,json})")
    .option("--cwd <folder>", "the folder to work in")
    .addOption(
      new Option("--target <name>", "one of several targets of the configuration; repeatable").argParser(
        collect,
      ),
    )
    .addOption(choice("--format <format>", "how diagnostics are written", Object.keys(formats), "pretty"))
    .addOption(
      choice("--fail-on <severity>", "the least severity that fails", ["error", "warning", "never"], failOn),
    )
    .option("--all", "show every diagnostic, however many there are")
    .option("--quiet", "say only what went wrong")
    .option("--verbose", "also say what became of every part of the pages, and list every file")
    .addOption(
      new Option("--workers <number>", "threads that read pages (default: as many as pay)").argParser(
        parseWorkers,
      ),
    )
    .option("--no-cache", "read every page anew, and leave nothing for the next run")
    .option("--no-color", "no colours (also NO_COLOR, CI)");
  for (const flag of configFlags()) command.addOption(flag);
  return command.addHelpText("after", describeConfigOnly());
}

/** The flags that only `generate` has. */
export function addGenerateFlags(command: Command): void {
  command
    .option("--watch", "write the client again whenever pages or configuration change")
    .option("--force", "overwrite files that pagewright did not write, or that were edited");
}

/** The flags that only `lint` has. */
export function addLintFlags(command: Command): void {
  command
    .addOption(
      new Option("--max-warnings <number>", "fail where there are more warnings").argParser(parseCount),
    )
    .option("--update-baseline", "write all findings to the baseline; later runs show only others");
}

function parseCount(written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 0 && written.trim() !== "") return number;
  throw new InvalidArgumentError("It must be a whole number.");
}

/** A number of threads; throws what commander explains. */
export function parseWorkers(written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError("It must be a whole number from 1 to 64.");
}

function choice(flags: string, description: string, values: readonly string[], preset: string): Option {
  return new Option(flags, description).choices([...values]).default(preset);
}

/** A flag for every option of the configuration that can have one. */
function configFlags(): Option[] {
  return Object.entries(configOptions).flatMap(([key, { shape, description, default: preset }]) => {
    if (!hasFlag(shape)) return [];
    const flag = flagOf(key);
    const text =
      lowerFirst(description.replace(/\.$/, "")) + (preset === undefined ? "" : `; by default ${preset}`);
    if (shape.kind === "choice") return [new Option(`${flag} <choice>`, text).choices([...shape.values])];
    if (shape.kind === "choices") return [repeatable(flag, text, shape.values)];
    return [new Option(`${flag} <${key === "out" ? "folder" : "text"}>`, text)];
  });
}

/** Options that have too many parts for a flag. */
function describeConfigOnly(): string {
  const flags = new Set(configFlags().map((flag) => flag.attributeName()));
  const rest = Object.entries(configOptions).filter(([key]) => key !== "inputs" && !flags.has(key));
  const help = new Help();
  help.prepareContext({ helpWidth: 80 });
  const lines = rest.map(([key, { description }]) => help.formatItem(key, 27, description, help));
  return `\nOnly in the configuration (docs/configuration.md of this package):\n${lines.join("\n")}`;
}

/** A flag that may stand several times, each with one of the choices. */
function repeatable(flag: string, description: string, values: readonly string[]): Option {
  return new Option(`${flag} <choice>`, `${description} (choices: ${values.join(", ")})`).argParser(collect);
}

/** The values of a flag that may stand several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
