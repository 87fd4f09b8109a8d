import { expect, test } from "vitest";
import { blankForeignIncludes } from "../../src/1-parse/blank-foreign-includes.ts";

const include = "[!INCLUDE [sample](../includes/sample.md)]";
const blank = " ".repeat(include.length);

test.each([
  {
    given: ["# [C#](#tab/csharp)", include, include, "---"],
    want: ["# [C#](#tab/csharp)", blank, blank, "---"],
  },
  { given: ["# [HTTP](#tab/http)", include], want: ["# [HTTP](#tab/http)", include] },
  { given: ["# [C#](#tab/csharp)", "---", include], want: ["# [C#](#tab/csharp)", "---", include] },
  {
    given: ["# [C#](#tab/csharp)", "## Response", include],
    want: ["# [C#](#tab/csharp)", "## Response", include],
  },
  {
    given: ["## [Java](#tabs/java?x)", "text", include, "# [HTTP](#tab/HTTP)", include],
    want: ["## [Java](#tabs/java?x)", "text", blank, "# [HTTP](#tab/HTTP)", include],
  },
])("includes of other languages' tabs become blank, and nothing moves: $given", ({ given, want }) => {
  expect(blankForeignIncludes(given.join("\n"))).toBe(want.join("\n"));
});
