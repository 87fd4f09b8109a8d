/** @typedef {{ path: string, text: string }} Page */

/** @param {number} count @param {(index: number) => string} line */
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** @param {number} count @param {(index: number) => string} text @returns {Page[]} */
const pages = (count, text) =>
  Array.from({ length: count }, (_, index) => ({ path: `page${index}.md`, text: text(index) }));

/** @param {string} text @returns {Page[]} */
const page = (text) => [{ path: "page.md", text }];

/** @param {string} name @param {string} rows @param {string} [intro] */
const type = (name, rows, intro = "") =>
  `# ${name} resource type\n\nNamespace: growth\n\n${intro}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n${rows}\n`;

/** @param {string} routes @param {string} [rest] */
const operation = (routes, rest = "") =>
  `# Get widget\n\n## HTTP request\n\n\`\`\`http\n${routes}\n\`\`\`\n\n${rest}`;

/** @param {string} json */
const example = (json) =>
  `## Response\n\nReturns a \`200 OK\` and a [widget](widget.md) object.\n\n## Example\n\n### Response\n\n<!-- { "blockType": "response", "@odata.type": "growth.widget" } -->\n\`\`\`http\nHTTP/1.1 200 OK\n\n${json}\n\`\`\`\n`;

/** @param {string} role @param {string} rows */
const table = (role, rows) => `## ${role}\n\n|Name|Type|Description|\n|:--|:--|:--|\n${rows}\n`;

/**
 * Pages that make something that is compared with others of its kind, as many times as they are told.
 *
 * @type {Readonly<Record<string, (count: number) => Page[]>>}
 */
