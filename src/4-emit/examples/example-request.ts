import type { ExampleMessage, Operation, Parameter } from "../../model/operations.ts";
import type { ModuleContext } from "../module-context.ts";
import { groupRoutes } from "../route-groups.ts";
import { bodyShape } from "./body-shape.ts";
import { findMisfit } from "./find-misfit.ts";
import { isNotification } from "./is-notification.ts";
import { type ExampleAddress, readAddress } from "./read-address.ts";
import { readPlain, readQueryValue } from "./read-parameter.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A documented request as the arguments of its function. */
export interface ExampleRequest {
  readonly address: ExampleAddress;
  /** With `path`, `query`, `headers` and `body`, as far as the example has them. */
  readonly request: Fields;
  /** What the function does not document: `query` and `headers`. */
  readonly options: Fields;
  /** Why the request is not surely of the function's type, as the end of a sentence. */
  readonly misfit?: string;
}

/** Headers that the client writes by itself, or that say nothing of the request. */
const own: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "transfer-encoding",
]);

/** The arguments that make the function send what the page shows. */
export function exampleRequest(
  message: ExampleMessage,
  operation: Operation,
  context: ModuleContext,
): ExampleRequest {
  const address = readAddress(message.url ?? "", operation.routes);
  const path = readPath(address, operation, context);
  const query = sortQuery(address, operation, context);
  const headers = sortHeaders(message, operation, context);
  const body = readBody(message, operation, context);
  const misfit = [
    address.route === undefined ? describeAddress(message, operation) : undefined,
    message.method === operation.routes[0]?.method ? undefined : "its method is not the documented one",
    path.misfit,
    repeated(address.query.map(([name]) => name)),
    lacking(operation.query, query.documented),
    lacking(operation.headers, headers.documented),
    body.misfit,
  ].find((reason) => reason !== undefined);
  return {
    address,
    request: {
      ...filled("path", path.value),
      ...filled("query", query.documented),
      ...filled("headers", headers.documented),
      ...(body.value !== undefined && { body: body.value }),
    },
    options: { ...filled("query", query.other), ...filled("headers", headers.other) },
    ...(misfit !== undefined && { misfit }),
  };
}

function describeAddress(message: ExampleMessage, operation: Operation): string {
  return isNotification(message, operation)
    ? "the service itself sends it, to another host"
    : "its address is none of the documented routes";
}

/** The keys of the route, and the route itself where they do not tell it. */
function readPath(
  { route, keys }: ExampleAddress,
  { routes }: Operation,
  context: ModuleContext,
): { readonly value: Fields; readonly misfit?: string } {
  const group = groupRoutes(routes).find(({ templates }) => templates.includes(route ?? ""));
  if (route === undefined || group === undefined) return { value: {} };
  const values = Array.from(keys, ([key, written]): [string, unknown] => {
    const type = group.parameters.get(key)?.type;
    return [key, type === undefined ? undefined : readPlain(written, type, context)];
  });
  const needsTag = group.tag !== "none" && (group.tag === "required" || route !== group.templates[0]);
  const misread = values.find(([, value]) => value === undefined);
  return {
    value: {
      ...Object.fromEntries(values.map(([key, value]) => [key, value ?? keys.get(key)])),
      ...(needsTag && { route }),
    },
    ...(misread !== undefined && { misfit: `"${misread[0]}" in its address is not of the documented type` }),
  };
}

interface Sorted {
  readonly documented: Fields;
  readonly other: Fields;
}

/** What the function documents, and the rest, which the options of a call can hold. */
function sortQuery({ query }: ExampleAddress, operation: Operation, context: ModuleContext): Sorted {
  return sort(query, (name, written) => {
    const parameter = findFirst(operation.query, name);
    const value =
      parameter?.name === name ? readQueryValue(written, parameter, operation, context) : undefined;
    return value === undefined ? undefined : [name, value];
  });
}

function sortHeaders(message: ExampleMessage, operation: Operation, context: ModuleContext): Sorted {
  const headers = message.headers.flatMap(({ name, value }): [string, string][] =>
    own.has(name.toLowerCase()) || !isHeader(name, value) ? [] : [[name, value]],
  );
  return sort(headers, (name, written) => {
    const parameter = findFirst(operation.headers, name);
    const value = parameter && readPlain(written, parameter.type, context);
    return parameter === undefined || value === undefined ? undefined : [parameter.name, value];
  });
}

/** Of names that differ by case alone, the function takes the first. */
function findFirst(parameters: readonly Parameter[], name: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
}

function sort(
  written: readonly (readonly [string, string])[],
  read: (name: string, value: string) => [string, unknown] | undefined,
): Sorted {
  const documented = new Map<string, unknown>();
  const other = new Map<string, unknown>();
  for (const [name, value] of written) {
    const found = read(name, value);
    if (found === undefined) other.set(name, value);
    else documented.set(...found);
  }
  return { documented: Object.fromEntries(documented), other: Object.fromEntries(other) };
}

/** What a request or response can carry: no line ends, nothing beyond Latin-1. */
export function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

function readBody(
  { json, text }: ExampleMessage,
  { body }: Operation,
  context: ModuleContext,
): { readonly value?: unknown; readonly misfit?: string } {
  if (json === undefined && text === undefined) {
    return body?.required === true ? { misfit: "it has no body, which the function requires" } : {};
  }
  if (body === undefined)
    return { value: json ?? text, misfit: "it has a body, which the function does not send" };
  if (body.shape === "stream") return { value: text ?? JSON.stringify(json) };
  if (json === undefined) return { misfit: "its body is not JSON" };
  const misfit = findMisfit(json, bodyShape(body, context));
  return { value: json, ...(misfit !== undefined && { misfit: `of its body, ${misfit}` }) };
}

function repeated(names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `the query parameter "${twice}" stands in it twice`;
}

function lacking(
  parameters: readonly { readonly name: string; readonly required: boolean }[],
  given: Fields,
): string | undefined {
  const missing = parameters.find(({ name, required }) => required && !Object.hasOwn(given, name));
  return missing && `it lacks "${missing.name}", which the function requires`;
}

function filled(name: string, fields: Fields): Fields {
  return Object.keys(fields).length === 0 ? {} : { [name]: fields };
}
