import { expect, test } from "vitest";
import type { PropertyFacts } from "../../src/model/facts.ts";
import { placeOf } from "../support/place.ts";
import { readFacts, typePage } from "../support/read-facts.ts";

const propertiesOf = (...rows: string[]): readonly PropertyFacts[] =>
  readFacts(...typePage(...rows)).types[0]?.properties ?? [];

test("a row points at its name and at its type", () => {
  const [property] = propertiesOf(
    "| **state** | [ticketState](ticketstate.md) collection | How far it is. |",
  );
  expect(property && [placeOf(property.source), placeOf(property.typeSource)]).toEqual([
    "6:3-6:12",
    "6:15-6:55",
  ]);
});

test("all that a row says becomes facts", () => {
  expect(
    propertiesOf(
      "|state|Enumeration|Not nullable. Read-only. Inherited from [order](../resources/order.md). Required.|",
    ),
  ).toMatchObject([
    {
      name: "state",
      type: { kind: "enumeration" },
      nullable: false,
      readOnly: true,
      required: true,
      deprecated: false,
      relationship: false,
      inheritedFrom: { name: "order", href: "../resources/order.md" },
      description: "Not nullable. Read-only. Inherited from order. Required.",
    },
  ]);
});

test("what a row does not say is left open", () => {
  const [property] = propertiesOf("|state|String||");
  expect(property).not.toHaveProperty("nullable");
  expect(property).not.toHaveProperty("inheritedFrom");
  expect(property).not.toHaveProperty("members");
});

test.each([
  "The state, inherited from another scope.",
  "[order](order.md) is where it is from.",
  "Inherited from the order.",
])("%s names no ancestor", (description) => {
  expect(propertiesOf(`|state|String|${description}|`)[0]).not.toHaveProperty("inheritedFrom");
});

test("each listed value points at itself, and values without marks at the description", () => {
  const [marked, bare] = propertiesOf(
    "|state|String|It is. Possible values are: `open`, `closed`.|",
    "|size|String|Possible values are: small, large.|",
  );
  expect(marked?.members?.map(({ value, source }) => `${placeOf(source)} ${value}`)).toEqual([
    "6:43-6:49 open",
    "6:51-6:59 closed",
  ]);
  expect(bare?.members?.map(({ value, source }) => `${placeOf(source)} ${value}`)).toEqual([
    "7:14-7:48 small",
    "7:14-7:48 large",
  ]);
});

test("relationships are told by their table", () => {
  const facts = readFacts(
    ...typePage("|title|String||"),
    "",
    "## Relationships",
    "|Relationship|Type|Description|",
    "|:--|:--|:--|",
    "|author|String||",
  );
  expect(facts.types[0]?.properties.map(({ name, relationship }) => [name, relationship])).toEqual([
    ["title", false],
    ["author", true],
  ]);
});
