import { expect, test } from "vitest";
import { hasScheme, matchPublishedPage, mayBeTypePage } from "../../src/dialect/link-targets.ts";

test.each([
  { given: "../resources/ticket.md", want: true },
  { given: "ticket.md", want: true },
  { given: "/docs/api/resources/ticket", want: true },
  { given: "../api/ticket-get.md", want: false },
  { given: "api/ticket-get.md", want: false },
  { given: "/desk/concepts/tickets", want: false },
  { given: "../concepts/tickets.md", want: false },
  { given: "capi/ticket.md", want: true },
])("$given may lead to the page of a type: $want", ({ given, want }) => {
  expect(mayBeTypePage(given)).toBe(want);
});

test.each([
  { given: "https://desk.example/docs/resources/ticket?view=rest-1.0", want: "resources/ticket" },
  { given: "https://desk.example/docs/resources/ticket#relations", want: "resources/ticket#relations" },
  { given: "http://desk.example/api/ticket-get", want: "api/ticket-get" },
  { given: "https://desk.example/about", want: undefined },
  { given: "mailto:resources/ticket", want: undefined },
])("$given is a published copy of $want", ({ given, want }) => {
  expect(matchPublishedPage(given)).toBe(want);
});

test.each([
  { given: "HTTPS://desk.example/about", want: true },
  { given: "mailto:desk@desk.example", want: true },
  { given: "../resources/ticket.md", want: false },
])("$given has a scheme: $want", ({ given, want }) => {
  expect(hasScheme(given)).toBe(want);
});
