import fc from "fast-check";
import type { SourceFile } from "../../../src/model/source.ts";
import type { PlainInterface, PlainModel, PlainOperation, PlainProperty } from "./plain-model.ts";

/** In which of the ways that say the same a set of pages is written. */
export interface Style {
  readonly lineEnd: "\n" | "\r\n";
  readonly byteOrderMark: boolean;
  readonly frontMatter: boolean;
  readonly padded: boolean;
  readonly outerPipes: boolean;
  readonly collections: "suffix" | "call" | "list of";
  readonly links: boolean;
  readonly methodHeading: string;
  readonly fence: string;
  readonly json: boolean;
}

export const styles: fc.Arbitrary<Style> = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n"),
  byteOrderMark: fc.boolean(),
  frontMatter: fc.boolean(),
  padded: fc.boolean(),
  outerPipes: fc.boolean(),
  collections: fc.constantFrom("suffix", "call"),
  links: fc.boolean(),
  methodHeading: fc.constantFrom("HTTP request", "HTTP Request", "HTTP requests", "HTTP request:"),
  fence: fc.constantFrom("```http", "``` http", "```", "~~~http", "````http"),
  json: fc.boolean(),
});

/** The pages of a model, one for each declaration. */
export function writePages(model: PlainModel, style: Style): SourceFile[] {
  const declared = new Set([...model.interfaces, ...model.enums].map(({ name }) => name));
  const pages = [
    ...model.interfaces.map(
      (type) => [`types/${type.name}.md`, interfacePage(type, declared, style)] as const,
    ),
    ...model.enums.map(({ name, values }) => [`types/${name}.md`, enumPage(name, values, style)] as const),
    ...model.operations.map(
      (one) => [`api/${one.verb}-${one.subject}.md`, operationPage(one, style)] as const,
    ),
  ];
  return pages.map(([path, text]) => ({ path, text: finish(text, style) }));
}

function finish(lines: readonly string[], { lineEnd, byteOrderMark, frontMatter }: Style): string {
  const front = frontMatter ? ["---", "author: somebody", "---", ""] : [];
  return (byteOrderMark ? "\ufeff" : "") + [...front, ...lines, ""].join(lineEnd);
}

function interfacePage(
  { name, base, properties }: PlainInterface,
  declared: ReadonlySet<string>,
  style: Style,
): string[] {
  const rows = properties.map((property) => [
    property.name,
    writtenType(property, declared, style),
    `What it is.${property.readOnly ? " Read-only." : ""}`,
  ]);
  return [
    `# ${name} resource type`,
    "",
    "Namespace: trust",
    "",
    base === undefined ? "Something." : `Something. Inherits from [${base}](${base}.md).`,
    "",
    "## Properties",
    "",
    ...table(["Property", "Type", "Description"], rows, style),
    ...(style.json ? representation(name, properties) : []),
  ];
}

function representation(name: string, properties: readonly PlainProperty[]): string[] {
  const members = properties.map(
    (property) => `  "${property.name}": ${property.collection ? "[]" : "null"}`,
  );
  return [
    "",
    "## JSON representation",
    "",
    `<!-- { "blockType": "resource", "@odata.type": "trust.${name}" } -->`,
    "```json",
    "{",
    `  "@odata.type": "#trust.${name}",`,
    members.join(",\n"),
    "}",
    "```",
  ];
}

function writtenType(
  { type, collection }: PlainProperty,
  declared: ReadonlySet<string>,
  style: Style,
): string {
  const written = style.links && declared.has(type) ? `[${type}](${type}.md)` : type;
  if (!collection) return written;
  return style.collections === "suffix" ? `${written} collection` : `Collection(${written})`;
}

function enumPage(name: string, values: readonly string[], style: Style): string[] {
  const rows = values.map((value, index) => [value, String(index), "One of them."]);
  return [
    `# ${name} enum type`,
    "",
    "Namespace: trust",
    "",
    "## Members",
    "",
    ...table(["Member", "Value", "Description"], rows, style),
  ];
}

/** Where the request goes: `/boards/{board-id}/silverDesks`, with a key behind it for all but two verbs. */
export function routeOf({ verb, subject, parents }: PlainOperation, keyOf: (name: string) => string): string {
  const above = parents.flatMap((parent) => [
    parent,
    `{${keyOf(parent.replace(/(?:ves|s)$/, (end) => (end === "ves" ? "f" : "")))}}`,
  ]);
  const own = verb === "List" || verb === "Create" ? [] : [`{${keyOf(subject)}}`];
  return `/${[...above, `${subject}s`, ...own].join("/")}`;
}

export const methods = {
  Get: "GET",
  List: "GET",
  Create: "POST",
  Update: "PATCH",
  Delete: "DELETE",
} as const;

function operationPage(operation: PlainOperation, style: Style): string[] {
  const { verb, subject } = operation;
  const link = `[${subject}](../types/${subject}.md)`;
  const route = routeOf(operation, (name) => `${name}-id`);
  const close = style.fence.replace(/[^`~]/g, "");
  const body =
    verb === "Create" || verb === "Update"
      ? [
          "",
          "## Request body",
          "",
          `In the request body, supply a JSON representation of the ${link} object.`,
        ]
      : [];
  const results = {
    Get: `a \`200 OK\` response code and the requested ${link} object`,
    List: `a \`200 OK\` response code and a collection of ${link} objects`,
    Create: `a \`201 Created\` response code and a ${link} object`,
    Update: `a \`200 OK\` response code and an updated ${link} object`,
    Delete: "a `204 No Content` response code",
  };
  return [
    `# ${verb} ${subject}`,
    "",
    "Does what its title says.",
    "",
    `## ${style.methodHeading}`,
    "",
    style.fence,
    `${methods[verb]} ${route}`,
    close,
    ...body,
    "",
    "## Response",
    "",
    `If successful, this method returns ${results[verb]} in the response body.`,
  ];
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { padded, outerPipes }: Style,
): string[] {
  const delimiter = head.map(() => ":---");
  return [head, delimiter, ...rows].map((cells) => {
    const line = cells.join(padded ? " | " : "|");
    return outerPipes ? (padded ? `| ${line} |` : `|${line}|`) : line;
  });
}
