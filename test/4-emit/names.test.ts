import { expect, test } from "vitest";
import { compile, compileTimeout } from "../support/compile.ts";
import { emitFiles, emitText, inFolder } from "../support/emit.ts";
import {
  apiModel,
  array,
  body,
  bodyProperty,
  enumType,
  interfaceType,
  operation,
  property,
  query,
  ref,
  response,
  scalar,
  text,
  unknown,
} from "../support/model.ts";

/** Names that generated code has another use for. */
const globals = [
  "Promise",
  "Response",
  "BodyInit",
  "Pick",
  "Required",
  "Record",
  "Partial",
  "Array",
  "String",
  "Object",
];
const runtime = [
  "Client",
  "RequestOptions",
  "OperationDescriptor",
  "Collection",
  "Envelope",
  "Reference",
  "Writable",
];
const others = ["Selected", "Accepted", "Date", "Json", "Int32", "S", "E", "ApiError", "Middleware"];

const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
const id = (name: string): string => `taken.${lower(name)}`;
const everyName = [...globals, ...runtime, ...others];

const clashing = apiModel(
  [
    ...everyName.map((name) =>
      interfaceType(id(name), [property("own"), property("list", array(text))], { name }),
    ),
    interfaceType("user", [
      ...everyName.map((name) => property(lower(name), ref(id(name)))),
      property("day", scalar("Date")),
      property("data", array(scalar("Json"))),
      property("links", array(ref(id("Array"))), { relationship: true }),
    ]),
  ],
  [
    ...everyName.map((name) =>
      operation(`use${name}`, ["GET /a/{count}", "GET /b"], {
        query: [query("$select"), query("$top", { type: scalar("Int32") })],
        body: body("properties", ref(id(name)), [bodyProperty("own", text, { required: true })]),
        responses: [response(200, ref(id(name)), { collection: true }), response(202), response(302)],
      }),
    ),
    ...everyName.map((name) =>
      operation(`send${name}`, ["POST /c"], {
        body: body("parameters", unknown, [bodyProperty("own", ref(id(name)))]),
        responses: [response(200, ref(id(name)), { enveloped: true })],
      }),
    ),
    operation("getUser", ["GET /user"], {
      query: [query("$select"), query("$expand")],
      responses: [response(200, ref("user"))],
    }),
    operation("send", ["PUT /send"], {
      body: body("stream", scalar("Stream")),
      responses: [response(200, ref("user"))],
    }),
    operation("promise", ["PUT /x/$ref"], { body: body("reference", unknown), responses: [response(202)] }),
    operation("paginate", ["GET /paginate"], {
      responses: [response(200, scalar("Json"), { enveloped: true })],
    }),
    operation("delete", ["DELETE /delete"]),
  ],
);

test("names give way only in the modules where they clash", () => {
  const code = emitText(clashing, "operations/use-client.ts");
  expect(code).toContain(
    'import type { Client as RuntimeClient, RequestOptions } from "../runtime/client.js";',
  );
  expect(code).toContain("  client: RuntimeClient,\n");
  expect(code).toContain("): Promise<Collection<Selected<Client, S>> | Accepted | Response> {");
  const promise = emitText(clashing, "operations/use-promise.ts");
  expect(promise).toContain(
    "): globalThis.Promise<Collection<Selected<Promise, S>> | Accepted | Response> {",
  );
  expect(promise).toContain("  client: Client,\n");
  const s = emitText(clashing, "operations/use-s.ts");
  expect(s).toContain("export function useS<const S2 extends readonly SSelect[] = []>(");
  expect(emitText(clashing, "operations/send.ts")).toContain(
    " return runtimeSend(client, sendDescriptor, request, options);",
  );
  expect(emitText(clashing, "types/user.ts")).toContain("  day?: DateScalar | null;\n");
});

/** Names that are made of others, and that others have. */
const colliding = apiModel(
  [
    interfaceType("widget", [property("name")]),
    interfaceType("gear", [], { base: "widget" }),
    ...["anyWidget", "widgetSelect", "getWidgetRequest", "setWidgetBody"].map((name) => interfaceType(name)),
  ],
  [
    operation("getWidget", ["GET /it"], {
      query: [query("$select")],
      responses: [response(200, ref("widget"))],
    }),
    operation("setWidget", ["PUT /it"], { body: body("parameters", unknown, [bodyProperty("a")]) }),
  ],
);

const long = "a".repeat(5000);
const fileNames = [
  "iOSApp",
  "iosApp",
  "IOSApp",
  "con",
  "nul",
  "com1",
  "aux",
  `${long}1`,
  `${long}2`,
  "index",
];

/** Names that make no good file names. */
const unfiled = apiModel(
  [...fileNames.map((name) => interfaceType(name)), enumType("lpt9", ["a"])],
  fileNames.map((name) => operation(name, [`GET /${name}`])),
);

test("all of it compiles", { timeout: compileTimeout }, () => {
  const uses = {
    path: "uses.ts",
    text: `import type { Client, Promise, RuntimeClient, S, DateScalar } from "./clashing/index.js";
import { createClient, paginate, runtimePaginate, send } from "./clashing/index.js";
export const client: RuntimeClient = createClient({ baseUrl: "https://api.example.com" });
export const own: Client & Promise & S = { own: "1" };
export const day: DateScalar = "2030-12-31";
export const functions: readonly object[] = [paginate, runtimePaginate, send];
`,
  };
  const outputs = [
    ...inFolder("clashing", emitFiles(clashing)),
    ...inFolder("colliding", emitFiles(colliding)),
    ...inFolder("unfiled", emitFiles(unfiled)),
  ];
  expect(compile([...outputs, uses])).toEqual([]);
});

test("names that are made give way to names of the model", () => {
  const exported = emitFiles(colliding).flatMap(({ path, text: code }) =>
    /^(?:types|operations)\//.test(path)
      ? Array.from(code.matchAll(/^export \w+ (\w+)/gm), ([, name]) => name)
      : [],
  );
  expect(exported.sort().join(" ")).toBe(
    "AnyWidget AnyWidget2 Gear GetWidgetRequest GetWidgetRequest2 SetWidgetBody SetWidgetBody2 SetWidgetRequest " +
      "Widget WidgetSelect WidgetSelect2 getWidget setWidget",
  );
});

test("files differ in more than case, and none is a device on Windows or too long for a disk", () => {
  const paths = emitFiles(unfiled).map(({ path }) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /\/(?:con|nul|aux|com1|lpt9)\./.test(path))).toEqual([]);
  expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(130);
});

test("index.ts exports every name once", () => {
  const index = emitText(clashing, "index.ts");
  const names = Array.from(index.matchAll(/([\w$]+)(?=,| \}|\n\})/g), ([, name]) => name);
  expect(names.length).toBeGreaterThan(150);
  expect(new Set(names).size).toBe(names.length);
  expect(index).not.toContain("*");
});
