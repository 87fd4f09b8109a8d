import { relative, resolve } from "node:path";
import { type ConfigOption, configOptions } from "../../config-options.ts";
import { writeNewConfig } from "../../disk/write-new-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

export interface InitFlags {
  readonly out?: string;
  readonly cwd?: string;
}

/** `pagewright init`: writes a configuration in which every option is explained. */
export function initCommand(inputs: readonly string[], flags: InitFlags, terminal: Terminal): ExitCode {
  const values = new Map([
    ["inputs", JSON.stringify(inputs.length > 0 ? inputs : ["docs"])],
    ["out", JSON.stringify(flags.out ?? "generated")],
  ]);
  const path = writeNewConfig(resolve(terminal.cwd, flags.cwd ?? "."), printConfig(values));
  const shown = relative(terminal.cwd, path);
  terminal.stderr.write(`Wrote ${shown}. Look at inputs and out in it, then run: npx pagewright generate\n`);
  return exitCode.fine;
}

function printConfig(values: ReadonlyMap<string, string>): string {
  const options = Object.entries(configOptions).map(([key, option]) => {
    const value = values.get(key);
    const line = value === undefined ? `// ${key}: ${exampleOf(option)},` : `${key}: ${value},`;
    return `  // ${option.description}${choicesOf(option)}\n  ${line}\n`;
  });
  return `import { defineConfig } from "pagewright";\n\nexport default defineConfig({\n${options.join("\n")}});\n`;
}

function choicesOf({ shape }: ConfigOption): string {
  return shape.kind === "choice" ? ` One of ${shape.values.map((value) => `"${value}"`).join(", ")}.` : "";
}

function exampleOf({ shape, default: preset = "" }: ConfigOption): string {
  return shape.kind === "map" ? "{}" : JSON.stringify(preset);
}
