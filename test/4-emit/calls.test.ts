import { expect, test } from "vitest";
import { compile, compileTimeout } from "../support/compile.ts";
import { emitFiles } from "../support/emit.ts";
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

const model = apiModel(
  [
    interfaceType("entity", [property("id", text, { nullable: false })], { key: "id", abstract: true }),
    interfaceType(
      "widget",
      [
        property("name"),
        property("status", ref("widget.status")),
        property("shade", ref("shade")),
        property("created", scalar("DateTimeOffset"), { readOnly: true }),
        property("parts", array(ref("part")), { relationship: true, nullable: false }),
        property("box", ref("box"), { relationship: true }),
      ],
      { base: "entity", key: "id" },
    ),
    interfaceType("part", [property("length", scalar("Int32"))], { base: "entity", key: "id" }),
    interfaceType("box", [property("size", scalar("Int32"))], { base: "entity", key: "id" }),
    interfaceType("crate", [property("wood")], { base: "box", key: "id" }),
    interfaceType("bag", [property("size", scalar("Int32"))], { open: true }),
    enumType("widget.status", ["running", "done"]),
    enumType("shade", ["dark", "light"], { open: true }),
  ],
  [
    operation("getWidget", ["GET /widgets/{widgetId}", "GET /me/widget", "GET /boxes/{boxId}/widget"], {
      query: [query("$select"), query("$expand")],
      responses: [response(200, ref("widget"))],
    }),
    operation("listBoxes", ["GET /boxes"], {
      query: [query("$select"), query("$top", { type: scalar("Int32") })],
      responses: [response(200, ref("box"), { collection: true })],
    }),
    operation("addParts", ["POST /widgets/{widgetId}/parts", "POST /boxes/{boxId}/parts"], {
      body: body("resource", ref("widget")),
      responses: [response(201, ref("widget"))],
    }),
    operation("moveWidget", ["POST /widgets/{widgetId}/move", "POST /me/widgets/{widgetId}/move"], {
      body: body("parameters", unknown, [
        bodyProperty("target", ref("box"), { required: true }),
        bodyProperty("fast"),
      ]),
      responses: [response(204)],
    }),
    operation("updateBox", ["PATCH /boxes/{boxId}"], {
      body: body("properties", ref("box"), [
        bodyProperty("size", scalar("Int32"), { required: true }),
        bodyProperty("note"),
      ]),
      responses: [response(200, ref("box")), response(204)],
    }),
    operation("createBox", ["POST /boxes"], {
      body: body("resource", ref("box")),
      responses: [response(202)],
    }),
    operation("getBag", ["GET /bag"], { query: [query("$select")], responses: [response(200, ref("bag"))] }),
  ],
);

const prelude = `\
import * as api from "../index.js";
import type { Client, Widget } from "../index.js";
declare const client: Client;
declare function use(value: unknown): void;
/** Compiles only where both types are the same. */
declare function same<A>(): <B>(value: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? B : never) => void;
use(client); use(api); use(same); export type W = Widget;
`;

/** Each is a module of its own, so that it is certain which of them does not compile. */
const right = {
  "one route's keys": "await api.addParts(client, { path: { widgetId: '1' }, body: {} });",
  "the other route's": "await api.addParts(client, { path: { boxId: '1' }, body: {} });",
  "no key where a route has none": "await api.getWidget(client);",
  "an empty path where a route has none": "await api.getWidget(client, { path: {} });",
  "options without a request": "await api.getWidget(client, undefined, { timeout: 1 });",
  "a chosen route":
    "await api.moveWidget(client, { path: { widgetId: '1', route: '/me/widgets/{widgetId}/move' }, body: { target: {} } });",
  "an enum's value": "await api.addParts(client, { path: { widgetId: '1' }, body: { status: 'running' } });",
  "an enum's member":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { status: api.WidgetStatus.Running } });",
  "any value of an open enum":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { shade: 'new' } });",
  "null to clear a value": "await api.addParts(client, { path: { widgetId: '1' }, body: { name: null } });",
  "a subtype's property":
    "await api.createBox(client, { body: { '@odata.type': '#sample.crate', wood: 'oak' } });",
  "a value that was read, sent back":
    "const box = (await api.listBoxes(client)).value[0]; if (box) await api.createBox(client, { body: box });",
  "a required row and one that the type lacks":
    "await api.updateBox(client, { path: { boxId: '1' }, body: { size: 1, note: '' } });",
  "202 is Accepted":
    "const { location } = await api.createBox(client, { body: {} }); use(location satisfies string | undefined);",
  "204 beside 200 may be undefined":
    "const box = await api.updateBox(client, { path: { boxId: '1' }, body: { size: 1 } }); use(box?.size);",
  "a union narrows by its type": `
    const { value } = await api.listBoxes(client);
    for (const box of value) if (box["@odata.type"] === "#sample.crate" && "wood" in box) use(box.wood satisfies string | null | undefined);`,
  "$select makes properties present": `
    const widget = await api.getWidget(client, { query: { $select: ["id", "name"], $expand: ["parts"] } });
    same<{ id: string; name: string | null; parts: api.Part[] }>()(widget);`,
  "$expand with options of its own": `
    const widget = await api.getWidget(client, { query: { $select: ["id"], $expand: ["parts($top=5)"] } });
    use(widget.parts.length);`,
  "no $select, the plain type": "same<Widget>()(await api.getWidget(client));",
  "a list known only at run time, the plain type": `
    const names: api.WidgetSelect[] = ["id"];
    same<Widget>()(await api.getWidget(client, { query: { $select: names } }));`,
  "a request kept in a variable": `
    const request: api.GetWidgetRequest = { query: { $select: ["id"] } };
    same<Widget>()(await api.getWidget(client, request));`,
  "$select on a collection": `
    const boxes = await api.listBoxes(client, { query: { $select: ["size"], $top: 5 } });
    use(boxes.value.map((box) => box.size satisfies number | null));`,
  "pages of a collection": `
    for await (const box of api.paginate(client, api.listBoxes, {})) use(box.size satisfies number | null | undefined);
    for await (const box of api.paginate(client, api.listBoxes, { query: { $select: ["size"] } })) use(box.size);`,
  "a result with its status": `
    const { data, status } = await api.withResponse(client, (c) => api.getWidget(c, { path: { widgetId: "1" } }));
    use(data.name); use(status);`,
  "any property of an open type": "const bag = await api.getBag(client); use(bag['whatever']);",
  "$select on an open type":
    "const bag = await api.getBag(client, { query: { $select: ['size'] } }); use(bag.size satisfies number | null);",
} as const;

