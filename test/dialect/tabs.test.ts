import { expect, test } from "vitest";
import { isForeignTab } from "../../src/dialect/tabs.ts";

test.each([
  { given: "csharp", want: true },
  { given: "CSharp", want: true },
  { given: "objc", want: true },
  { given: "azure-cli", want: true },
  { given: "python-sdk", want: true },
  { given: "http", want: false },
  { given: "HTTP", want: false },
  { given: "v1", want: false },
  { given: "rest", want: false },
  { given: "client-credentials", want: false },
])("the tab $given is another language's: $want", ({ given, want }) => {
  expect(isForeignTab(given)).toBe(want);
});
