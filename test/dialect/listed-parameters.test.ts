import { expect, test } from "vitest";
import { matchLeadingPart, matchParameterHead, matchPlainName } from "../../src/dialect/listed-parameters.ts";

test.each([
  { given: "limit: How many.", want: "limit" },
  { given: "limit (integer): How many.", want: "limit" },
  { given: "limit - How many.", want: "limit" },
  { given: "$top – How many.", want: "$top" },
  { given: "limit how many", want: undefined },
  { given: "Two words: how many", want: undefined },
])("the name of $given is $want", ({ given, want }) => {
  expect(matchPlainName(given)).toBe(want);
});

test.each([
  { given: ": How many.", want: { required: false, length: 2 } },
  { given: " – How many.", want: { required: false, length: 3 } },
  { given: " (integer): How many.", want: { type: "integer", required: false, length: 12 } },
  { given: " (string: <required>) – Its name.", want: { type: "string", required: true, length: 24 } },
  { given: " (bool: false) - Flag.", want: { type: "bool", required: false, length: 17 } },
  { given: " (string, required): X.", want: { type: "string", required: true, length: 21 } },
  { given: " (string: <required - if full>) – X.", want: { type: "string", required: false, length: 34 } },
  { given: ": {{<required>}} String.", want: { required: true, length: 17 } },
  { given: ": {{% optional %}} String.", want: { required: false, length: 19 } },
  { given: " (required)", want: { required: true, length: 11 } },
  { given: " (default: 5): X.", want: { required: false, length: 15 } },
  { given: " (list(string)): X.", want: { type: "list(string)", required: false, length: 17 } },
  { given: "", want: { required: false, length: 0 } },
  { given: " is what counts", want: undefined },
])("what follows the name in $given is $want", ({ given, want }) => {
  expect(matchParameterHead(given)).toEqual(want);
});

test.each([
  { given: "number. Optional. How many.", want: { part: "number", length: 8 } },
  { given: "string, the name", want: { part: "string", length: 8 } },
  { given: "string – The name.", want: { part: "string", length: 9 } },
  { given: "date-time", want: { part: "date-time", length: 9 } },
  { given: "", want: { part: "", length: 0 } },
])("what may be a type at the head of $given is $want", ({ given, want }) => {
  expect(matchLeadingPart(given)).toEqual(want);
});