const wrong = {
  "a mixture of two routes' keys":
    "await api.addParts(client, { path: { widgetId: '1', boxId: '2' }, body: {} });",
  "a misspelt key": "await api.addParts(client, { path: { widgetID: '1' }, body: {} });",
  "a misspelt key beside a route without keys": "await api.getWidget(client, { path: { widgetID: '1' } });",
  "an undefined key": "await api.addParts(client, { path: { widgetId: undefined }, body: {} });",
  "no path": "await api.addParts(client, { body: {} });",
  "no route where one must be chosen":
    "await api.moveWidget(client, { path: { widgetId: '1' }, body: { target: {} } });",
  "a route that is none":
    "await api.moveWidget(client, { path: { widgetId: '1', route: '/move' }, body: { target: {} } });",
  "a value that the enum lacks":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { status: 'runing' } });",
  "an unknown property in a body":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { colour: 'red' } });",
  "a read-only property in a body":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { created: '' } });",
  "a property of the wrong type":
    "await api.addParts(client, { path: { widgetId: '1' }, body: { name: 1 } });",
  "a required parameter that is missing":
    "await api.moveWidget(client, { path: { widgetId: '1', route: '/me/widgets/{widgetId}/move' }, body: { fast: '' } });",
  "a required row that is missing":
    "await api.updateBox(client, { path: { boxId: '1' }, body: { note: '' } });",
  "a property that the table does not list":
    "await api.updateBox(client, { path: { boxId: '1' }, body: { size: 1, id: '2' } });",
  "an undocumented query option": "await api.listBoxes(client, { query: { $filter: 'size eq 1' } });",
  "a misspelt name in $select": "await api.getWidget(client, { query: { $select: ['nmae'] } });",
  "a relationship in $select": "await api.getWidget(client, { query: { $select: ['parts'] } });",
  "a property in $expand": "await api.getWidget(client, { query: { $expand: ['name'] } });",
  "a property that was not selected":
    "const widget = await api.getWidget(client, { query: { $select: ['id'] } }); use(widget.name);",
  "a result that is not there":
    "const nothing = await api.moveWidget(client, { path: { widgetId: '1', route: '/me/widgets/{widgetId}/move' }, body: { target: {} } }); use(nothing.id);",
} as const;

function modulesOf(
  cases: Readonly<Record<string, string>>,
  folder: string,
): { path: string; text: string }[] {
  return Object.entries(cases).map(([name, code], index) => ({
    path: `${folder}/${index}.ts`,
    text: `${prelude}// ${name}\n${code}\n`,
  }));
}

test("calls that the pages allow compile, others do not", { timeout: compileTimeout }, () => {
  const files = [...emitFiles(model), ...modulesOf(right, "right"), ...modulesOf(wrong, "wrong")];
  const errors = compile(files);
  expect(errors.filter(({ path }) => !path.startsWith("wrong/"))).toEqual([]);
  for (const compiler of [6, 7]) {
    const refused = new Set(errors.filter((error) => error.compiler === compiler).map(({ path }) => path));
    const accepted = Object.keys(wrong).filter((_, index) => !refused.has(`wrong/${index}.ts`));
    expect(accepted, `TypeScript ${compiler} accepts`).toEqual([]);
  }
  const prelude = new Set(errors.filter(({ line }) => line < 9).map(({ message }) => message));
  expect(prelude, "errors that are none of the cases'").toEqual(new Set());
});
