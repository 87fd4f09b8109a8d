import { expect, test } from "vitest";
import { emitFiles, emitText } from "../support/emit.ts";
import {
  apiModel,
  array,
  enumType,
  interfaceType,
  literal,
  operation,
  property,
  query,
  ref,
  response,
  scalar,
  text,
  union,
  unknown,
} from "../support/model.ts";

const entity = interfaceType("entity", [property("id", text, { nullable: false })], {
  key: "id",
  abstract: true,
});

test("an interface with its base, its own enum and everything that a property can be", () => {
  const widget = interfaceType(
    "widget",
    [
      property("status", ref("widget.status"), { description: "How it is." }),
      property("created", scalar("DateTimeOffset"), { readOnly: true, deprecated: true }),
      property("tags", array(text), { nullable: false }),
      property("parts", array(ref("part")), { relationship: true, nullable: false }),
      property("size", union(scalar("Int32"), text)),
      property("kind", union(literal("a"), literal("b"), text)),
      property("shades", array(ref("shade")), { nullable: false }),
      property("data", scalar("Json")),
      property("odd-name", unknown),
      property("lost", ref("nowhere")),
    ],
    { base: "entity", key: "id", description: "A thing.\n\nOf any kind.", deprecated: true },
  );
  const part = interfaceType("part", [], { base: "entity", key: "id" });
  const shade = enumType("shade", ["dark", "light"], { open: true });
  const status = enumType("widget.status", ["new", "old"]);
  expect(emitText(apiModel([entity, widget, part, shade, status]), "types/widget.ts")).toBe(`\
import type { DateTimeOffset, Int32, Json } from "../runtime/scalars.js";
import type { Entity } from "./entity.js";
import type { Part } from "./part.js";
import type { Shade } from "./shade.js";

export enum WidgetStatus {
  New = "new",
  Old = "old",
}

/**
 * A thing.
 *
 * Of any kind.
 *
 * @deprecated
 */
export interface Widget extends Entity {
  "@odata.type"?: "#sample.widget";
  /** How it is. */
  status?: \`\${WidgetStatus}\` | null;
  /** @deprecated */
  readonly created?: DateTimeOffset | null;
  tags?: string[];
  parts?: Part[];
  size?: Int32 | string | null;
  kind?: "a" | "b" | (string & {}) | null;
  shades?: (\`\${Shade}\` | (string & {}))[];
  data?: Json;
  "odd-name"?: unknown;
  lost?: unknown;
}
`);
});

test("a type that only examples show says so", () => {
  const guess = interfaceType("guess", [], { origin: "example", description: "Seen." });
  expect(emitText(apiModel([guess]), "types/guess.ts")).toContain(
    " * Seen.\n *\n * No page declares this type: it was inferred from examples.\n */\nexport interface Guess {",
  );
});

test("a base has a union with its subtypes, any type name, and the annotations of entities", () => {
  const types = [
    entity,
    interfaceType("widget", [], { base: "entity", key: "id", abstract: true }),
    interfaceType("gear", [], { base: "widget", key: "id" }),
    interfaceType("wheel", [property("owner", ref("entity"))], { base: "widget", key: "id" }),
  ];
  expect(emitText(apiModel(types), "types/entity.ts")).toBe(`\
import type { Gear } from "./gear.js";
import type { Wheel } from "./wheel.js";

export interface Entity {
  "@odata.type"?: string;
  readonly "@odata.context"?: string;
  readonly "@odata.etag"?: string;
  id?: string;
}

/** Entity or one of its subtypes. */
export type AnyEntity = Entity | Gear | Wheel;
`);
  expect(emitText(apiModel(types), "types/wheel.ts")).toBe(`\
import type { AnyEntity } from "./entity.js";
import type { Widget } from "./widget.js";

export interface Wheel extends Widget {
  "@odata.type"?: "#sample.wheel";
  owner?: AnyEntity | null;
}
`);
});

test("what a base declares is not declared again, and no name twice", () => {
  const types = [
    entity,
    interfaceType(
      "widget",
      [
        property("id", scalar("Int32")),
        property("@odata.etag"),
        property("name"),
        property("name", scalar("Int32")),
      ],
      { base: "entity", key: "id" },
    ),
  ];
  expect(emitText(apiModel(types), "types/widget.ts")).toContain(`\
  "@odata.type"?: "#sample.widget";
  name?: string | null;
}`);
});

test("an open type has an index signature, its subtypes inherit it", () => {
  const types = [
    interfaceType("bag", [property("size", scalar("Int32"))], { open: true }),
    interfaceType("sack", [], { base: "bag", open: true }),
  ];
  expect(emitText(apiModel(types), "types/bag.ts")).toContain("  [key: string]: unknown;\n");
  expect(emitText(apiModel(types), "types/sack.ts")).not.toContain("[key: string]");
});

