import { expect, test } from "vitest";
import { singular } from "../../src/3-link/names/singular.ts";

test.each([
  ["widgets", "widget"],
  ["entities", "entity"],
  ["keys", "key"],
  ["classes", "class"],
  ["dishes", "dish"],
  ["matches", "match"],
  ["boxes", "box"],
  ["buzzes", "buzz"],
  ["statuses", "status"],
  ["releases", "release"],
  ["messages", "message"],
  ["address", "address"],
  ["status", "status"],
  ["analysis", "analysis"],
  ["children", "child"],
  ["people", "person"],
  ["axes", "axis"],
  ["indices", "index"],
  ["series", "series"],
  ["apis", "api"],
  ["warehouses", "warehouse"],
  ["schedule", "schedule"],
  ["", ""],
])("the singular of %j is %j", (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each([
  ["ticketNotes", "ticketNote"],
  ["shopPolicies", "shopPolicy"],
  ["grandChildren", "grandChild"],
  ["GuestPeople", "GuestPerson"],
  ["v2Widgets", "v2Widget"],
])("only the last word of %j counts", (plural, one) => {
  expect(singular(plural)).toBe(one);
});
