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
  const values = new Map<string, unknown>([
    ["inputs", inputs.length > 0 ? inputs : configOptions.inputs.example],
    ["out", flags.out ?? configOptions.out.example],
  ]);
  const path = writeNewConfig(resolve(terminal.cwd, flags.cwd ?? "."), printConfig(values));
  const shown = relative(terminal.cwd, path);
  terminal.stderr.write(`Wrote ${shown}. Look at inputs and out in it, then run: npx pagewright generate\n`);
  return exitCode.fine;
}

function printConfig(values: ReadonlyMap<string, unknown>): string {
  const options = Object.entries(configOptions).map(([key, option]) => {
    const value = JSON.stringify(values.get(key) ?? option.default ?? option.example);
    const line = `${key}: ${value},`;
    return `  // ${option.description}${choicesOf(option)}\n  ${values.has(key) ? line : `// ${line}`}\n`;
  });
  return `import { defineConfig } from "pagewright";\n\nexport default defineConfig({\n${options.join("\n")}});\n`;
}

function choicesOf({ shape }: ConfigOption): string {
  if (shape.kind !== "choice" && shape.kind !== "choices") return "";
  const values = shape.values.map((value) => `"${value}"`).join(", ");
  return shape.kind === "choice" ? ` One of ${values}.` : ` Any of ${values}.`;
}
