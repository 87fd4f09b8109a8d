import { expect, test } from "vitest";
import { isReturnedOnRequest, looksShortened, saysShortened } from "../../src/dialect/shortened.ts";

test.each([
  ["Note: The response object shown here might be shortened for readability.", true],
  [
    "The response may be truncated for brevity. All of the properties will be returned from an actual call.",
    true,
  ],
  ["The example shows only some of the properties.", true],
  ["The following is an example of the response.", false],
  ["The names are not cut, and neither are the titles.", false],
])("%s says shortened: %s", (prose, want) => {
  expect(saysShortened(prose)).toBe(want);
});

test.each([
  ['{ "id": "1", ... }', true],
  ['{ "id": "…" }', true],
  ['{ "id": "1..2" }', false],
])("%s looks shortened: %s", (json, want) => {
  expect(looksShortened(json)).toBe(want);
});

test.each([
  ["The notes. Returned only on `$select`.", true],
  ["Only returned if the caller asks.", true],
  ["The password. This property is not returned.", true],
  ["Requires `$select` to retrieve.", true],
  ["When the ticket was returned.", false],
  ["Supports `$select` and `$filter`.", false],
])("%s is returned on request: %s", (description, want) => {
  expect(isReturnedOnRequest(description)).toBe(want);
});
