import { flagOf, hasFlag } from "../../src/cli/config-flags.ts";
import type { ConfigOption } from "../../src/config-options.ts";
import type { Field, Shape } from "../../src/config-shape.ts";
import { printLiteral } from "../../src/print-literal.ts";

/** `docs/configuration.md`: every option with what it takes, its default and an example. */
export function printConfiguration(options: Readonly<Record<string, ConfigOption>>): string {
  const sections = Object.entries(options).map(([key, option]) => describeOption(key, option));
  return `${introduction}\n## Options\n\n${sections.join("\n")}`;
}

function describeOption(key: string, { shape, description, default: preset, example }: ConfigOption): string {
  const lines = [`### \`${key}\``, "", description, "", `- Takes ${wordsOf(shape)}.`];
  if (preset !== undefined) lines.push(`- Default: \`${JSON.stringify(preset)}\`.`);
  if (hasFlag(shape)) lines.push(`- Flag: \`${flagOf(key)}\`.`);
  if (key === "inputs") lines.push("- On the command line: the arguments.");
  if (shape.kind !== "record" || shape.key !== "target") lines.push(...describeParts(shape, "  "));
  if (example !== undefined) lines.push("", "```ts", `${key}: ${printLiteral(example)},`, "```");
  return `${lines.join("\n")}\n`;
}

/** The keys of an object, and of the objects in it. */
function describeParts(shape: Shape, indent: string): string[] {
  if (shape.kind === "list") return describeParts(shape.entry, indent);
  if (shape.kind === "record" || shape.kind === "map") return describeParts(shape.value, indent);
  if (shape.kind !== "object") return [];
  return Object.entries(shape.fields).flatMap(([key, field]) => [
    `${indent}- \`${key}\`: ${describeField(field)}`,
    ...describeParts(field.shape, `${indent}  `),
  ]);
}

function describeField({ shape, description }: Field): string {
  return `${description} Takes ${wordsOf(shape)}.`;
}

function wordsOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "a text";
    case "url":
      return "an absolute address";
    case "identifier":
      return "a name that TypeScript code can declare";
    case "type":
      return "a type";
    case "flag":
      return "`true` or `false`";
    case "count":
      return "a whole number from 1 on";
    case "texts":
      return "a text or a list of texts";
    case "routes":
      return "a route or a list of routes";
    case "choice":
      return `one of ${codes(shape.values)}`;
    case "choices":
      return `a list of ${codes(shape.values)}`;
    case "list":
      return "a list of objects";
    case "map":
      return shape.key === undefined
        ? `an object with any of the keys ${codes(shape.keys)}, each with ${wordsOf(shape.value)}`
        : `an object; the keys are ${shape.key}s, each with ${wordsOf(shape.value)}`;
    case "record":
      return `an object; each key names ${/^[aeiou]/.test(shape.key) ? "an" : "a"} ${shape.key}`;
    case "object":
      return "an object";
    default:
      return shape satisfies never;
  }
}

function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

const introduction = `<!-- Made of src/config-options.ts by npm run update. -->

# Configuration

\`pagewright init\` writes a \`pagewright.config.ts\` in which every option is explained. \`.mts\`, \`.js\`, \`.mjs\` and
\`.json\` do as well; there may be one in a folder. Paths are relative to the folder of the file. What a flag says wins
over the file.

\`\`\`ts
import { defineConfig } from "pagewright";

export default defineConfig({
  inputs: "docs",
  out: "src/client",
  baseUrl: "https://api.example.com/v1.0",
});
\`\`\`

In JSON, editors complete and check the options where the schema is named:

\`\`\`json
{ "$schema": "./node_modules/pagewright/dist/config.schema.json", "inputs": "docs", "out": "src/client" }
\`\`\`

A key or value that is wrong is refused by its path, with what is allowed and what was probably meant.

## Several clients

\`targets\` holds several clients by name. \`generate\`, \`check\` and \`lint\` run for all of them, or for those that
\`--target NAME\` picks. Options beside \`targets\` are shared; each target may replace them. A baseline is that of one target: by default
\`pagewright.baseline.NAME.json\`.

## Part of an API

\`include\` and \`exclude\` are lists of selectors. A selector names \`routes\`, \`methods\` or \`pages\`; where it names several
of these, all must match. An operation is kept with those of its routes that match a selector of \`include\` (if there is
one) and none of \`exclude\`. Types are written when a function that was kept needs them, or when a selector of \`include\`
that names nothing but pages matches their page. Functions keep the names that they have in the whole API.

In routes, \`*\` is one segment and \`**\` any number; names of placeholders and case do not matter.

## Mending documentation that you cannot edit

\`overrides\` changes what the pages say, after everything was understood. An override that matches nothing is reported
(\`config/unmatched-override\`), so that it does not outlive the mistake that it mends.
`;
