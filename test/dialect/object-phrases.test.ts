import { expect, test } from "vitest";
import {
  introducesObject,
  introducesObjects,
  matchIntroducedObject,
  matchThing,
  saysOtherThing,
  saysStrings,
} from "../../src/dialect/object-phrases.ts";

test.each([
  { given: "The Keeper object contains the following parameters.", want: "Keeper" },
  { given: "A fence resource has these properties:", want: "fence" },
  { given: "The object contains a ticket.", want: undefined },
  { given: "The ticket object contains the key. It is a text.", want: undefined },
  { given: "The ticket has an object", want: undefined },
])("the table below $given is about $want", ({ given, want }) => {
  expect(matchIntroducedObject(given)).toBe(want);
});

test.each([
  { given: "postal address object", want: { name: "PostalAddress", kind: " object" } },
  { given: "line resources", want: { name: "line", kind: " resources" } },
  { given: "object", want: undefined },
  { given: "objects to send", want: undefined },
  { given: "how to make an object", want: undefined },
])("the link $given names $want", ({ given, want }) => {
  expect(matchThing(given)).toEqual(want);
});

test.each([
  { given: "An array of strings.", want: true },
  { given: "Optional. A list of up to 5 strings that name the tools.", want: true },
  { given: "An array of keys, as an array of strings has them.", want: false },
  { given: "An array of string objects.", want: false },
])("$given says that its elements are strings: $want", ({ given, want }) => {
  expect(saysStrings(given)).toBe(want);
});

test.each([
  { before: "An array of ", after: " objects.", want: true },
  { before: "The lines. A list of ", after: " resources", want: true },
  { before: "An array of ", after: " objected to", want: false },
  { before: "See the ", after: " objects", want: false },
])("whether $before<link>$after introduces several objects is $want", ({ before, after, want }) => {
  expect(introducesObjects(before, after)).toBe(want);
});

test.each([
  { before: "Contains an ", after: " object.", want: true },
  { before: "The ", after: " resource to send", want: true },
  { before: "The key of a ", after: " object", want: false },
  { before: "A ", after: " that is open", want: false },
])("whether $before<link>$after introduces an object is $want", ({ before, after, want }) => {
  expect(introducesObject(before, after)).toBe(want);
});

test.each([
  { given: "", want: false },
  { given: "These properties are inherited from `board`.", want: false },
  { given: "The `ticket` resource has these properties, too.", want: false },
  { given: "For `drafts` of a ticket, the following properties are used, too.", want: false },
  { given: "Properties of the resource that only owners see:", want: false },
  { given: "The `entry` object has these properties.", want: true },
  { given: "Properties of an entry:", want: true },
  { given: "Each element of `settings`:", want: true },
  { given: "The settings object:", want: true },
])("whether $given says that a table is about another thing is $want", ({ given, want }) => {
  expect(saysOtherThing(given, "ticket", new Set(["title", "settings"]))).toBe(want);
});
