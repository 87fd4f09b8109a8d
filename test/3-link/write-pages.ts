import type { GenerateOptions } from "../../src/config.ts";
import { loadModel } from "../../src/generate.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Operation } from "../../src/model/operations.ts";
import type { SourceFile } from "../../src/model/source.ts";
import type { EnumType, InterfaceType, Property, TypeRef } from "../../src/model/types.ts";

export interface TypePage {
  /** Rows of the property table, `name|type|description`. */
  readonly rows?: readonly string[];
  readonly intro?: string;
  readonly namespace?: string;
  /** What the annotation says beside the type's name. */
  readonly annotation?: Readonly<Record<string, unknown>>;
  /** The JSON representation; without it the page has none, and no annotation either. */
  readonly json?: string;
  readonly relationships?: readonly string[];
  /** Markdown after the rest: sections with values, link definitions. */
  readonly end?: string;
}

/** A page that declares a type: `typePage("resources/widget.md", "widget", { rows: ["id|String|The key."] })`. */
export function typePage(path: string, name: string, page: TypePage = {}): SourceFile {
  const { rows, relationships, namespace = "contoso.shop", annotation = {}, json = "{}" } = page;
  const values = { blockType: "resource", "@odata.type": `${namespace}.${name}`, ...annotation };
  const text = [
    front(`${name} resource type`, "resourcePageType"),
    `# ${name} resource type`,
    `Namespace: ${namespace}`,
    page.intro ?? `A ${name}.`,
    ...(rows ? ["## Properties", table("Property|Type|Description", rows)] : []),
    ...(relationships ? ["## Relationships", table("Relationship|Type|Description", relationships)] : []),
    "## JSON representation",
    `<!-- ${JSON.stringify(values)} -->\n\`\`\`json\n${json}\n\`\`\``,
    page.end ?? "",
  ];
  return { path, text: text.join("\n\n") };
}

/** A page that declares one enum. */
export function enumPage(
  path: string,
  name: string,
  values: readonly string[],
  namespace = "contoso.shop",
): SourceFile {
  const rows = values.map((value, index) => `${value}|${index}|It is ${value}.`);
  const text = [
    front(`${name} enum type`, "enumPageType"),
    `# ${name} enum type`,
    `Namespace: ${namespace}`,
    "How it is.",
    "## Members",
    table("Member|Value|Description", rows),
  ];
  return { path, text: text.join("\n\n") };
}

export interface AddPage {
  /** The type that the body and the response name, with or without a link. */
  readonly subject: string;
  readonly rows?: readonly string[];
  readonly request?: string;
  readonly response?: string;
  /** `@odata.type` of the annotation above the response. */
  readonly annotated?: string;
  readonly namespace?: string;
  readonly route?: string;
}

/** A page that adds a resource by POST. */
export function addPage(path: string, page: AddPage): SourceFile {
  const { subject, rows, route = "/widgets" } = page;
  const url = `https://api.contoso.com/v1.0${route}`;
  const annotated = page.annotated ? `, "@odata.type": "${page.annotated}"` : "";
  const text = [
    front(`Create ${route.slice(1)}`, "apiPageType"),
    `# Create ${route.slice(1)}`,
    ...(page.namespace ? [`Namespace: ${page.namespace}`] : []),
    "Create it.",
    "## HTTP request",
    `<!-- { "blockType": "ignored" } -->\n\`\`\` http\nPOST ${route}\n\`\`\``,
    "## Request body",
    `In the request body, supply a JSON representation for the ${subject} object.`,
    ...(rows ? [table("Property|Type|Description", rows)] : []),
    "## Response",
    `If successful, this method returns a \`201 Created\` response code and a ${subject} object in the response body.`,
    "## Examples",
    "### Request",
    `<!-- { "blockType": "request", "name": "create" } -->\n\`\`\` http\nPOST ${url}\nContent-type: application/json\n\n${page.request ?? "{}"}\n\`\`\``,
    "### Response",
    `<!-- { "blockType": "response"${annotated} } -->\n\`\`\` http\nHTTP/1.1 201 Created\nContent-type: application/json\n\n${page.response ?? "{}"}\n\`\`\``,
  ];
  return { path, text: text.join("\n\n") };
}

function front(title: string, kind: string): string {
  return `---\ntitle: "${title}"\ndoc_type: ${kind}\n---`;
}

function table(head: string, rows: readonly string[]): string {
  const rule = head.split("|").fill(":---").join("|");
  return [head, rule, ...rows].map((row) => `|${row}|`).join("\n");
}

/** What pages together mean. */
export interface Linked {
  readonly ids: readonly string[];
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
  interface(id: string): InterfaceType;
  enum(id: string): EnumType;
  property(id: string, name: string): Property;
  /** Codes of the link phase, in the order of the pages. */
  codes(): readonly string[];
  /** Code and marked text of each finding with this code. */
  marked(code: string): readonly string[];
  /** What may be meant, for each finding with this code. */
  suggested(code: string): readonly (string | undefined)[];
}

export async function linkPages(
  pages: readonly SourceFile[],
  options: GenerateOptions = {},
): Promise<Linked> {
  const { model, diagnostics } = await loadModel(pages, options);
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  const find = <Kind extends "interface" | "enum">(kind: Kind, id: string) => {
    const found = model.types.find((type) => type.id === id && type.kind === kind);
    if (found === undefined) throw new Error(`No ${kind} ${id} among ${model.types.map((type) => type.id)}.`);
    return found as Extract<typeof found, { kind: Kind }>;
  };
  const property = (id: string, name: string): Property => {
    const found = find("interface", id).properties.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${id} has no property ${name}.`);
    return found;
  };
  return {
    ids: model.types.map(({ id }) => id),
    operations: model.operations,
    diagnostics,
    interface: (id) => find("interface", id),
    enum: (id) => find("enum", id),
    property,
    codes: () => diagnostics.map(({ code }) => code).filter((code) => code.startsWith("link/")),
    suggested: (code) =>
      diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ suggestion }) => suggestion),
    marked: (code) =>
      diagnostics
        .filter((diagnostic) => diagnostic.code === code)
        .map(({ source }) => texts.get(source.path)?.slice(source.start.offset, source.end.offset) ?? ""),
  };
}

/** A type as pages write it: `widget`, `String[]`, `"open" | String`. */
export function show(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.name;
    case "ref":
      return type.id;
    case "array":
      return `${show(type.element)}[]`;
    case "union":
      return type.members.map(show).join(" | ");
    case "literal":
      return JSON.stringify(type.value);
    case "unknown":
      return `unknown(${type.written})`;
    default:
      return type satisfies never;
  }
}
