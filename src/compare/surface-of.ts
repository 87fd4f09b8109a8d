import type { ApiModel, TypeDeclaration } from "../model/api-model.ts";
import { collectMembers } from "../model/interface-members.ts";
import type { Body, Operation, Parameter, Response } from "../model/operations.ts";
import { createTypeHierarchy } from "../model/type-hierarchy.ts";
import type { Property, TypeRef } from "../model/types.ts";
import type { ApiSurface, SurfaceBody, SurfaceFunction, SurfaceType } from "./api-surface.ts";

/** What a program can see of a model: of an interface, the properties that the client declares on it. */
export function surfaceOf({ types, operations }: ApiModel): ApiSurface {
  const interfaces = types.filter((type) => type.kind === "interface");
  const members = collectMembers(interfaces, createTypeHierarchy(types));
  return {
    types: new Map(types.map((type) => [type.id, surfaceOfType(type, members.get(type.id)?.properties)])),
    functions: new Map(operations.map((operation) => [operation.id, surfaceOfOperation(operation)])),
  };
}

function surfaceOfType(type: TypeDeclaration, properties: readonly Property[] = []): SurfaceType {
  const { name, deprecated } = type;
  if (type.kind === "enum") {
    const members = new Map(type.members.map((member) => [member.value, member.name]));
    return { kind: "enum", name, deprecated, open: type.open, flags: type.flags, members };
  }
  const { base } = type;
  return {
    kind: "interface",
    name,
    ...(base !== undefined && { base }),
    deprecated,
    properties: textsByName(properties, ({ deprecated, readOnly, nullable }) => ({
      deprecated,
      readonly: readOnly,
      nullable,
    })),
  };
}

function surfaceOfOperation(operation: Operation): SurfaceFunction {
  const { name, deprecated, routes, query, headers, body, responses } = operation;
  return {
    name,
    deprecated,
    routes: routes.map(({ method, path }) => `${method} ${path}`),
    path: new Map(
      routes.flatMap(({ parameters }) => parameters.map(({ key, type }) => [key, typeText(type)])),
    ),
    query: parameterTexts(query),
    headers: parameterTexts(headers),
    ...(body && { body: surfaceOfBody(body) }),
    results: [...new Set(responses.map(resultText))].sort(),
  };
}

function parameterTexts(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  return textsByName(parameters, ({ required }) => ({ required }));
}

function surfaceOfBody({ type, shape, contentType, required, properties }: Body): SurfaceBody {
  return {
    type: [...wordsOf({ required }), shape, contentType, typeText(type)].join(" "),
    properties: textsByName(properties, ({ deprecated, required, nullable }) => ({
      deprecated,
      required,
      nullable,
    })),
  };
}

function resultText({ status, body, collection, enveloped, contentType }: Response): string {
  const type = body === undefined ? (contentType === undefined ? [] : [contentType]) : [typeText(body)];
  return [String(status), ...wordsOf({ collection, enveloped }), ...type].join(" ");
}

function textsByName<T extends { readonly name: string; readonly type: TypeRef }>(
  entries: readonly T[],
  factsOf: (entry: T) => Readonly<Record<string, boolean>>,
): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => [entry.name, [...wordsOf(factsOf(entry)), typeText(entry.type)].join(" ")]),
  );
}

function wordsOf(facts: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(facts).flatMap(([word, holds]) => (holds ? [word] : []));
}

function typeText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.name;
    case "ref":
      return type.id;
    case "array":
      return type.element.kind === "union" ? `(${typeText(type.element)})[]` : `${typeText(type.element)}[]`;
    case "union":
      return type.members.map(typeText).join("|");
    case "literal":
      return JSON.stringify(type.value);
    case "unknown":
      return "unknown";
    default:
      return type satisfies never;
  }
}
