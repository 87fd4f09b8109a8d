import { expect, test } from "vitest";
import {
  matchBesideKey,
  matchListKey,
  matchOuterKey,
  matchThingKey,
  mayBeEnvelope,
} from "../../src/dialect/envelopes.ts";

test.each([
  { key: "items", want: true },
  { key: "Records", want: true },
  { key: "tickets", want: true },
  { key: "ticket", want: true },
  { key: "lost_things", want: true },
  { key: "boxes", want: false },
  { key: "tags", want: false },
  { key: "value", want: false },
  { key: "", want: false },
])("$key holds a list of tickets below /lost-things: $want", ({ key, want }) => {
  expect(matchListKey(key, ["ticket", "lost-things"])).toBe(want);
});

test.each([
  ["box", "boxes"],
  ["entry", "entries"],
  ["ticketLabel", "ticket_labels"],
])("a list of %s is called %s", (name, key) => {
  expect(matchListKey(key, [name])).toBe(true);
});

test.each([
  { keys: ["items", "total"], want: true },
  { keys: ["value", "items"], want: false },
  { keys: ["ID", "items"], want: false },
  { keys: ["@odata.context", "items"], want: false },
])("an object with $keys may be an envelope: $want", ({ keys, want }) => {
  expect(mayBeEnvelope(keys)).toBe(want);
});

test.each([
  { key: "data", want: true },
  { key: "_embedded", want: true },
  { key: "owner", want: false },
])("$key stands around an envelope: $want", ({ key, want }) => {
  expect(matchOuterKey(key)).toBe(want);
});

test.each([
  { key: "ticket", want: true },
  { key: "data", want: true },
  { key: "lostThing", want: true },
  { key: "owner", want: false },
])("$key holds a ticket below /lost-things: $want", ({ key, want }) => {
  expect(matchThingKey(key, ["ticket", "lost-things"])).toBe(want);
});

test.each([
  { key: "success", want: true },
  { key: "request_id", want: true },
  { key: "title", want: false },
])("$key stands beside what an envelope holds: $want", ({ key, want }) => {
  expect(matchBesideKey(key)).toBe(want);
});
