import { expect, test } from "vitest";
import {
  matchExampleType,
  matchSampleType,
  namesScalar,
  namesString,
} from "../../src/dialect/sample-values.ts";

const scalar = (name: string) => ({ kind: "scalar", name });
const ticket = { kind: "name", name: "example.tickets.ticket" };

test.each([
  { given: "String", want: scalar("String") },
  { given: "string", want: scalar("String") },
  { given: "Int32", want: scalar("Int32") },
  { given: "boolean", want: scalar("Boolean") },
  { given: "Guid", want: scalar("Guid") },
  { given: "Edm.Duration", want: scalar("Duration") },
  { given: "String (timestamp)", want: scalar("DateTimeOffset") },
  { given: "String (ISO 8601 duration)", want: scalar("Duration") },
  { given: "String (time of day)", want: scalar("TimeOfDay") },
  { given: "String (binary)", want: scalar("Binary") },
  { given: "String(date)", want: scalar("Date") },
  { given: "@odata.type: example.tickets.ticket", want: ticket },
  { given: "#example.tickets.ticket", want: ticket },
  { given: "Collection(example.tickets.ticket)", want: { kind: "collection", element: ticket } },
  { given: "Collection(String)", want: { kind: "collection", element: scalar("String") } },
  // Hints that narrow nothing, and values that name no type.
  { given: "String (identifier)", want: undefined },
  { given: "String (URL)", want: undefined },
  { given: "open | closed", want: undefined },
  { given: "The title of the ticket", want: undefined },
  { given: "A ticket (open)", want: undefined },
  { given: "", want: undefined },
])("the sample $given is $want", ({ given, want }) => {
  expect(matchSampleType(given)).toEqual(want);
});

test.each([
  { given: '"red"', want: { kind: "scalar", name: "String" } },
  { given: "40", want: { kind: "scalar", name: "Double" } },
  { given: "true", want: { kind: "scalar", name: "Boolean" } },
  { given: '["red", "blue"]', want: { kind: "collection", element: { kind: "scalar", name: "String" } } },
  { given: '["red", 4]', want: { kind: "collection", element: { kind: "scalar", name: "Json" } } },
  { given: '{ "row": 3 }', want: { kind: "scalar", name: "Json" } },
  { given: "red", want: undefined },
  { given: "null", want: undefined },
  { given: "2030-12-31", want: undefined },
])("the example $given is of the type $want", ({ given, want }) => {
  expect(matchExampleType(given)).toEqual(want);
});

test.each([
  ["Boolean", "Boolean", true],
  ["Integer", "Int64", true],
  ["Double", "Single", true],
  ["String (timestamp)", "DateTimeOffset", true],
  ["TimeOfDay", "TimeOfDay", true],
  ["String", "String", true],
  ["String (identifier)", "String", true],
  ["text", "String", false],
  ["Boolean", "Int32", false],
  ["String", "Boolean", false],
  ["12:00:00", "TimeOfDay", false],
] as const)("%s as the name of a type, where %s is documented: %s", (value, documented, want) => {
  expect(namesScalar(value, documented)).toBe(want);
});

test("a value in another case is no name of a type", () => {
  expect(namesString("String", ["open", "closed"])).toBe(true);
  expect(namesString("String", ["string", "number"])).toBe(false);
});
