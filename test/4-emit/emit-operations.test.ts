import { expect, test } from "vitest";
import type { Operation } from "../../src/model/operations.ts";
import type { TypeRef } from "../../src/model/types.ts";
import { emitFiles, emitText } from "../support/emit.ts";
import {
  apiModel,
  array,
  body,
  interfaceType,
  literal,
  operation,
  parameter,
  query,
  ref,
  response,
  scalar,
  source,
  text,
  union,
  unknown,
} from "../support/model.ts";
import { declaration, emitted } from "./widget-operations.ts";

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
