import { expect, test } from "vitest";
import { matchStatedPlace } from "../../src/dialect/parameter-places.ts";

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
