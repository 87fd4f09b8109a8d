import { expect, test } from "vitest";
import type { Operation } from "../../src/model/operations.ts";
import type { EmitOptions } from "../../src/model/options.ts";
import type { TypeRef } from "../../src/model/types.ts";
import { emitFiles, emitText } from "../support/emit.ts";
import {
  apiModel,
  array,
  body,
  bodyProperty,
  enumType,
  interfaceType,
  literal,
  operation,
  parameter,
  property,
  query,
  ref,
  response,
  scalar,
  source,
  text,
  union,
  unknown,
} from "../support/model.ts";

const types = [
  interfaceType("entity", [property("id", text, { nullable: false, readOnly: true })], { key: "id" }),
  interfaceType(
    "widget",
    [
      property("name"),
      property("created", scalar("DateTimeOffset"), { readOnly: true }),
      property("parts", array(ref("part")), { relationship: true, nullable: false }),
    ],
    { base: "entity", key: "id" },
  ),
  interfaceType("part", [property("length", scalar("Int32"))]),
  enumType("shade", ["dark", "light"]),
];

function emitted(operation: Operation, options: Partial<EmitOptions> = {}): string {
  const model = apiModel(types, [operation]);
  const file = emitFiles(model, options).find(({ path }) => path.startsWith("operations/"));
  return emitText(model, file?.path ?? "", options);
}

/** The declaration that begins with `start`, up to the next blank line. */
function declaration(code: string, start: string): string {
  return code.slice(code.indexOf(start)).split("\n\n")[0]?.trimEnd() ?? "";
}

test("a request function with all that belongs to it", () => {
  const add = operation(
    "addParts",
    ["POST /widgets/{widgetId}/parts/$ref", "POST /me/boxes/{boxId}/widget/parts/$ref"],
    {
      description: "Add parts by posting to the parts collection.",
      deprecated: true,
      body: body("resource", ref("part")),
      responses: [response(201, ref("part"))],
      permissions: [
        { kind: "delegated-work", support: "supported", scopes: ["Part.Read", "Part.Write"], source },
        { kind: "delegated-personal", support: "not-supported", scopes: [], source },
        { kind: "application", support: "undetermined", scopes: [], source },
      ],
    },
  );
  expect(emitted(add)).toBe(`\
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Writable } from "../runtime/odata.js";
import { type OperationDescriptor, send } from "../runtime/send.js";
import type { Part } from "../types/part.js";

/**
 * Add parts by posting to the parts collection.
 *
 * - \`POST /widgets/{widgetId}/parts/$ref\`
 * - \`POST /me/boxes/{boxId}/widget/parts/$ref\`
 *
 * Permissions:
 * - delegated (work or school account): \`Part.Read\`, \`Part.Write\`
 * - delegated (personal account): not supported
 * - application: not documented
 *
 * @deprecated
 * @see pages/widget.md
 */
export function addParts(client: Client, request: AddPartsRequest, options?: RequestOptions): Promise<Part> {
  return send(client, addPartsDescriptor, request, options);
}

/** Request of \`addParts\`. */
export type AddPartsRequest = {
  path: { widgetId: string; boxId?: never } | { boxId: string; widgetId?: never };
  body: Writable<Part>;
};

const addPartsDescriptor: OperationDescriptor = {
  name: "addParts",
  method: "POST",
  routes: ["/widgets/{widgetId}/parts/$ref", "/me/boxes/{boxId}/widget/parts/$ref"],
  body: "application/json",
  responses: { 201: "json" },
};
`);
});

test("requests after a list have a line of their own before them", () => {
  const get = operation("get", ["GET /it"], { description: "Gives:\n\n- this\n  and that\n" });
  expect(emitted(get)).toContain(" * - this\n *   and that\n *\n * Requests:\n * - `GET /it`\n");
});

test("what a page says of a key is said once", () => {
  const get = operation("get", ["GET /a/{id}", "GET /a/{id}/b/{key}"]);
  const described = get.routes.map((route) => ({
    ...route,
    parameters: route.parameters.map((entry) => ({ ...entry, description: `The ${entry.key}.` })),
  }));
  const code = emitted({ ...get, routes: described });
  expect(code.match(/The id\./g)).toHaveLength(1);
  expect(code.match(/The key\./g)).toHaveLength(1);
});

test("a documented $select and $expand narrow the result", () => {
  const get = operation("getWidget", ["GET /widgets/{widgetId}"], {
    query: [query("$select"), query("$expand"), query("$orderby"), query("$top", { type: scalar("Int32") })],
    responses: [response(200, ref("widget"))],
  });
  const code = emitted(get);
  expect(declaration(code, "export function")).toBe(`\
export function getWidget<const S extends readonly WidgetSelect[] = [], const E extends readonly WidgetExpand[] = []>(
  client: Client,
  request: GetWidgetRequest<S, E>,
  options?: RequestOptions,
): Promise<Selected<Widget, S, E>> {
  return send(client, getWidgetDescriptor, request, options);
}`);
  expect(declaration(code, "export type")).toBe(`\
export type GetWidgetRequest<
  S extends readonly WidgetSelect[] = readonly WidgetSelect[],
  E extends readonly WidgetExpand[] = readonly WidgetExpand[],
> = {
  path: { widgetId: string };
  query?: { $select?: S; $expand?: E; $orderby?: readonly string[]; $top?: Int32 };
};`);
});

