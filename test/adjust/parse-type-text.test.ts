import { expect, test } from "vitest";
import { parseTypeText } from "../../src/adjust/parse-type-text.ts";

const name = (text: string) => ({ kind: "name", name: text });

test.each([
  ["Int32", name("Int32")],
  [" example.desk.ticket ", name("example.desk.ticket")],
  ["Ticket[]", { kind: "array", element: name("Ticket") }],
  ["Ticket[][]", { kind: "array", element: { kind: "array", element: name("Ticket") } }],
  ['"a | b"', { kind: "literal", value: "a | b" }],
  ['String | "none"', { kind: "union", members: [name("String"), { kind: "literal", value: "none" }] }],
])("%s is a type", (text, type) => {
  expect(parseTypeText(text)).toEqual(type);
});

test.each([[""], ["|"], ["A |"], ["A B"], ["[]"], ['"open'], ["1"], ["a..b"], ["Promise<x>"], ["A; B"]])(
  "%s is none",
  (text) => {
    expect(parseTypeText(text)).toBeUndefined();
  },
);
