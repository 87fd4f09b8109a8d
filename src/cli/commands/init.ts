import { relative, resolve } from "node:path";
import { type ConfigOption, configOptions } from "../../config-options.ts";
import { addAttributes } from "../../disk/add-attributes.ts";
import { type AddedScript, addScript } from "../../disk/add-script.ts";
import { chooseOutputFolder, findDocsFolder } from "../../disk/find-docs-folder.ts";
import { writeNewConfig } from "../../disk/write-new-config.ts";
import { printLiteral } from "../../print-literal.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

export interface InitFlags {
  readonly out?: string;
  readonly cwd?: string;
}

const script = { name: "client", command: "pagewright generate" };

/** `pagewright init`: writes a configuration in which every option is explained, and what a project needs beside it. */
export function initCommand(inputs: readonly string[], flags: InitFlags, terminal: Terminal): ExitCode {
  const folder = resolve(terminal.cwd, flags.cwd ?? ".");
  const found = inputs.length > 0 ? inputs : [findDocsFolder(folder) ?? []].flat();
  const out = flags.out ?? chooseOutputFolder(folder);
  const values = new Map<string, unknown>([
    ["inputs", found.length > 0 ? found : configOptions.inputs.example],
    ["out", out],
  ]);
  const path = writeNewConfig(folder, printConfig(values));
  const lines = [
    `Wrote ${relative(terminal.cwd, path)}: pages from ${found.join(", ") || "docs"}, the client to ${out}.`,
    ...(found.length > 0 ? [] : ["No folder with pages was found. Set inputs in it first."]),
    describeScript(addScript(folder, script.name, script.command)),
    ...(addAttributes(folder, toPattern(out)) ? [`Added ${toPattern(out)}/** to .gitattributes.`] : []),
  ];
  terminal.stderr.write(`${lines.join("\n")}\n`);
  return exitCode.fine;
}

function describeScript(added: AddedScript): string {
  const { name, command } = script;
  switch (added) {
    case "added":
      return `Added the script "${name}" to package.json. Next: npm run ${name}`;
    case "present":
      return `Next: npm run ${name}`;
    case "other":
      return `The script "${name}" in package.json stays as it is. Next: npx ${command}`;
    case "no package":
      return `Next: npx ${command}`;
    default:
      return added satisfies never;
  }
}

/** A folder as `.gitattributes` writes it. */
function toPattern(out: string): string {
  return out.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
}

function printConfig(values: ReadonlyMap<string, unknown>): string {
  const options = Object.entries(configOptions).map(([key, option]) => {
    const value = printLiteral(values.get(key) ?? option.default ?? option.example);
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
