import type { SourceFile } from "../../src/model/source.ts";

/** A place on a page where a text may land in the output. */
export interface Position {
  readonly name: string;
  /** The text is, or makes, the name of what the page declares. */
  readonly names?: true;
  /** `id` stands in every name that the text does not decide. */
  readonly page: (text: string, id: string) => Page;
}

interface Page {
  readonly kind: "type" | "operation" | "enum";
  readonly text: string;
  readonly path?: string;
}

const json = (value: unknown): string => JSON.stringify(value);

function type(id: string, parts: { head?: string; intro?: string; row?: string; json?: string } = {}): Page {
  const { head = `${id} resource type`, intro = "A case.", row = "", json = "" } = parts;
  return {
    kind: "type",
    text: `# ${head}\n\nNamespace: trust\n\n${intro}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|first|String|The first.|\n${row}\n\n${json}`,
  };
}

interface OperationParts {
  readonly front?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly line?: string;
  readonly sections?: string;
  readonly path?: string;
}

function operation(id: string, parts: OperationParts = {}): Page {
  const { front = "", title = `Get ${id}`, intro = "Gets a case.", sections = "" } = parts;
  const { line = `GET /${id}s/{${id}-id}` } = parts;
  const text = `${front}# ${title}\n\n${intro}\n\n## HTTP request\n\n\`\`\`http\n${line}\n\`\`\`\n\n${sections}\n\n## Response\n\nIf successful, this method returns a \`200 OK\` response code and a String.\n`;
  return { kind: "operation", text, ...(parts.path !== undefined && { path: parts.path }) };
}

const table = (title: string, row: string): string =>
  `## ${title}\n\n|Name|Type|Description|\n|:--|:--|:--|\n${row}\n`;

const exchange = (
  id: string,
  { url = "", request = "", response = '{ "value": "x" }', name = "a" },
): string =>
  `## Example\n\n### Request\n\n<!-- { "blockType": "request", "name": ${json(name)} } -->\n\`\`\`http\nGET https://trust.example/v1.0/${id}s/${url || "1"}\n${request}\n\`\`\`\n\n### Response\n\n<!-- { "blockType": "response" } -->\n\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${response}\n\`\`\`\n`;

