import { expect, test } from "vitest";
import type { Operation } from "../../src/model/operations.ts";
import { array, body, bodyProperty, operation, ref, scalar, text, union, unknown } from "../support/model.ts";
import { declaration, emitted } from "./widget-operations.ts";

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
