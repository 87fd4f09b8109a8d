import { expect, test } from "vitest";
import { loadModel } from "../../src/generate.ts";
import type { InterfaceType, TypeRef } from "../../src/model/types.ts";
import { enums, interfaces, operations } from "./expected-declarations.ts";
import { allSeeds } from "./seeds.ts";

const { model } = await loadModel(allSeeds);
const namesById = new Map(model.types.map(({ id, name }) => [id, name]));

test("declares the types of the five pages and no others", () => {
  const expected = [...Object.keys(interfaces), ...Object.keys(enums)];
  expect(model.types.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test.each(Object.entries(interfaces))(
  "makes %s what the pages say",
  (name, { id, properties, ...expected }) => {
    const found = model.types.find((type) => type.name === name);
    if (found?.kind !== "interface") throw new Error(`${name} is no interface.`);
    expect(found.id).toBe(`microsoft.graph.${id}`);
    expect({ base: nameOf(found.base), origin: found.origin }).toEqual(expected);
    expect(ownProperties(found)).toEqual(Object.entries(properties));
    expect(found).toMatchObject({ abstract: false, open: false, deprecated: false });
  },
);

test("requires no property, and makes none read-only", () => {
  const properties = model.types.flatMap((type) => (type.kind === "interface" ? type.properties : []));
  const named = properties.filter(({ required, readOnly }) => required || readOnly);
  expect(named).toEqual([]);
  expect(properties.length).toBeGreaterThan(30);
});

test.each([
  [
    "OnenoteOperation",
    { id: "Entity", status: "Operation", createdDateTime: "Operation", lastActionDateTime: "Operation" },
  ],
  ["LongRunningOperation", { id: "Entity" }],
  ["ConnectionOperation", { id: "Entity" }],
  ["TeamsAsyncOperation", { id: "Entity" }],
  ["CommsOperation", { id: "Entity" }],
])("says which rows of %s repeat an inherited property", (name, expected) => {
  const found = model.types.find((type) => type.name === name);
  const rows = found?.kind === "interface" ? found.properties : [];
  const inherited = rows.flatMap((row) => (row.inheritedFrom ? [[row.name, nameOf(row.inheritedFrom)]] : []));
  expect(Object.fromEntries(inherited)).toEqual(expected);
});

test.each(Object.entries(enums))("gives %s the documented values", (name, { id, open, values }) => {
  const found = model.types.find((type) => type.name === name);
  if (found?.kind !== "enum") throw new Error(`${name} is no enum.`);
  expect(found).toMatchObject({ id: `microsoft.graph.${id}`, open, flags: false, origin: "table" });
  expect(found.members.map(({ value }) => value)).toEqual(values);
  // PascalCase of the value.
  const pascal = values.map((value) => value.charAt(0).toUpperCase() + value.slice(1));
  expect(found.members.map(({ name: member }) => member)).toEqual(pascal);
});

test("makes one function of each page", () => {
  expect(model.operations.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort());
});

test.each(Object.entries(operations))("makes %s what the page says", (name, { page, routes, resource }) => {
  const found = model.operations.find((operation) => operation.name === name);
  expect(found).toMatchObject({
    page,
    title: "Add operations",
    description: "Add operations by posting to the operations collection.",
    id: `POST ${routes[0]?.replaceAll(/\{\w+\}/g, "{}")}`,
    query: [],
    headers: [],
  });
  expect(found?.routes.map(({ method, path }) => [method, path])).toEqual(
    routes.map((path) => ["POST", path]),
  );
  for (const route of found?.routes ?? []) {
    const keys = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, key]) => key);
    expect(route.parameters.map(({ key }) => key)).toEqual(keys);
    expect(route.parameters.every(({ required, in: place }) => required && place === "path")).toBe(true);
  }
  expect(found?.responses.map(({ status, body }) => [status, body && shown(body)])).toEqual([
    [201, resource],
  ]);
  expect(found?.responses[0]).toMatchObject({ collection: false, enveloped: false });
});

test.each(Object.entries(operations))(
  "lets %s send the resource, of which nothing is required",
  (name, { resource }) => {
    const body = model.operations.find((operation) => operation.name === name)?.body;
    expect(body && shown(body.type)).toBe(resource);
    expect(body).toMatchObject({ shape: "resource", contentType: "application/json", required: true });
    // "The following table shows the properties that are required when you create" lists `id`, too: boilerplate.
    expect(body?.properties.filter(({ required }) => required)).toEqual([]);
    expect(body?.properties.map((property) => property.name)).toContain("id");
  },
);

test.each(Object.keys(operations))("knows who may call %s, as far as that is written", (name) => {
  const found = model.operations.find((operation) => operation.name === name);
  expect(found?.permissions.map(({ kind, support, scopes }) => [kind, support, scopes])).toEqual([
    ["delegated-work", "undetermined", []],
    ["delegated-personal", "not-supported", []],
    ["application", "undetermined", []],
  ]);
});

function ownProperties(type: InterfaceType): (readonly [string, string])[] {
  const own = type.properties.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  return own.map(({ name, type: written, nullable }) => [name, shown(written) + (nullable ? "?" : "")]);
}

function nameOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : (namesById.get(id) ?? `no type ${id}`);
}

function shown(type: TypeRef): string | undefined {
  if (type.kind === "scalar") return type.name;
  if (type.kind === "array") return `${shown(type.element)}[]`;
  return type.kind === "ref" ? nameOf(type.id) : type.kind;
}