/** Every place of a page whose text reaches the output, or decides something about it. */
export const positions: readonly Position[] = [
  { name: "title of a type", names: true, page: (text, id) => type(id, { head: `${text} resource type` }) },
  { name: "title of an operation", names: true, page: (text, id) => operation(id, { title: text }) },
  {
    name: "title in front matter",
    names: true,
    page: (text, id) => operation(id, { front: `---\ntitle: ${json(text)}\n---\n` }),
  },
  {
    name: "title of an enum",
    names: true,
    page: (text) => ({
      kind: "enum",
      text: `# ${text} enum type\n\n## Members\n\n|Member|Value|\n|:--|:--|\n|one|0|\n|two|1|\n`,
    }),
  },
  {
    name: "namespace",
    names: true,
    page: (text, id) => ({ ...type(id), text: type(id).text.replace("trust", () => text) }),
  },
  { name: "intro of a type", page: (text, id) => type(id, { intro: text }) },
  {
    name: "base in the intro",
    page: (text, id) => type(id, { intro: `Inherits from [${text}](${text}.md).` }),
  },
  { name: "name of a property", page: (text, id) => type(id, { row: `|${text}|String|x|` }) },
  { name: "quoted name of a property", page: (text, id) => type(id, { row: `|\`${text}\`|String|x|` }) },
  { name: "type of a property", page: (text, id) => type(id, { row: `|second|${text}|x|` }) },
  {
    name: "linked type of a property",
    page: (text, id) => type(id, { row: `|second|[${text}](${text})|x|` }),
  },
  { name: "description of a property", page: (text, id) => type(id, { row: `|second|String|${text}|` }) },
  {
    name: "value of a string",
    page: (text, id) => type(id, { row: `|second|String|Possible values are: \`${text}\`, \`other\`.|` }),
  },
  {
    name: "value of an enumeration",
    page: (text, id) =>
      type(id, { row: `|second|Enumeration|Possible values are: \`${text}\`, \`other\`.|` }),
  },
  {
    name: "unquoted value of an enumeration",
    page: (text, id) => type(id, { row: `|second|Enumeration|Possible values are: ${text}, other.|` }),
  },
  {
    name: "member of an enum",
    page: (text, id) => ({
      kind: "enum",
      text: `# ${id} enum type\n\n## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n|one|0|x|\n|${text}|1|${text}|\n`,
    }),
  },
  {
    name: "key of the JSON representation",
    page: (text, id) =>
      type(id, {
        json: `## JSON representation\n\n<!-- { "blockType": "resource", "@odata.type": "trust.${id}" } -->\n\`\`\`json\n{ "first": "x", ${json(text)}: 1 }\n\`\`\`\n`,
      }),
  },
  {
    name: "annotation",
    page: (text, id) =>
      type(id, {
        json: `<!-- { "blockType": "resource", "@odata.type": "trust.${id}", "keyProperty": ${json(text)}, "baseType": ${json(text)}, "openType": true, ${json(text)}: 1 } -->\n\`\`\`json\n{ "first": "x" }\n\`\`\`\n`,
      }),
  },
  {
    name: "type in an annotation",
    names: true,
    page: (text, id) =>
      type(id, {
        json: `<!-- { "blockType": "resource", "@odata.type": ${json(text)} } -->\n\`\`\`json\n{ "first": "x" }\n\`\`\`\n`,
      }),
  },
  { name: "path of the page", page: (text, id) => operation(id, { path: `api/${id}/${text}.md` }) },
  { name: "intro of an operation", page: (text, id) => operation(id, { intro: text }) },
  {
    name: "front matter",
    page: (text, id) =>
      operation(id, { front: `---\ndescription: ${json(text)}\n${text}: ${text}\n---\n`, intro: "" }),
  },
  { name: "placeholder", page: (text, id) => operation(id, { line: `GET /${id}s\nGET /${id}s/{${text}}` }) },
  { name: "segment", page: (text, id) => operation(id, { line: `GET /${id}s/x${text}/{id}\nGET /${id}s` }) },
  {
    name: "argument of a function",
    page: (text, id) => operation(id, { line: `GET /${id}s/f(${text}='{${text}}')\nGET /${id}s` }),
  },
  {
    name: "query of a route",
    page: (text, id) => operation(id, { line: `GET /${id}s\nGET /${id}s?${text}={x}` }),
  },
  {
    name: "query parameter",
    page: (text, id) => operation(id, { sections: table("Query parameters", `|${text}|${text}|${text}|`) }),
  },
  {
    name: "path parameter",
    page: (text, id) => operation(id, { sections: table("Path parameters", `|${id}-id|${text}|${text}|`) }),
  },
  {
    name: "header",
    page: (text, id) => operation(id, { sections: table("Request headers", `|${text}|${text}|${text}|`) }),
  },
  {
    name: "body parameter",
    page: (text, id) =>
      operation(id, { line: `POST /${id}s`, sections: table("Request body", `|${text}|String|${text}|`) }),
  },
  {
    name: "permission",
    page: (text, id) =>
      operation(id, {
        sections: `## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|${text}, \`${text}\`|\n`,
      }),
  },
  {
    name: "sentence of the response",
    page: (text, id) => ({
      ...operation(id),
      text: operation(id).text.replace("a String.", () => `a [${text}](${text}.md) object. ${text}`),
    }),
  },
  {
    name: "name of an example",
    page: (text, id) => operation(id, { sections: exchange(id, { name: text }) }),
  },
  { name: "URL of an example", page: (text, id) => operation(id, { sections: exchange(id, { url: text }) }) },
  {
    name: "header of an example",
    page: (text, id) => operation(id, { sections: exchange(id, { request: `X-${text}: ${text}` }) }),
  },
  {
    name: "value of an example",
    page: (text, id) => operation(id, { sections: exchange(id, { response: json({ value: text }) }) }),
  },
  {
    name: "key of an example",
    page: (text, id) =>
      operation(id, { sections: exchange(id, { response: json({ [text]: { [text]: [text] } }) }) }),
  },
  {
    name: "text of an example",
    page: (text, id) => operation(id, { sections: exchange(id, { response: text }) }),
  },
  {
    name: "suppression",
    page: (text, id) =>
      operation(id, { sections: `<!-- pagewright-disable-next-line ${text} ${text} -->\n` }),
  },
];

/** The page of a text at a position. Its `id` is a word that stands on no other page. */
export function hostilePage(position: Position, text: string, id: string): Page & SourceFile {
  const page = position.page(text, id);
  return { ...page, path: page.path ?? `${page.kind}/${id}.md` };
}
