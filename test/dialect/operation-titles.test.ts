import { expect, test } from "vitest";
import { stripTitle, withoutActionWord, withoutArticles } from "../../src/dialect/operation-titles.ts";

test.each([
  { given: "Close ticket", want: "Close ticket" },
  { given: ' "Close  ticket" ', want: "Close ticket" },
  { given: "Close ticket.", want: "Close ticket" },
  { given: "Close ticket (preview)", want: "Close ticket" },
  { given: "Close ticket API", want: "Close ticket" },
  { given: "Close ticket - Desk reference", want: "Close ticket" },
  { given: "Tickets - Cancel ticket", want: "Cancel ticket" },
  { given: "Ticket - Cancel ticket", want: "Ticket" },
  { given: "Tickets - Cancel", want: "Tickets" },
  { given: "Tickets - Overview of all", want: "Tickets" },
  { given: "Close two-part ticket", want: "Close two-part ticket" },
  { given: "", want: "" },
])("of $given stays $want", ({ given, want }) => {
  expect(stripTitle(given)).toBe(want);
});

test.each([
  { given: ["close", "action"], want: ["close"] },
  { given: ["total", "Function"], want: ["total"] },
  { given: ["action"], want: ["action"] },
  { given: ["Get", "close", "action"], want: ["Get", "close", "action"] },
])("$given names the action $want", ({ given, want }) => {
  expect(withoutActionWord(given)).toEqual(want);
});

test("articles name nothing", () => {
  expect(withoutArticles(["The", "owner", "of", "a", "ticket"])).toEqual(["owner", "of", "ticket"]);
});