test.each([
  [
    "$expand alone shapes nothing",
    ["$expand"],
    ref("widget"),
    "$expand?: readonly WidgetExpand[]",
    "Promise<Widget>",
  ],
  [
    "no relationship is known",
    ["$select", "$expand"],
    ref("part"),
    "$expand?: readonly string[]",
    "Selected<Part, S>",
  ],
  ["the result has no properties", ["$select"], text, "$select?: readonly string[]", "Promise<string>"],
  [
    "the result may be one of two",
    ["$select"],
    union(ref("widget"), ref("part")),
    "readonly string[]",
    "Widget | Part",
  ],
] as const)("%s", (_, options, type, parameterText, result) => {
  const get = operation("get", ["GET /it"], {
    query: options.map((name) => query(name)),
    responses: [response(200, type as TypeRef)],
  });
  expect(emitted(get)).toContain(parameterText);
  expect(declaration(emitted(get), "export function")).toContain(result);
});

test.each<[string, string[], string]>([
  ["no key at all", ["GET /widgets"], "Record<string, never>;"],
  [
    "one route without keys",
    ["GET /me/widgets", "GET /users/{userId}/widgets"],
    "path?: { userId?: never } | { userId: string };",
  ],
  [
    "routes that a GET may leave open",
    ["GET /a/{id}", "GET /b/{id}", "GET /c/{key}"],
    'path: { id: string; route?: "/a/{id}" | "/b/{id}"; key?: never } | { key: string; id?: never; route?: never };',
  ],
  ["routes that a POST must choose", ["POST /a", "POST /b"], 'path: { route: "/a" | "/b" };'],
  ["routes without keys that a GET may leave open", ["GET /a", "GET /b"], 'path?: { route?: "/a" | "/b" };'],
  ["a key that is no identifier", ["GET /a/{the key}"], 'path: { "the key": string };'],
])("path with %s", (_, routes, expected) => {
  const code = emitted(operation("use", routes as [string, ...string[]]));
  expect(declaration(code, "export type UseRequest")).toContain(expected);
});

test("values of path, query and headers are typed as far as they have a text", () => {
  const find = operation("find", ["GET /find(count={count},shade='{shade}',what={what})"], {
    query: [
      query("from", { type: scalar("Date"), required: true, description: "The first day." }),
      query("shades", { type: array(ref("shade")) }),
      query("any", { type: ref("widget") }),
      query("mode", { type: union(literal("fast"), text) }),
    ],
    headers: [
      parameter("header", "If-Match", { required: true }),
      parameter("header", "if-match"),
      parameter("header", "Depth", { type: array(text) }),
    ],
  });
  const typed: Operation = {
    ...find,
    routes: find.routes.map((route) => ({
      ...route,
      parameters: route.parameters.map((entry, index) => ({
        ...entry,
        type: [scalar("Int32"), ref("shade"), unknown][index] ?? text,
      })),
    })),
  };
  expect(declaration(emitted(typed), "export type FindRequest")).toBe(`\
export type FindRequest = {
  path: { count: Int32; shade: \`\${Shade}\`; what: string };
  query: {
    /** The first day. */
    from: Date;
    shades?: readonly \`\${Shade}\`[];
    any?: string;
    mode?: "fast" | (string & {});
  };
  headers: { "If-Match": string; Depth?: string };
};`);
});

test.each<[string, Operation["body"], string]>([
  ["a resource", body("resource", ref("widget")), "body: Writable<Widget>;"],
  ["a list of resources", body("resource", array(ref("widget"))), "body: Writable<Widget>[];"],
  ["a reference", body("reference", unknown), "body: Reference;"],
  ["a stream", { ...body("stream", scalar("Stream")), contentType: "image/png" }, "body: BodyInit;"],
  ["what need not be sent", { ...body("resource", ref("part")), required: false }, "body?: Writable<Part>;"],
  ["parameters that no table lists", body("parameters", unknown), "body: unknown;"],
])("the body is %s", (_, documented, expected) => {
  const put = operation("put", ["PUT /it"], documented === undefined ? {} : { body: documented });
  expect(declaration(emitted(put), "export type PutRequest")).toContain(expected);
});

test("a body of parameters is a type of its own", () => {
  const move = operation("move", ["POST /move"], {
    body: body("parameters", unknown, [
      bodyProperty("target", ref("widget"), { required: true, description: "Where to." }),
      bodyProperty("fast", scalar("Boolean"), { nullable: true, deprecated: true }),
      bodyProperty("data", scalar("Json"), { nullable: true }),
      bodyProperty("parts", array(union(ref("part"), text))),
    ]),
  });
  expect(declaration(emitted(move), "export type MoveBody")).toBe(`\
export type MoveBody = {
  /** Where to. */
  target: Writable<Widget>;
  /** @deprecated */
  fast?: boolean | null;
  data?: Json;
  parts?: (Writable<Part> | string)[];
};`);
});

