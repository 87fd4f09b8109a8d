import { expect, test } from "vitest";
import { normalizeText } from "../../src/dialect/characters.ts";

test.each([
  { given: "  open \t tickets\n", want: "open tickets" },
  { given: "open\u00A0tickets", want: "open tickets" },
  { given: "1\u202F024 bytes", want: "1 024 bytes" },
  { given: "\uFEFFtick\u200Bet\u200D", want: "ticket" },
  { given: "\u202Aticket\u202C", want: "ticket" },
  { given: "e\u0301tat", want: "\u00E9tat" },
  { given: "\u200B \uFEFF", want: "" },
  // Marks that a reader sees stay: a soft look at characters must not translate them.
  { given: "“open” – billet", want: "“open” – billet" },
])("normalizeText reads $given as $want", ({ given, want }) => {
  expect(normalizeText(given)).toBe(want);
});
