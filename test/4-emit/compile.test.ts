import { expect, test } from "vitest";
import type { EmitOptions } from "../../src/model/options.ts";
import { compile, compileTimeout } from "../support/compile.ts";
import { emitFiles, inFolder } from "../support/emit.ts";
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
  text,
  union,
  unknown,
} from "../support/model.ts";

const scalars = [
  ...([
    "Binary",
    "Boolean",
    "Byte",
    "Date",
    "DateTimeOffset",
    "Decimal",
    "Double",
    "Duration",
    "Guid",
  ] as const),
  ...(["Int16", "Int32", "Int64", "Json", "SByte", "Single", "Stream", "String", "TimeOfDay"] as const),
];

const model = apiModel(
  [
    interfaceType("entity", [property("id", text, { nullable: false, readOnly: true })], {
      key: "id",
      abstract: true,
    }),
    interfaceType(
      "widget",
      [
        ...scalars.map((name) => property(`as${name}`, scalar(name), { readOnly: name === "Date" })),
        property("state", ref("widget.state")),
        property("shades", array(ref("shade"))),
        property("parts", array(ref("part")), { relationship: true, nullable: false }),
        property("owner", ref("entity"), { relationship: true }),
        property("either", union(ref("part"), text, literal("x"))),
      ],
      { base: "entity", key: "id" },
    ),
    interfaceType("gear", [property("teeth", scalar("Int32"))], { base: "widget", key: "id" }),
    interfaceType("part", [property("widget", ref("widget"))], { open: true }),
    interfaceType("sub.space.part", [property("shade", ref("shade"))], { name: "SubSpacePart" }),
    enumType("widget.state", ["new", "old"], { flags: true }),
    enumType("shade", ["dark", "en-US"], { open: true }),
    enumType("nothing", []),
  ],
  [
    operation("listWidgets", ["GET /widgets", "GET /me/widgets", "GET /boxes/{boxId}/widgets"], {
      query: [
        ...["$select", "$expand", "$orderby", "$filter"].map((name) => query(name)),
        query("$top", { type: scalar("Int32"), description: "How many." }),
        query("shade", { type: ref("shade") }),
        query("nothing", { type: ref("nothing") }),
      ],
      headers: [parameter("header", "If-Match")],
      responses: [response(200, ref("widget"), { collection: true }), response(202)],
    }),
    operation("getEntity", ["GET /entities/{id}"], {
      query: [query("$select"), query("$expand")],
      responses: [response(200, ref("entity"))],
    }),
    operation("createWidget", ["POST /widgets"], {
      body: body("resource", ref("widget"), [
        bodyProperty("asString", text, { required: true }),
        bodyProperty("id", text, { required: true }),
        bodyProperty("parts@odata.bind", array(text)),
        bodyProperty("teeth", scalar("Int32")),
      ]),
      responses: [response(201, ref("widget")), response(204)],
    }),
    operation("replacePart", ["PUT /parts/{partId}"], {
      body: body("properties", ref("part"), [bodyProperty("widget", ref("widget"))]),
      responses: [response(200, ref("part"))],
    }),
    operation("call", ["POST /call", "POST /me/call"], {
      body: body("parameters", unknown, [bodyProperty("parts", array(ref("part")), { nullable: true })]),
      responses: [response(200, text, { enveloped: true })],
    }),
    operation("upload", ["PUT /widgets/{widgetId}/content"], {
      body: body("stream", scalar("Stream")),
      responses: [response(200, scalar("Stream")), response(302)],
    }),
    operation("link", ["POST /widgets/{widgetId}/parts/$ref"], { body: body("reference", unknown) }),
    operation("ping", ["GET /ping"]),
  ],
);

/** Styles of enums and of imports have nothing to do with each other, so each is tried once. */
const outputs = [
  { enumStyle: "enum", importExtension: "js" },
  { enumStyle: "const", importExtension: "ts" },
  { enumStyle: "union", importExtension: "none" },
] as const satisfies Partial<EmitOptions>[];

function emitAll(chosen: readonly Partial<EmitOptions>[]): ReturnType<typeof emitFiles> {
  return chosen.flatMap((options, index) => inFolder(`output-${index}`, emitFiles(model, options)));
}

test("every style of enums and of imports compiles with a bundler's resolution", {
  timeout: compileTimeout,
}, () => {
  expect(compile(emitAll(outputs), { resolution: "bundler" })).toEqual([]);
});

test("imports with extensions compile with Node's resolution", { timeout: compileTimeout }, () => {
  expect(compile(emitAll(outputs.slice(0, 2)))).toEqual([]);
});

test("without TypeScript enums, and with a baseUrl, the output is erasable", {
  timeout: compileTimeout,
}, () => {
  const scalarTypes = {
    Int64: "bigint",
    Date: "Uppercase<string>",
    String: "Lowercase<string>",
  };
  const chosen = (["const", "union"] as const).map((enumStyle) => ({
    enumStyle,
    baseUrl: "https://api.example.com/",
    scalars: scalarTypes,
  }));
  expect(compile(emitAll(chosen), { erasableSyntaxOnly: true })).toEqual([]);
  const errors = compile(emitAll([{ enumStyle: "enum" }]), { erasableSyntaxOnly: true });
  expect(new Set(errors.map(({ message }) => message.slice(0, 6)))).toEqual(new Set(["TS1294"]));
});

test("no output file holds an unsafe construct, a long line, trailing space or a missing last line break", () => {
  for (const { path, text: code } of outputs.flatMap((options) => emitFiles(model, options))) {
    expect(code.startsWith("// Generated by pagewright. Do not edit.\n\n"), path).toBe(true);
    expect(code, path).toMatch(/[^\n]\n$/);
    expect(code, path).not.toMatch(/[ \t]\n|\r|\t|\n\n\n/);
    if (path.startsWith("runtime/")) continue;
    expect(code, path).not.toMatch(/\bany\b|@ts-|(?<!\*) as (?!const)/);
    expect(Math.max(...code.split("\n").map((line) => line.length)), path).toBeLessThanOrEqual(120);
  }
});

test("the order of the model's lists does not matter for any file", () => {
  const reversed = { types: model.types.toReversed(), operations: model.operations.toReversed() };
  expect(emitFiles(reversed)).toEqual(emitFiles(model));
});
