import { readdirSync } from "node:fs";
import * as ts from "typescript6";
import { expect, test } from "vitest";
import { generate } from "../../src/generate.ts";
import { enums, interfaces, operations } from "./expected-declarations.ts";
import { allSeeds } from "./seeds.ts";

const { files } = await generate(allSeeds);
const textByPath = new Map(files.map(({ path, text }) => [path, text]));

/** Of the types that others extend, an instance may say more than one `@odata.type`. */
const bases = ["Entity", "Operation"];

test("writes one file for each interface and each function, and the runtime", () => {
  // The examples, and the fetch that answers from them, are written on demand only.
  const templates = readdirSync(new URL("../../templates/", import.meta.url)).filter(
    (name) => name !== "example-fetch.ts",
  );
  const expected = [
    "index.ts",
    "operations/add-authentication-operations.ts",
    "operations/add-call-operations.ts",
    "operations/add-connection-operations.ts",
    "operations/add-onenote-operations.ts",
    "operations/add-team-operations.ts",
    ...templates.filter((name) => name.endsWith(".ts")).map((name) => `runtime/${name}`),
    "types/comms-operation.ts",
    "types/connection-operation.ts",
    "types/entity.ts",
    "types/error-detail.ts",
    "types/inner-error-detail.ts",
    "types/long-running-operation.ts",
    "types/onenote-operation-error.ts",
    "types/onenote-operation.ts",
    "types/operation-error.ts",
    "types/operation.ts",
    "types/result-info.ts",
    "types/teams-async-operation.ts",
  ];
  expect([...textByPath.keys()].sort()).toEqual(expected.sort());
});

test.each(Object.entries(interfaces))("declares %s in its own file", (name, expected) => {
  const found = parse(pathOf("types", name)).find((statement) => statement.name?.text === name);
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`${name} is no interface.`);
  expect(found.heritageClauses?.map((clause) => clause.getText())).toEqual(
    "base" in expected ? [`extends ${expected.base}`] : undefined,
  );
  const members = found.members.map((member) => member.getText());
  const documented = members.filter((member) => !/@odata\.(context|etag)"/.test(member));
  const type = bases.includes(name) ? "string" : `"#microsoft.graph.${expected.id}"`;
  expect(documented).toEqual([
    `"@odata.type"?: ${type};`,
    ...Object.entries(expected.properties).map(([key, shown]) => `${key}?: ${typeText(shown)};`),
  ]);
});

test("marks each type that only examples show as a guess", () => {
  const marked = Object.keys(interfaces).filter((name) =>
    textOf(pathOf("types", name)).includes("inferred from examples"),
  );
  const inferred = Object.entries(interfaces).filter(([, { origin }]) => origin === "example");
  expect(marked).toEqual(inferred.map(([name]) => name));
});

test("says of no property that the type which declares it inherits it", () => {
  expect(files.filter(({ text }) => /inherited from/i.test(text)).map(({ path }) => path)).toEqual([]);
});

test("lets an entity, and nothing else, carry what OData adds to it", () => {
  const adding = Object.keys(interfaces).filter((name) =>
    /"@odata\.(context|etag)"/.test(textOf(pathOf("types", name))),
  );
  expect(adding).toEqual(["Entity"]);
});

test.each(Object.entries(enums))(
  "declares %s beside the one interface that has it",
  (name, { id, values }) => {
    const owner = id.split(".")[0] ?? "";
    const found = parse(pathOf("types", owner)).find((statement) => statement.name?.text === name);
    if (found === undefined || !ts.isEnumDeclaration(found)) throw new Error(`${name} is no enum.`);
    const members = found.members.map((member) => member.getText());
    expect(members).toEqual(values.map((value) => `${pascal(value)} = "${value}"`));
  },
);

test.each(Object.entries(operations))("declares %s with its request", (name, { page, routes, resource }) => {
  const path = pathOf("operations", name);
  const [found, request] = parse(path);
  if (found === undefined || !ts.isFunctionDeclaration(found)) throw new Error(`${name} is no function.`);
  expect(found.name?.text).toBe(name);
  expect(found.parameters.map((parameter) => parameter.getText())).toEqual([
    "client: Client",
    `request: ${pascal(name)}Request`,
    "options?: RequestOptions",
  ]);
  expect(found.type?.getText()).toBe(`Promise<${resource}>`);
  const docs = textOf(path).slice(found.getFullStart(), found.getStart());
  for (const route of routes) expect(docs).toContain(`\`POST ${route}\``);
  expect(docs).toContain(`@see ${page}`);
  expect(request?.getText()).toContain(`body: Writable<${resource}>;`);
});

test.each([
  ["addOnenoteOperations", "path: { groupId: string; siteId: string };"],
  ["addConnectionOperations", "{ connectionsId: string; externalConnectionId?: never }"],
  ["addConnectionOperations", "{ externalConnectionId: string; connectionsId?: never }"],
  ["addTeamOperations", "path: { teamsId: string; groupId?: never } | { groupId: string; teamsId?: never };"],
  ["addCallOperations", "path: { callId: string };"],
])("gives the path of %s its keys: %s", (name, expected) => {
  expect(textOf(pathOf("operations", name))).toContain(expected);
});

test("gives a request without keys no path", () => {
  expect(textOf("operations/add-authentication-operations.ts")).not.toContain("path");
});

function textOf(path: string): string {
  const text = textByPath.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** The declarations that a module exports. */
function parse(path: string) {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement),
  );
}

function pathOf(folder: string, name: string): string {
  const kebab = name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `${folder}/${kebab}.ts`;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `String?` → `string | null` */
function typeText(shown: string): string {
  const name = shown.replace(/\?$/, "");
  const open = Object.entries(enums).some(([key, { open }]) => key === name && open);
  const plain = name === "String" ? "string" : name in enums ? `\`\${${name}}\`` : name;
  return plain + (open ? " | (string & {})" : "") + (shown.endsWith("?") ? " | null" : "");
}
