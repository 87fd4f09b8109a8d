import { expect, test } from "vitest";
import { markOf } from "../../src/dialect/marks.ts";
import type { TypeText } from "../../src/dialect/type-construct.ts";
import { matchType, typeConstructs } from "../../src/dialect/type-constructs.ts";
import type { TypeExpr } from "../../src/model/types.ts";

/** Reads `<ticket>` as a link named ticket that leads to `ticket.md`; `<ticket→x.md>` leads to `x.md`. */
function typeText(written: string): TypeText {
  const links: { text: string; href: string }[] = [];
  const text = written.replace(/<([^<>→]+)(?:→([^<>]+))?>/g, (_, name: string, href = `${name}.md`) => {
    links.push({ text: name, href });
    return markOf(links.length - 1);
  });
  return { text, links };
}

test.each(typeConstructs.map(({ name, example }) => ({ name, example })))(
  "$name is the first construct that reads its example, $example",
  ({ name, example }) => {
    const { text, links } = typeText(example);
    const inner = (part: string) => matchType({ text: part, links });
    const first = typeConstructs.find((construct) => construct.match(text, inner, links) !== undefined);
    expect(first?.name).toBe(name);
  },
);

const scalar = (name: string) => ({ kind: "scalar", name });
const name = (text: string) => ({ kind: "name", name: text });
const linked = (text: string, href = `${text}.md`) => ({ kind: "name", name: text, href });
const collection = (element: unknown) => ({ kind: "collection", element });
const union = (...members: unknown[]) => ({ kind: "union", members });

