import { expect, test } from "vitest";
import type { Change } from "../../src/compare/change.ts";
import { type ChangeRuleName, changeRules } from "../../src/compare/change-rules.ts";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { surfaceOf } from "../../src/compare/surface-of.ts";
import type { ApiModel } from "../../src/model/api-model.ts";
import type { Operation } from "../../src/model/operations.ts";
import {
  apiModel,
  array,
  body,
  bodyProperty,
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

const get = (rest: Partial<Operation> = {}) => operation("getWidget", ["GET /widgets/{widgetId}"], rest);
const receive = get({ responses: [response(200, ref("widget"))] });
const send = operation("addWidget", ["POST /widgets"], { body: body("resource", ref("widget")) });
const widget = (...properties: Parameters<typeof interfaceType>[1] & object) =>
  interfaceType("widget", properties);
const size = (rest: Parameters<typeof property>[2] = {}, type = text) => property("size", type, rest);
const state = (members: Parameters<typeof enumType>[1], rest: Parameters<typeof enumType>[2] = {}) =>
  enumType("state", members, rest);
const usedState = (declared: ReturnType<typeof state>, used: Operation) =>
  apiModel([widget(property("state", ref("state"))), declared], [used]);

type Case = readonly [rule: ChangeRuleName, old: ApiModel, next: ApiModel, breaking: boolean, says: string];

/** Each rule at least once: what was, what is, whether that breaks programs, and how it is said. */
const cases: readonly Case[] = [
  ["type-added", apiModel([]), apiModel([widget()]), false, "Widget was added"],
  ["type-removed", apiModel([widget()]), apiModel([]), true, "Widget was removed"],
  [
    "type-renamed",
    apiModel([widget()]),
    apiModel([interfaceType("widget", [], { name: "Gadget" })]),
    true,
    "Widget was renamed to Gadget",
  ],
  [
    "type-deprecated",
    apiModel([widget()]),
    apiModel([interfaceType("widget", [], { deprecated: true })]),
    false,
    "Widget is deprecated",
  ],
  [
    "type-kind-changed",
    apiModel([interfaceType("state")]),
    apiModel([state(["open"])]),
    true,
    "State changed its kind from interface to enum",
  ],
  [
    "base-changed",
    apiModel([interfaceType("record"), interfaceType("widget", [], { base: "record" })]),
    apiModel([interfaceType("record"), widget()]),
    true,
    "Widget has another base (Record before, none now)",
  ],
  [
    "base-inserted",
    apiModel([
      interfaceType("record"),
      interfaceType("part", [], { base: "record" }),
      interfaceType("widget", [], { base: "record" }),
    ]),
    apiModel([
      interfaceType("record"),
      interfaceType("part", [], { base: "record" }),
      interfaceType("widget", [], { base: "part" }),
    ]),
    false,
    "Widget has a nearer base (Record before, Part now)",
  ],
  ["property-added", apiModel([widget()]), apiModel([widget(size())]), false, "Widget.size was added"],
  ["property-removed", apiModel([widget(size())]), apiModel([widget()]), true, "Widget.size was removed"],
  [
    "property-deprecated",
    apiModel([widget(size())]),
    apiModel([widget(size({ deprecated: true }))]),
    false,
    "Widget.size is deprecated",
  ],
  [
    "property-type-changed",
    apiModel([widget(size()), interfaceType("part")]),
    apiModel([widget(size({}, array(union(ref("part"), literal("a|b"))))), interfaceType("part")]),
    true,
    'Widget.size changed its type from String to (Part | "a|b")[]',
  ],
  [
    "property-type-known",
    apiModel([widget(size({}, unknown))], [receive]),
    apiModel([widget(size())], [receive]),
    false,
    "Widget.size has a type now from unknown to String",
  ],
  [
    "property-type-known",
    apiModel([widget(size({}, unknown))], [send]),
    apiModel([widget(size())], [send]),
    true,
    "Widget.size has a type now from unknown to String",
  ],
  [
    "value-added",
    apiModel([widget(size({}, union(literal("a"), text)))]),
    apiModel([widget(size({}, union(literal("a"), literal("b|c"), text)))]),
    false,
    'Widget.size has another known value ("b|c")',
  ],
  [
    "value-removed",
    apiModel([widget(size({}, union(literal("a"), text)))]),
    apiModel([widget(size())]),
    false,
    'Widget.size has a known value less ("a")',
  ],
  [
    "property-type-changed",
    apiModel([widget(size({}, union(literal("a"), literal("b"))))]),
    apiModel([widget(size({}, literal("a")))]),
    true,
    'Widget.size changed its type from "a" | "b" to "a"',
  ],
  [
    "property-became-nullable",
    apiModel([widget(size({ nullable: false }))], [receive]),
    apiModel([widget(size())], [receive]),
    true,
    "Widget.size can be null now",
  ],
  [
    "property-became-nullable",
    apiModel([widget(size({ nullable: false }))], [send]),
    apiModel([widget(size())], [send]),
    false,
    "Widget.size can be null now",
  ],
  [
    "property-lost-null",
    apiModel([widget(size())], [send]),
    apiModel([widget(size({ nullable: false }))], [send]),
    true,
    "Widget.size cannot be null any more",
  ],
  [
    "property-lost-null",
    apiModel([widget(size())], [receive]),
    apiModel([widget(size({ nullable: false }))], [receive]),
    false,
    "Widget.size cannot be null any more",
  ],
  [
    "property-became-read-only",
    apiModel([widget(size())], [send]),
    apiModel([widget(size({ readOnly: true }))], [send]),
    true,
    "Widget.size is read-only now",
  ],
  [
    "property-became-read-only",
    apiModel([widget(size())], [receive]),
    apiModel([widget(size({ readOnly: true }))], [receive]),
    false,
    "Widget.size is read-only now",
  ],
  [
    "property-became-writable",
    apiModel([widget(size({ readOnly: true }))]),
    apiModel([widget(size())]),
    false,
    "Widget.size can be sent now",
  ],
  [
    "member-added",
    usedState(state(["open"]), receive),
    usedState(state(["open", "closed"]), receive),
    true,
    'State.Closed was added ("closed")',
  ],
  [
    "member-added",
    usedState(state(["open"]), send),
    usedState(state(["open", "closed"]), send),
    false,
    'State.Closed was added ("closed")',
  ],
  [
    "open-member-added",
    usedState(state(["open"], { open: true }), receive),
    usedState(state(["open", "closed"], { open: true }), receive),
    false,
    'State.Closed was added ("closed")',
  ],
  [
    "member-removed",
    apiModel([state(["open", "closed"])]),
    apiModel([state(["open"])]),
    true,
    'State.Closed was removed ("closed")',
  ],
  [
    "member-renamed",
    apiModel([state([{ name: "Open", value: "o", description: "" }])]),
    apiModel([state([{ name: "Opened", value: "o", description: "" }])]),
    true,
    "State.Open was renamed to Opened",
  ],
  [
    "enum-opened",
    usedState(state(["open"]), receive),
    usedState(state(["open"], { open: true }), receive),
    true,
    "State is open now",
  ],
  [
    "enum-opened",
    usedState(state(["open"]), send),
    usedState(state(["open"], { open: true }), send),
    false,
    "State is open now",
  ],
  [
    "enum-closed",
    usedState(state(["open"], { open: true }), send),
    usedState(state(["open"]), send),
    true,
    "State is closed now",
  ],
  [
    "enum-closed",
    usedState(state(["open"], { open: true }), receive),
    usedState(state(["open"]), receive),
    false,
    "State is closed now",
  ],
  [
    "enum-flags-changed",
    apiModel([state(["open"])]),
    apiModel([state(["open"], { flags: true })]),
    true,
    "State changed whether its values can be combined",
  ],
  ["function-added", apiModel([]), apiModel([], [get()]), false, "getWidget() was added (GET /widgets/{})"],
  [
    "function-removed",
    apiModel([], [get()]),
    apiModel([]),
    true,
    "getWidget() was removed (GET /widgets/{})",
  ],
  [
    "function-renamed",
    apiModel([], [get()]),
    apiModel([], [{ ...get(), name: "readWidget" }]),
    true,
    "getWidget() was renamed to readWidget()",
  ],
  [
    "function-deprecated",
    apiModel([], [get()]),
    apiModel([], [get({ deprecated: true })]),
    false,
    "getWidget() is deprecated",
  ],
  [
    "route-added",
    apiModel([], [get()]),
    apiModel([], [operation("getWidget", ["GET /widgets/{widgetId}", "GET /me/widgets/{widgetId}"])]),
    false,
    "getWidget() has another route (GET /me/widgets/{widgetId})",
  ],
  [
    "route-choice-required",
    apiModel([], [operation("dropWidget", ["DELETE /widgets/{widgetId}"])]),
    apiModel([], [operation("dropWidget", ["DELETE /widgets/{widgetId}", "DELETE /me/widgets/{widgetId}"])]),
    true,
    "dropWidget() has another route with the same keys (DELETE /me/widgets/{widgetId})",
  ],
  [
    "route-removed",
    apiModel([], [operation("getWidget", ["GET /widgets/{widgetId}", "GET /me/widgets/{widgetId}"])]),
    apiModel([], [get()]),
    true,
    "getWidget() lost a route (GET /me/widgets/{widgetId})",
  ],
  [
    "key-renamed",
    apiModel([], [get()]),
    apiModel([], [operation("getWidget", ["GET /widgets/{id}"])]),
    true,
    "getWidget() renamed a key of its path (GET /widgets/{widgetId} before, GET /widgets/{id} now)",
  ],
  [
    "parameter-added",
    apiModel([], [get()]),
    apiModel([], [get({ query: [query("$top")] })]),
    false,
    "getWidget() query.$top was added",
  ],
  [
    "required-parameter-added",
    apiModel([], [get()]),
    apiModel([], [get({ headers: [query("If-Match", { required: true })] })]),
    true,
    "getWidget() headers.If-Match was added, and is required",
  ],
  [
    "parameter-removed",
    apiModel([], [get({ query: [query("$top")] })]),
    apiModel([], [get()]),
    true,
    "getWidget() query.$top was removed",
  ],
  [
    "parameter-type-changed",
    apiModel([], [get({ query: [query("$top")] })]),
    apiModel([], [get({ query: [query("$top", { type: scalar("Int32") })] })]),
    true,
    "getWidget() query.$top changed its type from String to Int32",
  ],
  [
    "parameter-became-required",
    apiModel([], [get({ query: [query("$top")] })]),
    apiModel([], [get({ query: [query("$top", { required: true })] })]),
    true,
    "getWidget() query.$top is required now",
  ],
  [
    "parameter-became-optional",
    apiModel([], [get({ body: body("parameters", text, [bodyProperty("size", text, { required: true })]) })]),
    apiModel([], [get({ body: body("parameters", text, [bodyProperty("size")]) })]),
    false,
    "getWidget() body.size is optional now",
  ],
  [
    "body-added",
    apiModel([], [get()]),
    apiModel([], [get({ body: { ...body("stream", text), required: false } })]),
    false,
    "getWidget() can have a body now",
  ],
  [
    "required-body-added",
    apiModel([], [get()]),
    apiModel([], [get({ body: body("stream", text) })]),
    true,
    "getWidget() needs a body now",
  ],
  [
    "body-removed",
    apiModel([], [get({ body: body("stream", text) })]),
    apiModel([], [get()]),
    true,
    "getWidget() has no body any more",
  ],
  [
    "body-changed",
    apiModel([], [get({ body: body("stream", text) })]),
    apiModel([], [get({ body: body("reference", text) })]),
    true,
    "getWidget() has another body (stream application/json String before, reference application/json String now)",
  ],
  [
    "body-became-required",
    apiModel([], [get({ body: { ...body("stream", text), required: false } })]),
    apiModel([], [get({ body: body("stream", text) })]),
    true,
    "getWidget() needs its body now",
  ],
  [
    "body-became-optional",
    apiModel([], [get({ body: body("stream", text) })]),
    apiModel([], [get({ body: { ...body("stream", text), required: false } })]),
    false,
    "getWidget() can go without its body now",
  ],
  [
    "result-changed",
    apiModel([widget()], [receive]),
    apiModel([widget()], [get({ responses: [response(200, ref("widget"), { collection: true })] })]),
    true,
    "getWidget() has another result (200 Widget before, 200 collection Widget now)",
  ],
];

const said = ({ subject, message }: Change) => `${subject} ${message}`;

test.each(cases)("%s, case %#", (rule, old, next, breaking, says) => {
  const changes = compareSurfaces(surfaceOf(old), surfaceOf(next));
  expect(changes.map((change) => [change.rule, change.breaking, said(change)])).toEqual([
    [rule, breaking, says],
  ]);
  expect(compareSurfaces(surfaceOf(next), surfaceOf(next))).toEqual([]);
});

test("every rule is shown, and one that depends on the use of a type is shown both ways", () => {
  const verdicts = (name: string) => [
    ...new Set(cases.filter(([rule]) => rule === name).map((each) => each[3])),
  ];
  for (const [name, { breaks }] of Object.entries(changeRules)) {
    const expected = breaks === "always" ? [true] : breaks === "never" ? [false] : [false, true];
    expect(verdicts(name).sort(), name).toEqual(expected);
  }
});

test("a property that moved to a base is no change of it", () => {
  const record = (...properties: Parameters<typeof interfaceType>[1] & object) =>
    interfaceType("record", properties);
  const under = (...properties: Parameters<typeof interfaceType>[1] & object) =>
    interfaceType("widget", properties, { base: "record" });
  const changes = compareSurfaces(
    surfaceOf(apiModel([record(), under(size())])),
    surfaceOf(apiModel([record(size()), under()])),
  );
  expect(changes.map(said)).toEqual(["Record.size was added"]);
});

test("what a type is said of is told apart from a type of that name", () => {
  const named = (nullable: boolean) =>
    apiModel([
      widget(property("x", { kind: "ref", id: "nullable" }, { nullable })),
      { ...widget(), id: "nullable" },
    ]);
  const changes = compareSurfaces(surfaceOf(named(false)), surfaceOf(named(true)));
  expect(changes.map(({ rule }) => rule)).toEqual(["property-became-nullable"]);
});
