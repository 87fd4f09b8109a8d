import { expect, test } from "vitest";
import {
  evolvableValuesStart,
  isMarkedList,
  isMemberValue,
  linedValuesStart,
  matchValuesSubject,
  permittedValuesStart,
  possibleValuesStart,
  sentenceEnd,
  splitBareValues,
  unmarkedValues,
} from "../../src/dialect/possible-values.ts";

/** Code marks stand in the text as they do for the extractor: as one character each. */
const rest = (text: string): string | undefined => {
  const start = possibleValuesStart(text);
  return start < 0 ? undefined : text.slice(start, sentenceEnd(text, start)).trim();
};

test.each([
  { given: "The state. Possible values are: open, closed. Read-only.", want: "open, closed" },
  { given: ". Possible values are: open, closed.", want: "open, closed" },
  { given: "The possible values are: open, closed", want: "open, closed" },
  { given: "Possible values are open or closed.", want: "open or closed" },
  { given: "Possible values: open, closed", want: "open, closed" },
  { given: "Possible value: open", want: "open" },
  { given: "Possible values include open and closed.", want: "open and closed" },
  { given: "Possible values can be: open, closed.", want: "open, closed" },
  { given: "Possible values are one of: open, closed.", want: "open, closed" },
  { given: "The supported values for state are: open, closed.", want: "open, closed" },
  { given: "Supported values are: open, closed", want: "open, closed" },
  { given: "Allowed values: open, closed.", want: "open, closed" },
  { given: "Allowed values are: open, closed.", want: "open, closed" },
  { given: "The valid values are: open, closed.", want: "open, closed" },
  { given: "Inherited from ticket. Possible values are: open, closed.", want: "open, closed" },
  { given: "The property values are: open, closed.", want: "open, closed" },
  { given: "Possible types are open or closed.", want: "open or closed" },
  { given: "The state. One of these values: open, closed.", want: "open, closed" },
  { given: "It must be one of the following values: open, closed.", want: "open, closed" },
  { given: "One of the following strings that tells the state: open, closed.", want: "open, closed" },
  { given: "Must not be long or be one of these values: open, closed.", want: undefined },
  { given: "Must not be one of these values: open, closed.", want: undefined },
  { given: "The types of the order.", want: undefined },
  { given: "The value of the order.", want: undefined },
  { given: "The default value is open.", want: undefined },
  { given: "Lists the possible values of a state in a table.", want: undefined },
  { given: "Possible reasons are: broken, late.", want: undefined },
])("the values that $given lists are $want", ({ given, want }) => {
  expect(rest(given)).toBe(want);
});

test.each([
  { given: "The value can be \uE000 or \uE001.", want: "\uE000 or \uE001." },
  { given: "Its values must be one of: \uE000, \uE001", want: "\uE000, \uE001" },
  { given: "Types include: \uE000, \uE001.", want: "\uE000, \uE001." },
  { given: "Supported types are \uE000 and \uE001.", want: "\uE000 and \uE001." },
  { given: "The value can be changed to \uE000.", want: undefined },
  { given: "It can be \uE000.", want: undefined },
])("the values that $given permits are $want", ({ given, want }) => {
  const start = permittedValuesStart(given);
  expect(start < 0 ? undefined : given.slice(start)).toBe(want);
});

test.each([
  { given: "open, closed. Read-only.", want: "open, closed" },
  { given: "v1.0, v2.0. Read-only.", want: "v1.0, v2.0" },
  { given: "open; the default is closed", want: "open" },
  { given: "open\nclosed", want: "open" },
  { given: "open, closed", want: "open, closed" },
])("the first sentence of $given is $want", ({ given, want }) => {
  expect(given.slice(0, sentenceEnd(given, 0))).toBe(want);
});

test.each([
  { given: "open, closed", want: ["open", "closed"] },
  { given: " open, in-progress, or closed", want: ["open", "in-progress", "closed"] },
  { given: '"open", "closed"', want: ["open", "closed"] },
  { given: "“open” and “closed”", want: ["open", "closed"] },
  { given: "**open**, **closed**", want: ["open", "closed"] },
  { given: '"In use" "Idle", \'32-bit\' and "open" Required', want: ["In use", "Idle", "32-bit", "open"] },
  { given: "'open' for guests, 'closed' for others", want: [] },
  { given: "open", want: [] },
  { given: "0 to 100", want: [] },
  { given: "any state, or the one of the order", want: [] },
  { given: "-2.14748E+09 to 2.14748E+09", want: [] },
])("the unmarked values in $given are $want", ({ given, want }) => {
  expect(splitBareValues(given)).toEqual(want);
});

test.each([
  { value: "open", want: true },
  { value: "form_post", want: true },
  { value: "JIS B4", want: true },
  { value: "en-US", want: true },
  { value: "1", want: false },
  { value: "-2.5", want: false },
  { value: "null", want: false },
  { value: "", want: false },
  { value: "Prefer: include-unknown-enum-members", want: false },
  { value: "x".repeat(121), want: false },
])("$value is a member: $want", ({ value, want }) => {
  expect(isMemberValue(value)).toBe(want);
});

test.each([
  ["Use the `Prefer` header to get the following values in this evolvable enum: `held`.", "`held`."],
  ["Use the `Prefer` header to get the following value(s) from this evolvable enum: `held`.", "`held`."],
  ["Use the `Prefer` header to get the following members in this evolvable enum: `held`.", "`held`."],
  ["Use the `Prefer` header to get the following values of this evolvable enumeration: `held`.", "`held`."],
  ["The following members of this team may hold tickets: Ann.", undefined],
])("what an evolvable enum has on request: %s", (text, rest) => {
  const start = evolvableValuesStart(text);
  expect(start < 0 ? undefined : text.slice(start)).toBe(rest);
});

test.each([
  { given: "The state can be one of three values:\n- open", want: "\n- open" },
  { given: "One of:\nopen", want: "\nopen" },
  { given: "One of: open", want: undefined },
  { given: "The tickets:\nopen", want: undefined },
])("the lines of values in $given are $want", ({ given, want }) => {
  const start = linedValuesStart(given);
  expect(start < 0 ? undefined : given.slice(start)).toBe(want);
});

/** A star is the mark of a code span. */
const withMarks = (text: string): string => text.replaceAll("*", "\uE000");

test.each([
  { given: "*, closed, *", want: ["closed"] },
  { given: "*, * or late", want: ["late"] },
  { given: "*, * and more", want: [] },
  { given: "*, closed", want: [] },
  { given: "*, * that is closed", want: [] },
])("the values of $given without marks are $want", ({ given, want }) => {
  expect(unmarkedValues(withMarks(given)).map(({ value }) => value)).toEqual(want);
});

test.each([
  { given: "*, * (the default) or *.", want: true },
  { given: "*: it waits, *", want: false },
  { given: "*", want: false },
])("whether $given is a list of nothing but marks is $want", ({ given, want }) => {
  expect(isMarkedList(withMarks(given))).toBe(want);
});

test.each([
  { given: "The following values are allowed for the state parameter.", want: "state" },
  { given: "This table defines the possible values for the state property:", want: "state" },
  { given: "The values of the state property tell how far it is.", want: undefined },
  { given: "The following values are allowed.", want: undefined },
])("$given is about the values of $want", ({ given, want }) => {
  expect(matchValuesSubject(given)).toBe(want);
});
