import { expect, test } from "vitest";
import { addPage, enumPage, linkPages, type TypePage, typePage } from "./write-pages.ts";

const page = (name: string, facts: TypePage) => typePage(`resources/${name}.md`, name, facts);
const widget = page("widget", {
  rows: [
    "id|String|The key.",
    "size|Int32|The size.",
    "weight|Double|The weight.",
    "made|DateTimeOffset|When.",
    "sold|Boolean|Whether.",
    "tags|String collection|Tags.",
    "state|[state](state.md)|The state.",
    "days|[state](state.md) collection|Days.",
    "maker|[person](person.md)|Who made it.",
    "extra|Json|Anything.",
  ],
});
const person = page("person", { rows: ["name|String|The name."] });
const state = enumPage("resources/state.md", "state", ["open", "closed"]);

async function check(response: string, ...others: Parameters<typeof linkPages>[0]) {
  const subject = "[widget](../resources/widget.md)";
  return linkPages([addPage("api/widget-post.md", { subject, response }), widget, person, state, ...others]);
}

test.each([
  '{ "size": 3, "weight": 1.5, "made": "2020-01-01T00:00:00Z", "sold": false, "tags": ["a"], "extra": [1, {}] }',
  '{ "size": null, "tags": [], "state": "closed", "days": ["open", "closed"], "maker": { "name": "Ann" } }',
  '{ "weight": "NaN", "@odata.context": 1, "maker@odata.bind": 2 }',
  '{ "state": "open,closed" }',
  '{ "value": [{ "size": 3 }, { "size": 4 }] }',
])("%s fits", async (response) => {
  expect((await check(response)).codes()).toEqual([]);
});

test.each([
  ['{ "size": "large" }', '"large"'],
  ['{ "size": true }', "true"],
  ['{ "size": "7" }', '"7"'],
  ['{ "made": 5 }', "5"],
  ['{ "sold": "true" }', '"true"'],
  ['{ "tags": "a" }', '"a"'],
  ['{ "tags": ["a", 7] }', "7"],
  ['{ "state": 1 }', "1"],
  ['{ "maker": "Ann" }', '"Ann"'],
  ['{ "maker": { "name": 6 } }', "6"],
  ['{ "value": [{ "id": "x" }, { "id": 9 }] }', "9"],
])("%s: %s is of another kind", async (response, marked) => {
  const linked = await check(response);
  expect(linked.codes()).toEqual(["link/value-kind"]);
  expect(linked.marked("link/value-kind")).toEqual([marked]);
});

test("a value that its enum does not have is marked, with the one that may be meant", async () => {
  const linked = await check('{ "state": "Open", "days": ["closed", "never"] }');
  expect(linked.codes()).toEqual(["link/value-not-in-enum", "link/value-not-in-enum"]);
  expect(linked.marked("link/value-not-in-enum")).toEqual(['"Open"', '"never"']);
  expect(linked.suggested("link/value-not-in-enum")).toEqual(["open", undefined]);
});

test("a property that only the example has is marked, with the one that may be meant", async () => {
  const linked = await check(
    '{ "id": "1", "wieght": 2, "size": 1, "Made": "2020", "sold": true, "glow": 1 }',
  );
  expect(linked.marked("link/undocumented-property")).toEqual(['"wieght"', '"Made"', '"glow"']);
  expect(linked.suggested("link/undocumented-property")).toEqual(["weight", "made", undefined]);
});

test("an object of which most properties are unknown is one finding", async () => {
  const linked = await check('{ "maker": { "first": "Ann", "last": "Lee", "name": "Ann Lee" } }');
  expect(linked.codes()).toEqual(["link/unlike-example"]);
  expect(linked.marked("link/unlike-example")).toEqual(['"first"']);
});

test("a property of a subtype is no surprise in the place of its base", async () => {
  const rows = ["license|String|The license."];
  const driver = page("driver", { rows, annotation: { baseType: "contoso.shop.person" } });
  expect((await check('{ "maker": { "license": "B" } }', driver)).codes()).toEqual([]);
});

test("an object that says its own type is checked against that one", async () => {
  const rows = ["license|String|The license."];
  const driver = page("driver", { rows, annotation: { baseType: "contoso.shop.person" } });
  const maker = '{ "@odata.type": "#contoso.shop.driver", "license": 4 }';
  expect((await check(`{ "maker": ${maker} }`, driver)).marked("link/value-kind")).toEqual(["4"]);
});

test("an open type may have any property", async () => {
  const page = typePage("resources/bag.md", "bag", {
    rows: ["id|String|Key."],
    annotation: { openType: true },
  });
  const post = addPage("api/bag-post.md", {
    subject: "[bag](../resources/bag.md)",
    response: '{ "any": 1, "other": 2 }',
  });
  expect((await linkPages([page, post])).codes()).toEqual([]);
});

test("a body that is no resource is checked against its rows", async () => {
  const post = addPage("api/widget-sell.md", {
    subject: "parameters",
    rows: ["price|Double|The price.", "buyer|String|Who buys."],
    request: '{ "price": "much", "buyr": "Ann" }',
  });
  const linked = await linkPages([
    {
      ...post,
      text: post.text.replace(
        /representation for the parameters object/,
        "object with the following parameters",
      ),
    },
  ]);
  expect(linked.marked("link/value-kind")).toEqual(['"much"']);
  expect(linked.marked("link/undocumented-property")).toEqual(['"buyr"']);
});

test("an object of a type that is not known to be one of the documented type is marked", async () => {
  const robot = page("robot", { rows: ["name|String|The name."] });
  const maker = (type: string) => `{ "maker": { "@odata.type": "#contoso.shop.${type}", "name": "R2" } }`;
  expect((await check(maker("robot"), robot)).marked("link/unrelated-type")).toEqual([
    '"#contoso.shop.robot"',
  ]);
  expect((await check(maker("person"), robot)).codes()).toEqual([]);
});

test("an object that says its type is no envelope, even if it has nothing but a value", async () => {
  const list = page("list", { rows: ["value|[person](person.md) collection|The people."] });
  const post = addPage("api/list-post.md", {
    subject: "[list](../resources/list.md)",
    response: '{ "@odata.type": "#contoso.shop.list", "value": [{ "name": 1 }] }',
  });
  const linked = await linkPages([list, person, post]);
  expect(linked.codes()).toEqual(["link/value-kind"]);
  expect(linked.marked("link/value-kind")).toEqual(["1"]);
});