test("a body is narrowed to its rows; read-only rows go unless they are required, unknown ones are added", () => {
  const rows = [
    bodyProperty("name", text, { required: true }),
    bodyProperty("parts", array(ref("part"))),
    bodyProperty("created", scalar("DateTimeOffset")),
    bodyProperty("id", text, { required: true }),
    bodyProperty("extra", scalar("Int32")),
  ];
  const update = operation("update", ["PATCH /it"], { body: body("properties", ref("widget"), rows) });
  expect(declaration(emitted(update), "export type UpdateBody")).toBe(`\
export type UpdateBody =
  & Pick<Writable<Widget>, "@odata.type" | "parts">
  & Required<Pick<Writable<Widget>, "name">>
  & { id: string; extra?: Int32 };`);
  const create = operation("create", ["POST /it"], {
    body: body("resource", ref("widget"), rows.slice(0, 3)),
  });
  expect(declaration(emitted(create), "export type CreateBody")).toBe(
    'export type CreateBody = Writable<Widget> & Required<Pick<Writable<Widget>, "name">>;',
  );
});

test.each<[string, Operation["responses"], string, string]>([
  ["nothing documented", [], "unknown", "{}"],
  ["204", [response(204)], "void", '{ 204: "void" }'],
  ["200 without a body", [response(200)], "void", '{ 200: "void" }'],
  ["202 without a body", [response(202)], "Accepted", '{ 202: "accepted" }'],
  ["a followed 302", [response(302)], "Response", '{ 302: "response" }'],
  ["a stream", [response(200, scalar("Stream"))], "Response", '{ 200: "response" }'],
  ["a collection", [response(200, ref("part"), { collection: true })], "Collection<Part>", '{ 200: "json" }'],
  [
    "a scalar in its envelope",
    [response(200, text, { enveloped: true })],
    "Envelope<string>",
    '{ 200: "json" }',
  ],
  ["a count", [response(200, scalar("Int32"), { contentType: "text/plain" })], "Int32", '{ 200: "plain" }'],
  ["text", [response(200, text, { contentType: "text/csv" })], "Response", '{ 200: "response" }'],
  [
    "several codes",
    [response(200, ref("part")), response(201, ref("part")), response(204), response(404, ref("widget"))],
    "Part | undefined",
    '{ 200: "json", 201: "json", 204: "void" }',
  ],
  [
    "JSON or bytes under one code",
    [response(200, ref("part")), response(200, scalar("Stream"))],
    "Response",
    '{ 200: "response" }',
  ],
  [
    "what cannot be read",
    [response(200, union(ref("part"), unknown)), response(204)],
    "unknown",
    '{ 200: "json", 204: "void" }',
  ],
])("the result of %s", (_, responses, result, kinds) => {
  const code = emitted(operation("call", ["GET /it"], { responses }));
  expect(declaration(code, "export function")).toContain(`): Promise<${result}> {`);
  expect(code).toContain(`  responses: ${kinds},\n`);
});

test("long names and long results are laid out over several lines", () => {
  const name = `find${"Thing".repeat(13)}`;
  const responses = Array.from({ length: 12 }, (_, index) => response(200, ref(`result${index}`)));
  const results = responses.map((_, index) => interfaceType(`result${index}`));
  const model = apiModel(results, [operation(name, ["GET /it"], { responses })]);
  const path = emitFiles(model).find((file) => file.path.startsWith("operations/"))?.path ?? "";
  const code = emitText(model, path);
  expect(Math.max(...code.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(code).toContain(`
): Promise<
  | Result0
  | Result1
`);
  expect(code).toContain(`
  | Result11
> {
  return send(
    client,
    ${name}Descriptor,
    request,
    options,
  );
}
`);
});

test.each([
  [undefined, "pages/widget.md"],
  ["https://docs.example.com/api", "https://docs.example.com/api/pages/widget"],
  ["https://docs.example.com/api/", "https://docs.example.com/api/pages/widget"],
])("with docsUrl %s, @see is %s", (docsUrl, see) => {
  const code = emitted(operation("get", ["GET /it"]), docsUrl === undefined ? {} : { docsUrl });
  expect(code).toContain(` * @see ${see}\n`);
});

test("with a baseUrl, createClient needs none", () => {
  const model = apiModel(types);
  const baseUrl = "https://api.example.com/v1";
  expect(emitText(model, "create-client.ts", { baseUrl })).toBe(`\
import { type Client, type ClientOptions, createClient as runtimeCreateClient } from "./runtime/client.js";

/** A client for request functions; without a \`baseUrl\` of its own for https://api.example.com/v1. */
export function createClient(options: Partial<ClientOptions> = {}): Client {
  return runtimeCreateClient({ baseUrl: "https://api.example.com/v1", ...options });
}
`);
  expect(emitText(model, "index.ts", { baseUrl })).toContain(
    'export { createClient } from "./create-client.js";\n',
  );
});
