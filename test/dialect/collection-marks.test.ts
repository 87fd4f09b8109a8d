import { expect, test } from "vitest";
import { marksCollection } from "../../src/dialect/collection-marks.ts";

test.each([
  { key: "@odata.nextLink", text: "https://desk.example/tickets?page=2", want: true },
  { key: "@odata.context", text: "https://desk.example/$metadata#Collection(example.ticket)", want: true },
  { key: "@odata.context", text: "https://desk.example/$metadata#tickets/$entity", want: false },
  { key: "tickets@odata.nextLink", text: "https://desk.example/tickets?page=2", want: false },
  { key: "value", text: "#Collection(example.ticket)", want: false },
])("$key with $text marks a collection: $want", ({ key, text, want }) => {
  expect(marksCollection(key, text)).toBe(want);
});
