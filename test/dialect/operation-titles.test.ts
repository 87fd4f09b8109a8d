import { expect, test } from "vitest";
import {
  stripTitle,
  titlesRequest,
  withoutActionWord,
  withoutArticles,
} from "../../src/dialect/operation-titles.ts";

test.each([
  { given: "Close ticket", want: "Close ticket" },
  { given: ' "Close  ticket" ', want: "Close ticket" },
  { given: "Close ticket.", want: "Close ticket" },
  { given: "Close ticket (preview)", want: "Close ticket" },
  { given: "Close ticket API", want: "Close ticket" },
  { given: "Close ticket - Desk reference", want: "Close ticket" },
  { given: "Tickets - Cancel ticket", want: "Cancel ticket" },
  { given: "Ticket - Cancel ticket", want: "Ticket" },
  { given: "Tickets - Cancel", want: "Cancel Tickets" },
  { given: "Old Tickets - Create Or Update", want: "Create Or Update Old Tickets" },
  { given: "Tickets - List by desk", want: "List Tickets by desk" },
  { given: "List - Tickets API", want: "List Tickets" },
  { given: "List - what is open", want: "List" },
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

test.each([
  { title: "Close gate", method: "POST", url: "/gates/{gateId}/close", want: true },
  { title: "Delete a gate", method: "DELETE", url: "/gates/{gateId}", want: true },
  { title: "List the keys of a gate", method: "GET", url: "/gates/{gateId}/gateKeys", want: true },
  { title: "Delete a gate", method: "GET", url: "/gates/{gateId}", want: false },
  { title: "Gates", method: "GET", url: "/gates/{gateId}", want: false },
  { title: "Get started with gates", method: "GET", url: "/gates/{gateId}", want: false },
  { title: "Search syntax", method: "GET", url: "/search", want: false },
  { title: "Add and remove gates", method: "POST", url: "/gates", want: false },
] as const)("whether $title says what $method $url does is $want", ({ title, method, url, want }) => {
  expect(titlesRequest(title, { method, url })).toBe(want);
});
