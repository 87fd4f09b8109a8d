import { expect, test } from "vitest";
import { isFutureValue } from "../../src/dialect/future-value.ts";

test.each([
  { given: "unknownFutureValue", want: true },
  { given: "UnknownFutureValue", want: true },
  { given: "unknown", want: false },
  { given: "futureValue", want: false },
])("$given says that others may come: $want", ({ given, want }) => {
  expect(isFutureValue(given)).toBe(want);
});
