import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configOptions } from "../src/config-options.ts";
import { validateConfig } from "../src/validate-config.ts";

test.each([
  ["nothing", {}],
  ["one input", { inputs: "docs" }],
  ["an option left undefined", { out: undefined }],
  ["the schema of an editor", { $schema: "./node_modules/pagewright/config.schema.json" }],
  [
    "every option",
    {
      inputs: ["docs", "more/*.md"],
      out: "client",
      emit: ["examples"],
      enumStyle: "const",
      openEnums: "all",
      nullability: "documented",
      importExtension: "none",
      baseUrl: "https://api.example.com",
      docsUrl: "https://docs.example.com",
      rootNamespace: "shop",
      include: [{ routes: ["/tickets/**"], methods: ["GET"], pages: "docs/**" }],
      exclude: [{ routes: "/tickets" }],
      overrides: {
        types: {
          Ticket: { name: "DeskTicket", properties: { x: { name: "y", type: "A[]", nullable: true } } },
        },
        operations: { getTicket: { name: "readTicket", routes: "/tickets/{id}" } },
      },
      scalars: { Int64: "bigint" },
      targets: { v1: { inputs: "docs/v1" }, beta: {} },
      severities: { "link/missing-page": "off" },
      pageSeverities: [{ pages: "docs/drafts/**", severities: { "link/missing-page": "off" } }],
      baseline: "known.json",
    },
  ],
])("%s is fine", (_, value) => {
  expect(validateConfig(value, "the config")).toEqual(value);
});

test.each([
  ["no object", null, "the config must export an object with options."],
  ["a list", [], "the config must export an object with options."],
  ["a misspelt key", { enumstyle: "enum" }, '"enumstyle" is no option. Did you mean "enumStyle"?'],
  ["an unknown key", { constructor: 1 }, '"constructor" is no option.'],
  [
    "a misspelt value",
    { enumStyle: "Unions" },
    '"enumStyle" must be one of "enum", "const", "union". Did you mean "union"?',
  ],
  ["a value of another type", { openEnums: true }, '"openEnums" must be one of "documented", "all", "none".'],
  ["an empty text", { out: "" }, '"out" must be a text that is not empty.'],
  [
    "a list with a number",
    { inputs: ["a", 1] },
    '"inputs" must be a text, or a list of texts that is not empty.',
  ],
  ["an empty list", { inputs: [] }, '"inputs" must be a text, or a list of texts that is not empty.'],
  [
    "half an address",
    { baseUrl: "nope" },
    '"baseUrl" must be an address such as "https://api.example.com/v1".',
  ],
  ["an address of a file", { docsUrl: "file:///x" }, '"docsUrl" must be an address'],
  [
    "no route",
    { include: [{ routes: "tickets" }] },
    '"include[0].routes" must be a route such as "/tickets/{id}"',
  ],
  [
    "a method in small letters",
    { exclude: [{ methods: ["get"] }] },
    '"exclude[0].methods[0]" must be one of "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS". Did you mean "GET"?',
  ],
  ["a misspelt part of a selector", { include: [{ path: "x" }] }, '"include[0].path" is no option.'],
  [
    "a name that cannot be declared",
    { overrides: { types: { "a.b": { name: "my type" } } } },
    '"overrides.types.a.b.name" must be a name that TypeScript code can declare.',
  ],
  [
    "a type that is none",
    { overrides: { types: { T: { properties: { x: { type: "Array<Ticket>" } } } } } },
    '"overrides.types.T.properties.x.type" must be a type such as "Int32", "Ticket[]" or "String | Int32".',
  ],
  [
    "no boolean",
    { overrides: { types: { T: { properties: { x: { nullable: "no" } } } } } },
    '"overrides.types.T.properties.x.nullable" must be true or false.',
  ],
  [
    "a wrong option of a target",
    { targets: { v1: { outt: "x" } } },
    '"targets.v1.outt" is no option. Did you mean "out"?',
  ],
  ["targets in a target", { targets: { v1: { targets: {} } } }, '"targets.v1.targets" is no option.'],
  [
    "a misspelt scalar",
    { scalars: { int64: "bigint" } },
    '"scalars.int64" is no option. Did you mean "Int64"?',
  ],
  ["no list", { emit: "examples" }, '"emit" must be a list.'],
  [
    "a misspelt entry of a list",
    { emit: ["example"] },
    '"emit[0]" must be one of "examples". Did you mean "examples"?',
  ],
  ["no map", { severities: "off" }, '"severities" must be an object.'],
  [
    "a misspelt code",
    { severities: { "link/missing-pages": "off" } },
    '"severities.link/missing-pages" is no option. Did you mean "link/missing-page"?',
  ],
  [
    "a severity that does not exist",
    { severities: { "link/missing-page": "warn" } },
    '"severities.link/missing-page" must be one of "error", "warning", "info", "off".',
  ],
  [
    "a misspelt key for some pages",
    { pageSeverities: [{ page: "a.md" }] },
    '"pageSeverities[0].page" is no option. Did you mean "pages"?',
  ],
  ["two problems", { out: 1, input: "docs" }, '"input" is no option. Did you mean "inputs"?'],
])("%s is refused by name", (_, value, message) => {
  expect(() => validateConfig(value, "the config")).toThrow(message);
});

test("the editor's comment of an option says what --help says", () => {
  const source = readFileSync("src/config.ts", "utf8");
  const comments = [...source.matchAll(/\/\*\* (.+) \*\/\n {2}readonly (\w+)\?/g)];
  const described = comments.map(([, description, key]) => [key, description]);
  const options = Object.entries(configOptions);
  expect(described.slice(0, options.length)).toEqual(
    options.map(([key, option]) => [key, option.description]),
  );
});
