import { expect, test } from "vitest";
import { matchAnswerLabel, matchLabel, matchParametersTitle } from "../../src/dialect/operation-labels.ts";

test.each([
  { given: "Parameters", want: "anywhere" },
  { given: "Supported attributes:", want: "anywhere" },
  { given: "Required request fields", want: "anywhere" },
  { given: "Query parameters", want: "query" },
  { given: "Query String Params", want: "query" },
  { given: "Querystring parameters", want: "query" },
  { given: "Path parameters", want: "path" },
  { given: "JSON Params", want: "body" },
  { given: "Required JSON body fields", want: "body" },
  { given: "JSON body schema", want: "body" },
  { given: "Form-data parameters", want: "body" },
  { given: "Body", want: "body" },
  { given: "Schema", want: undefined },
  { given: "Response attributes", want: undefined },
  { given: "Query and body parameters", want: undefined },
  { given: "Request body", want: undefined },
])("below $given stand parameters that are sent $want", ({ given, want }) => {
  expect(matchParametersTitle(given)).toBe(want);
});

test.each([
  { given: "Example response:", want: "Example response" },
  { given: "Query parameters :", want: "Query parameters" },
  { given: "Request body:", want: "Request body" },
  { given: "Response (201):", want: "Response (201)" },
  { given: "Request headers:", want: "Request headers" },
  { given: "Note:", want: undefined },
  { given: "Example response", want: undefined },
])("the label of $given is $want", ({ given, want }) => {
  expect(matchLabel(given)).toBe(want);
});

test.each([
  { given: "Response: 201 Created", want: "Response" },
  { given: "Response body: the kite", want: "Response body" },
  { given: "Returns: 201 Created", want: "Returns" },
  { given: "Yields: 201 Created", want: undefined },
  { given: "Response:", want: undefined },
])("the label before the rest of $given is $want", ({ given, want }) => {
  expect(matchAnswerLabel(given)).toBe(want);
});