test.each([
  { given: "String", want: scalar("String") },
  { given: "Edm.string", want: scalar("String") },
  { given: "Enumeration", want: { kind: "enumeration" } },
  { given: "enum", want: { kind: "enumeration" } },
  { given: "<ticket>", want: linked("ticket") },
  { given: "string in UTC date-time format", want: scalar("DateTimeOffset") },
  { given: "string in ISO 3166 format", want: scalar("String") },
  { given: "integer (int64)", want: scalar("Int64") },
  { given: "string (date-time)", want: scalar("DateTimeOffset") },
  { given: "string (int64)", want: scalar("String") },
  { given: "Ticket: - <call> - <mail>", want: union(linked("call"), linked("mail")) },
  { given: "Ticket[]: - <call>[]", want: collection(linked("call")) },
  { given: "array (of <ticket>)", want: collection(linked("ticket")) },
  { given: "Collection(string) of <state>", want: collection(linked("state")) },
  { given: "Collection(string) of example.state", want: collection(name("example.state")) },
  { given: "array (integer)", want: collection(scalar("Int32")) },
  { given: "list (<ticket>)", want: collection(linked("ticket")) },
  { given: "array (unsorted)", want: collection(scalar("Json")) },
  { given: "list (max 10 items)", want: collection(scalar("Json")) },
  { given: "array (ticket)", want: collection(name("ticket")) },
  { given: "String (array)", want: collection(scalar("String")) },
  { given: "string (list)", want: collection(scalar("String")) },
  { given: "<ticket> (an array)", want: collection(linked("ticket")) },
  { given: "string[] (array)", want: collection(scalar("String")) },
  { given: "string (comma-separated list)", want: scalar("String") },
  { given: "The <ticket>", want: linked("ticket") },
  { given: "an array of <ticket> objects", want: collection(linked("ticket")) },
  { given: "string (date-time)", want: scalar("DateTimeOffset") },
  { given: "string (ISO 8601 date)", want: scalar("Date") },
  { given: "integer (int64)", want: scalar("Int64") },
  { given: "string (integer)", want: scalar("String") },
  { given: "true/false", want: scalar("Boolean") },
  { given: "String required", want: scalar("String") },
  { given: "String (enum) (optional)", want: { kind: "enumeration" } },
  { given: "String [1..255]", want: scalar("String") },
  { given: "string[]", want: collection(scalar("String")) },
  { given: "String [ ]", want: collection(scalar("String")) },
  { given: "[]String", want: collection(scalar("String")) },
  { given: "[<ticket>]", want: collection(linked("ticket")) },
  { given: "Array: <ticket>", want: collection(linked("ticket")) },
  { given: "set of <ticket>", want: collection(linked("ticket")) },
  { given: "<ticket> objects", want: collection(linked("ticket")) },
  { given: "ticket objects", want: name("ticket") },
  { given: "object, see <ticket>", want: linked("ticket") },
  { given: "Reference to a <ticket>", want: linked("ticket") },
  { given: "string uuid", want: scalar("Guid") },
  { given: "integer int64", want: scalar("Int64") },
  { given: "number float", want: scalar("Single") },
  { given: "64-bit unsigned integer", want: scalar("Int64") },
  { given: "8-bit integer", want: scalar("Int32") },
  { given: "map", want: scalar("Json") },
  { given: "Dictionary(string, string)", want: scalar("Json") },
  { given: "map(string|string)", want: scalar("Json") },
  { given: "<ticketState→#ticketstate-values>", want: linked("ticketState", "#ticketstate-values") },
  { given: "<example.shop.order→order.md>", want: linked("example.shop.order", "order.md") },
  { given: "<String→string.md>", want: scalar("String") },
  { given: "<ticket collection→ticket.md>", want: collection(linked("ticket")) },
  { given: "<Collection(ticket)→ticket.md>", want: collection(linked("ticket")) },
  { given: "ticket", want: name("ticket") },
  { given: "example.shop.list", want: name("example.shop.list") },
  { given: "#example.shop.order", want: name("example.shop.order") },
  { given: "String collection", want: collection(scalar("String")) },
  { given: "String Collection", want: collection(scalar("String")) },
  { given: "<ticket> collection", want: collection(linked("ticket")) },
  { given: "Enumeration collection", want: collection({ kind: "enumeration" }) },
  { given: "example.shop.order collection", want: collection(name("example.shop.order")) },
  { given: "Collection(String)", want: collection(scalar("String")) },
  { given: "collection(<ticket>)", want: collection(linked("ticket")) },
  { given: "Collection(example.shop.order)", want: collection(name("example.shop.order")) },
  { given: "Collection(Edm.String", want: collection(scalar("String")) },
  { given: "Collection of String", want: collection(scalar("String")) },
  { given: "Collection of <ticket>", want: collection(linked("ticket")) },
  { given: "array of <ticket>", want: collection(linked("ticket")) },
  { given: "Array[string]", want: collection(scalar("String")) },
  { given: "List[<ticket>]", want: collection(linked("ticket")) },
  { given: "Array", want: collection(scalar("Json")) },
  { given: "list", want: collection(scalar("Json")) },
  { given: "DateTime Nullable", want: scalar("DateTimeOffset") },
  { given: "ticket[]", want: collection(name("ticket")) },
  { given: "<ticket>[]", want: collection(linked("ticket")) },
  { given: "<ticket> array", want: collection(linked("ticket")) },
  { given: "<ticket> collection collection", want: collection(linked("ticket")) },
  { given: "string (url)", want: scalar("String") },
  { given: "String (enum)", want: { kind: "enumeration" } },
  { given: "string enumeration", want: { kind: "enumeration" } },
  { given: "(Optional) String", want: scalar("String") },
  { given: "<ticket> (optional)", want: linked("ticket") },
  { given: "string, maximum size 20", want: scalar("String") },
  { given: "<ticket> object", want: linked("ticket") },
  { given: "<ticket> resource", want: linked("ticket") },
  { given: "ticketState enum", want: name("ticketState") },
  { given: "<ticket> or <order>", want: union(linked("ticket"), linked("order")) },
  { given: "string/number", want: union(scalar("String"), scalar("Double")) },
  {
    given: "(boolean or string or number) collection",
    want: collection(union(scalar("Boolean"), scalar("String"), scalar("Double"))),
  },
  { given: "List of strings", want: collection(scalar("String")) },
  { given: "A collection of <ticket> objects", want: collection(linked("ticket")) },
  { given: "Collection of String values", want: collection(scalar("String")) },
  { given: "Nullable Boolean", want: scalar("Boolean") },
  { given: "Nullable Enum", want: { kind: "enumeration" } },
  { given: "Int32?", want: scalar("Int32") },
  { given: "Required String", want: scalar("String") },
  { given: "String, required", want: scalar("String") },
  { given: "String; read-only", want: scalar("String") },
  { given: "String | null", want: scalar("String") },
  {
    given: "one of <ticket>, <order>, or String",
    want: union(linked("ticket"), linked("order"), scalar("String")),
  },
  { given: "enum ticketState", want: name("ticketState") },
  { given: "Enum (ticketState)", want: name("ticketState") },
  { given: "[ticket](ticket.md collection)", want: collection(linked("ticket")) },
  { given: "[ticket](ticket.md", want: linked("ticket") },
  { given: "[ticket]", want: name("ticket") },
])("the type $given is $want", ({ given, want }) => {
  expect(matchType(typeText(given))).toEqual(want as TypeExpr);
});

// Not through `typeText`, to which angle brackets are links.
test.each([
  { given: "List<String>", want: collection(scalar("String")) },
  { given: "Collection<ticket>", want: collection(name("ticket")) },
  { given: "Nullable<Int32>", want: scalar("Int32") },
])("the generic type $given is $want", ({ given, want }) => {
  expect(matchType({ text: given, links: [] })).toEqual(want as TypeExpr);
});

// No rule may read a sentence or a placeholder as a type: unknown is said, never guessed.
test.each([
  "** Unknown Type `example.operation` ** collection",
  "Moment in time when the ticket was created",
  "Image base64 encoded string",
  "the state or the title of the ticket",
  "String collection (maximum 20",
  "-",
  "",
])("%s is no type", (given) => {
  expect(matchType(typeText(given))).toBeUndefined();
});