export const growingPages = {
  "properties of a type": (n) =>
    page(
      type(
        "widget",
        lines(n, (i) => `|p${i}|String|x|`),
      ),
    ),
  "properties of one name": (n) =>
    page(
      type(
        "widget",
        lines(n, () => "|p|String|x|"),
      ),
    ),
  "links to nowhere": (n) =>
    page(
      type(
        "widget",
        lines(n, (i) => `|p${i}|[t${i}](t${i}.md)|x|`),
      ),
    ),
  "types that nobody reads": (n) =>
    page(
      type(
        "widget",
        lines(n, (i) => `|p${i}|some words ${i}|x|`),
      ),
    ),
  "lists of values": (n) =>
    page(
      type(
        "widget",
        lines(n, (i) => `|p${i}|Enumeration|Possible values are: \`a${i}\`, \`b\`.|`),
      ),
    ),
  "values of a list": (n) =>
    page(
      type(
        "widget",
        `|p|Enumeration|Possible values are: ${lines(n, (i) => `v${i}`).replaceAll("\n", ", ")}.|`,
      ),
    ),
  "members of one name": (n) =>
    page(
      `# color enum type\n\n## Members\n\n|Member|Value|\n|:--|:--|\n${lines(n, (i) => `|m${"-".repeat(i % 50)}|${i}|`)}`,
    ),
  "enums with the same members": (n) => [
    ...pages(n, (i) => `# color${i} enum type\n\n## Members\n\n|Member|\n|:--|\n|a|\n|b|\n`),
    {
      path: "widget.md",
      text: type(
        "widget",
        lines(n, (i) => `|p${i}|Enumeration|Possible values are: \`a\`, \`b\`.|`),
      ),
    },
  ],
  types: (n) => pages(n, (i) => type(`widget${i}`, "|a|String|x|")),
  "pages of one type": (n) => pages(n, (i) => type("widget", `|a${i}|String|x|`)),
  "misspelt types": (n) => [
    ...pages(n, (i) => type(`widgetx${i}`, "|a|String|x|")),
    {
      path: "all.md",
      text: type(
        "all",
        lines(n, (i) => `|p${i}|[ywidget${i}](nowhere.md)|x|`),
      ),
    },
  ],
  "a chain of bases": (n) =>
    pages(n, (i) => type(`w${i}`, `|a${i}|String|x|`, `Inherits from [w${i + 1}](page${i + 1}.md).`)),
  "subtypes of one base": (n) => [
    { path: "base.md", text: type("base", "|a|[base](base.md)|x|") },
    ...pages(n, (i) => type(`w${i}`, `|a${i}|[base](base.md)|x|`, "Inherits from [base](base.md).")),
  ],
  "rows inherited from as many types": (n) => [
    {
      path: "widget.md",
      text: type(
        "widget",
        lines(n, (i) => `|p${i}|String|Inherited from [t${i}](page${i}.md).|`),
      ),
    },
    ...pages(n, (i) => type(`t${i}`, "|a|String|x|")),
  ],
  "routes of an operation": (n) => page(operation(lines(n, (i) => `GET /a${i}/{k${i}}`))),
  "segments of a route": (n) => page(operation(`GET /${"a/{id}/".repeat(n)}b`)),
  "arguments of a function": (n) =>
    page(operation(`GET /f(${lines(n, (i) => `a${i}={b${i}}`).replaceAll("\n", ",")})`)),
  "brackets that nobody closes": (n) => page(operation(`GET /f(${"<".repeat(n)}`)),
  "operations of one name": (n) => pages(n, (i) => operation(`GET /x${i}/y/z/{id}/a`)),
  "pages of one operation": (n) => pages(n, () => operation("GET /a")),
  "a chain of pages of one operation": (n) => pages(n, (i) => operation(`GET /a${i}\nGET /a${i + 1}`)),
  "query parameters": (n) =>
    page(
      operation(
        "GET /a",
        table(
          "Query parameters",
          lines(n, (i) => `|a${i}|String|x|`),
        ),
      ),
    ),
  "parameters of a body": (n) =>
    page(
      operation(
        "POST /a",
        table(
          "Request body",
          lines(n, (i) => `|a${i}|String|x|`),
        ),
      ),
    ),
  responses: (n) =>
    page(
      operation(
        "GET /a",
        lines(n, (i) => `## Response\n\nReturns a \`200 OK\` and a [w${i}](w${i}.md) object.\n`),
      ),
    ),
  "sentences of a response": (n) =>
    page(operation("GET /a", `## Response\n\n${"Returns a `200 OK` and a String. ".repeat(n)}`)),
  permissions: (n) =>
    page(
      operation(
        "GET /a",
        `## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|${lines(n, (i) => `A.Read${i}`).replaceAll("\n", ", ")}|\n`,
      ),
    ),
  "examples that are no route": (n) =>
    page(
      operation(
        lines(n, (i) => `GET /a${i}/{id}`),
        lines(n, (i) => `### Request\n\n\`\`\`http\nGET https://growth.example/v1.0/b${i}/x\n\`\`\`\n`),
      ),
    ),
  "keys of an example": (n) =>
    page(operation("GET /a", example(`{${lines(n, (i) => `"k${i}": 1`).replaceAll("\n", ",\n")}}`))),
  "objects of an example": (n) =>
    page(
      operation(
        "GET /a",
        example(`{ "value": [${lines(n, (i) => `{ "a${i}": 1 }`).replaceAll("\n", ",\n")}] }`),
      ),
    ),
  "keys that only the JSON has": (n) =>
    page(
      `${type(
        "widget",
        lines(n, (i) => `|p${i}|String|x|`),
      )}\n<!-- { "blockType": "resource", "@odata.type": "growth.widget" } -->\n\`\`\`json\n{${lines(n, (i) => `"q${i}": 1`).replaceAll("\n", ",\n")}}\n\`\`\`\n`,
    ),
  suppressions: (n) => page("<!-- pagewright-disable-next-line link/missing-page x -->\n\n".repeat(n)),
  annotations: (n) => page('<!-- { "blockType": "ignored" } -->\n\n'.repeat(n)),
};
