import type { ApiModel, TypeDeclaration } from "../../src/model/api-model.ts";
import type {
  Body,
  BodyProperty,
  HttpMethod,
  Operation,
  Parameter,
  Response,
  Route,
} from "../../src/model/operations.ts";
import type { EmitOptions } from "../../src/model/options.ts";
import type { SourceSpan } from "../../src/model/source.ts";
import type {
  EnumMember,
  EnumType,
  InterfaceType,
  Property,
  ScalarName,
  TypeRef,
} from "../../src/model/types.ts";

/** Builders of small models: everything that a test does not say has the plainest value. */

const start = { line: 1, column: 1, offset: 0 };
export const source: SourceSpan = { path: "pages/widget.md", start, end: start };

export const emitOptions: EmitOptions = {
  emit: [],
  enumStyle: "enum",
  openEnums: "documented",
  scalars: {},
  importExtension: "js",
};

export function apiModel(types: readonly TypeDeclaration[], operations: readonly Operation[] = []): ApiModel {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return { types: types.toSorted(byId), operations: operations.toSorted(byId) };
}

export const scalar = (name: ScalarName): TypeRef => ({ kind: "scalar", name });
export const text: TypeRef = scalar("String");
export const ref = (id: string): TypeRef => ({ kind: "ref", id: `sample.${id}` });
export const array = (element: TypeRef): TypeRef => ({ kind: "array", element });
export const union = (...members: TypeRef[]): TypeRef => ({ kind: "union", members });
export const literal = (value: string): TypeRef => ({ kind: "literal", value });
export const unknown: TypeRef = { kind: "unknown", written: "?" };

/** `widget` is the id `sample.widget` and the name `Widget`. */
export function interfaceType(
  id: string,
  properties: readonly Property[] = [],
  rest: Partial<InterfaceType> = {},
): InterfaceType {
  const { base } = rest;
  return {
    kind: "interface",
    name: upperFirst(id),
    baseDisputed: false,
    abstract: false,
    open: false,
    deprecated: false,
    description: "",
    origin: "page",
    source,
    ...rest,
    id: `sample.${id}`,
    ...(base !== undefined && { base: `sample.${base}` }),
    properties,
  };
}

export function property(name: string, type: TypeRef = text, rest: Partial<Property> = {}): Property {
  const defaults = {
    nullable: true,
    readOnly: false,
    required: false,
    relationship: false,
    deprecated: false,
  };
  return { name, type, ...defaults, description: "", source, ...rest };
}

/** Members are values, named in PascalCase as linking names them, or whole members. */
export function enumType(
  id: string,
  members: readonly (string | EnumMember)[],
  rest: Partial<EnumType> = {},
): EnumType {
  return {
    kind: "enum",
    name: upperFirst(id.split(".").map(upperFirst).join("")),
    flags: false,
    open: false,
    deprecated: false,
    description: "",
    origin: "page",
    source,
    ...rest,
    id: `sample.${id}`,
    members: members.map((member) =>
      typeof member === "string" ? { name: upperFirst(member), value: member, description: "" } : member,
    ),
  };
}

/** Routes are request lines, `GET /widgets/{widgetId}`. */
export function operation(
  name: string,
  routes: readonly [string, ...string[]],
  rest: Partial<Operation> = {},
): Operation {
  const id = (routes[0] ?? "").replaceAll(/\{[^}]*\}/g, "{}");
  return {
    id,
    name,
    title: "",
    page: "pages/widget.md",
    pages: ["pages/widget.md"],
    description: "",
    deprecated: false,
    query: [],
    headers: [],
    responses: [],
    permissions: [],
    examples: [],
    source,
    ...rest,
    routes: routes.map(route),
  };
}

function route(line: string): Route {
  const method = line.slice(0, line.indexOf(" ")) as HttpMethod;
  const path = line.slice(method.length + 1);
  const parameters = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, key = ""]) =>
    parameter("path", key, { required: true }),
  );
  return { method, path, parameters, source };
}

export function parameter(where: Parameter["in"], name: string, rest: Partial<Parameter> = {}): Parameter {
  return { name, key: name, in: where, type: text, required: false, description: "", source, ...rest };
}

export const query = (name: string, rest: Partial<Parameter> = {}): Parameter =>
  parameter("query", name, rest);

export function body(shape: Body["shape"], type: TypeRef, properties: readonly BodyProperty[] = []): Body {
  return { shape, type, contentType: "application/json", required: true, properties, source };
}

export function bodyProperty(
  name: string,
  type: TypeRef = text,
  rest: Partial<BodyProperty> = {},
): BodyProperty {
  return {
    name,
    type,
    nullable: false,
    required: false,
    deprecated: false,
    description: "",
    source,
    ...rest,
  };
}

export function response(status: number, type?: TypeRef, rest: Partial<Response> = {}): Response {
  const defaults = { collection: false, enveloped: false, description: "", source };
  return { status, ...defaults, ...(type !== undefined && { body: type }), ...rest };
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
