import { expect, test } from "vitest";
import { isSimpleName, isTypeName, matchPropertyName } from "../../src/dialect/names.ts";

test.each([
  { given: "displayName", want: { name: "displayName", deprecated: false } },
  { given: "Version", want: { name: "Version", deprecated: false } },
  { given: "*state*", want: { name: "state", deprecated: false } },
  { given: "`webUrl`", want: { name: "webUrl", deprecated: false } },
  { given: "state (deprecated)", want: { name: "state", deprecated: true } },
  { given: "state (preview)", want: { name: "state", deprecated: false } },
  { given: "state (required)", want: { name: "state", deprecated: false, required: true } },
  { given: "state Mandatory", want: { name: "state", deprecated: false, required: true } },
  { given: "state optional", want: { name: "state", deprecated: false } },
  { given: "state?", want: { name: "state", deprecated: false } },
  { given: "state¹", want: { name: "state", deprecated: false } },
  { given: "state[^2]", want: { name: "state", deprecated: false } },
  { given: "items[]", want: undefined },
  { given: "@odata.type", want: { name: "@odata.type", deprecated: false } },
  { given: "odata.type", want: { name: "@odata.type", deprecated: false } },
  { given: "site@odata.bind", want: { name: "site@odata.bind", deprecated: false } },
  { given: "files/fileName", want: { name: "files/fileName", deprecated: false } },
  { given: "form_post", want: { name: "form_post", deprecated: false } },
  { given: "x-token", want: { name: "x-token", deprecated: false } },
  { given: "`{ticket-id}`", want: { name: "ticket-id", deprecated: false } },
  { given: ":ticketId", want: { name: "ticketId", deprecated: false } },
  { given: "<ticketId>", want: { name: "ticketId", deprecated: false } },
  { given: "{a} or {b}", want: undefined },
  // Names that every object has are still names of properties.
  { given: "constructor", want: { name: "constructor", deprecated: false } },
  { given: "__proto__", want: { name: "__proto__", deprecated: false } },
  { given: "Ticket settings", want: undefined },
  { given: "1st", want: undefined },
  { given: "…", want: undefined },
  { given: "", want: undefined },
])("the name cell $given is $want", ({ given, want }) => {
  expect(matchPropertyName(given)).toEqual(want);
});

test.each([
  { given: "ticket", type: true, simple: true },
  { given: "Ticket2", type: true, simple: true },
  { given: "example.tickets.ticket", type: true, simple: false },
  { given: "the ticket", type: false, simple: false },
  { given: "2tickets", type: false, simple: false },
  { given: "#example.ticket", type: false, simple: false },
  { given: "", type: false, simple: false },
])("$given may be the name of a type: $type, without a namespace: $simple", ({ given, type, simple }) => {
  expect([isTypeName(given), isSimpleName(given)]).toEqual([type, simple]);
});
