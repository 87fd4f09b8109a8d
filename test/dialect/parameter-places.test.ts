import { expect, test } from "vitest";
import { matchStatedPlace, saysInQuery } from "../../src/dialect/parameter-places.ts";

test.each([
  { given: "Path", want: "path" },
  { given: "In query", want: "query" },
  { given: "request body", want: "body" },
  { given: "Headers", want: "header" },
  { given: "URL", want: "url" },
  { given: "The path of the file", want: undefined },
  { given: "string", want: undefined },
])("the place that $given names is $want", ({ given, want }) => {
  expect(matchStatedPlace(given)).toBe(want);
});

test.each([
  { given: "Where it lies. This is specified as part of the URL as a query parameter.", want: true },
  { given: "How many at most, as a query-string parameter.", want: true },
  { given: "Sent in the query string.", want: true },
  { given: "Specified in the query.", want: true },
  { given: "The words in the query of a boat.", want: false },
  { given: "Which query parameters the boat knows.", want: false },
])("whether $given puts it into the query is $want", ({ given, want }) => {
  expect(saysInQuery(given)).toBe(want);
});
