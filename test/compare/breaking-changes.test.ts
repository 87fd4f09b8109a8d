import { expect, test } from "vitest";
import { printBreakingChanges } from "../../scripts/reference/print-breaking-changes.ts";
import { changeRules } from "../../src/compare/change-rules.ts";

test("docs/breaking-changes.md says what the rules say; `npm run update` writes it", async () => {
  await expect(printBreakingChanges(changeRules)).toMatchFileSnapshot("../../docs/breaking-changes.md");
});