test("the three styles of an enum", () => {
  const shade = enumType(
    "shade",
    [
      { name: "Dark", value: "dark", description: "Like night." },
      { name: "EnUS", value: "en-US", description: "" },
    ],
    { description: "How bright it is.", flags: true },
  );
  const model = apiModel([shade, interfaceType("lamp", [property("shade", ref("shade"))])]);
  const comment = "/**\n * How bright it is.\n *\n * Values can be combined with commas.\n */\n";
  expect(emitText(model, "types/shade.ts", { enumStyle: "enum" })).toBe(
    `${comment}export enum Shade {\n  /** Like night. */\n  Dark = "dark",\n  EnUS = "en-US",\n}\n`,
  );
  expect(emitText(model, "types/shade.ts", { enumStyle: "const" })).toBe(
    `${comment}export const Shade = {\n  /** Like night. */\n  Dark: "dark",\n  EnUS: "en-US",\n} as const;\n\n` +
      "export type Shade = (typeof Shade)[keyof typeof Shade];\n",
  );
  expect(emitText(model, "types/shade.ts", { enumStyle: "union" })).toBe(
    `${comment.replace("*/", "*\n * - `dark`: Like night.\n */")}export type Shade = "dark" | "en-US";\n`,
  );
  expect(emitText(model, "types/lamp.ts", { enumStyle: "const" })).toContain(
    "shade?: Shade | (string & {}) | null;",
  );
});

test.each([
  ["documented", true, " | (string & {})"],
  ["documented", false, ""],
  ["all", false, " | (string & {})"],
  ["none", true, ""],
] as const)("openEnums %s, listed as open %s", (openEnums, open, rest) => {
  const model = apiModel([
    enumType("shade", ["dark"], { open }),
    interfaceType("lamp", [property("shade", ref("shade"), { nullable: false })]),
  ]);
  expect(emitText(model, "types/lamp.ts", { openEnums })).toContain(`shade?: \`\${Shade}\`${rest};`);
});

test("an enum that another type or an operation refers to has a module of its own", () => {
  const lamp = interfaceType("lamp", [property("shade", ref("lamp.shade"))]);
  const shade = enumType("lamp.shade", ["dark"]);
  const other = interfaceType("screen", [property("shade", ref("lamp.shade"))]);
  const list = operation("listShades", ["GET /shades"], {
    responses: [response(200, ref("lamp.shade"), { collection: true })],
  });
  const pathsOf = (...parameters: Parameters<typeof apiModel>): string[] =>
    emitFiles(apiModel(...parameters)).flatMap(({ path }) => (path.startsWith("types/") ? [path] : []));
  expect(pathsOf([lamp, shade])).toEqual(["types/lamp.ts"]);
  expect(pathsOf([lamp, shade, other])).toEqual(["types/lamp-shade.ts", "types/lamp.ts", "types/screen.ts"]);
  expect(pathsOf([lamp, shade], [list])).toEqual(["types/lamp-shade.ts", "types/lamp.ts"]);
});

test("a sub-namespace is a folder, and what its interface owns stands beside it", () => {
  const types = [
    interfaceType("callRecords.session", [], { name: "CallRecordsSession" }),
    interfaceType("callRecords", [], { name: "CallRecords" }),
    enumType("callRecords.session.kind", ["a"], { name: "CallRecordsSessionKind" }),
  ];
  expect(emitFiles(apiModel(types)).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "types/call-records.ts",
      "types/call-records/session.ts",
      "types/call-records/session-kind.ts",
    ]),
  );
});

test("what $select and $expand may name is listed where an operation asks for it", () => {
  const types = [
    entity,
    interfaceType(
      "widget",
      [property("name"), property("parts", array(ref("part")), { relationship: true })],
      {
        base: "entity",
      },
    ),
    interfaceType("part"),
  ];
  const get = operation("getWidget", ["GET /widgets/{widgetId}"], {
    query: [query("$select"), query("$expand")],
    responses: [response(200, ref("widget"))],
  });
  expect(emitText(apiModel(types, [get]), "types/widget.ts")).toContain(`\
/** What \`$select\` may name of Widget. */
export type WidgetSelect = EntitySelect | "name";

/** What \`$expand\` may name of Widget. */
export type WidgetExpand = "parts" | \`parts(\${string})\`;
`);
  expect(emitText(apiModel(types), "types/widget.ts")).not.toContain("WidgetSelect");
});

test("scalars can be replaced: by the alias that they have, else where they are used", () => {
  const model = apiModel([
    interfaceType("widget", [property("a", scalar("Guid")), property("b", array(text))]),
  ]);
  const scalars = { Guid: "Uppercase<string>", String: "Text" };
  expect(emitText(model, "runtime/scalars.ts", { scalars })).toContain(
    `export type Guid = ${scalars.Guid};\n`,
  );
  expect(emitText(model, "types/widget.ts", { scalars })).toContain(
    "  a?: Guid | null;\n  b?: Text[] | null;\n",
  );
});
