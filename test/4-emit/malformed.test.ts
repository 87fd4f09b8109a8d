import { expect, test } from "vitest";
import { compile, compileTimeout } from "../support/compile.ts";
import { emitFiles, emitText } from "../support/emit.ts";
import {
  apiModel,
  array,
  body,
  bodyProperty,
  enumType,
  interfaceType,
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

/** A model that contradicts itself; linking reports it, and the client must compile all the same. */
const model = apiModel(
  [
    interfaceType("ring1", [property("a", text)], { base: "ring3", key: "a" }),
    interfaceType("ring2", [property("a", scalar("Int32")), property("b")], { base: "ring1" }),
    interfaceType("ring3", [property("b", scalar("Int32"))], { base: "ring2" }),
    interfaceType("self", [], { base: "self" }),
    interfaceType("orphan", [], { base: "nowhere" }),
    interfaceType("confused", [property("x", array(union(ref("nowhere"), ref("shade"))))], { base: "shade" }),
    interfaceType("twice", [
      property("a"),
      property("a", scalar("Int32")),
      property("@odata.type", scalar("Int32")),
    ]),
    interfaceType("open", [property("size", scalar("Int32"))], { open: true, base: "twice" }),
    interfaceType("opener", [property("a", ref("open"))], { open: true, base: "open" }),
    enumType("shade", []),
    enumType("twice.shade", ["x", "x", "X"]),
  ],
  [
    operation("callWithoutRoute", ["GET /"], {
      responses: [response(500, ref("twice")), response(204, ref("twice"))],
    }),
    operation("callWithTag", ["POST /a/{route}", "POST /b/{route}", "POST /c/{x}", "POST /d/{x}"]),
    operation("callTwice", ["GET /a/{x}/{x}", "GET /a/{x}/{x}"], {
      query: [query("q"), query("q", { type: scalar("Int32") }), query("$select"), query("$SELECT")],
      headers: [parameter("header", "If-Match"), parameter("header", "IF-MATCH", { required: true })],
      responses: [response(200, ref("shade"))],
    }),
    operation("sendNowhere", ["PUT /n"], {
      body: body("properties", ref("nowhere"), [bodyProperty("a"), bodyProperty("a", scalar("Int32"))]),
      responses: [response(200, ref("nowhere"), { collection: true })],
    }),
    operation("sendNothing", ["PUT /m"], {
      body: body("properties", ref("twice")),
      query: [query("$select"), query("$expand")],
      responses: [response(200, ref("shade"), { collection: true })],
    }),
    operation("sendUnion", ["PUT /o"], {
      body: body("resource", union(ref("twice"), ref("open"), unknown), [
        bodyProperty("a", text, { required: true }),
      ]),
      responses: [response(200, ref("ring3")), response(201, ref("ring2"))],
    }),
    operation("sendOpen", ["PUT /p"], {
      query: [query("$select")],
      body: body("resource", ref("open"), [
        bodyProperty("@odata.type", text, { required: true }),
        bodyProperty("@odata.etag", text, { required: true }),
        bodyProperty("size", text, { required: true }),
      ]),
      responses: [response(200, ref("open"))],
    }),
  ],
);

test("a model that contradicts itself gives a client that compiles", { timeout: compileTimeout }, () => {
  const [first, ...rest] = model.operations;
  const operations = first === undefined ? [] : [{ ...first, routes: [] }, ...rest];
  expect(operations[0]?.name).toBe("callWithoutRoute");
  expect(compile(emitFiles({ ...model, operations }))).toEqual([]);
});

test("of a cycle of bases, the one that would close it is left out", () => {
  const headers = ["ring1", "ring2", "ring3", "self"].map((name) =>
    /^export interface .*$/m.exec(emitText(model, `types/${name}.ts`))?.join(),
  );
  expect(headers).toEqual([
    "export interface Ring1 extends Ring3 {",
    "export interface Ring2 extends Ring1 {",
    "export interface Ring3 {",
    "export interface Self {",
  ]);
});

test("an empty model is the runtime and its index", () => {
  const files = emitFiles(apiModel([]));
  expect(files.map(({ path }) => path).filter((path) => !path.startsWith("runtime/"))).toEqual(["index.ts"]);
});
