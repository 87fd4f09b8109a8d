import { expect, test } from "vitest";
import { introducesObject, introducesObjects } from "../../src/dialect/object-phrases.ts";

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
