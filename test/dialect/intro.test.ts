import { expect, test } from "vitest";
import {
  describesNothing,
  introducesBase,
  matchBehindNamespace,
  matchNamespace,
  matchQualifiedBase,
  saysAbstract,
  saysDeprecated,
  saysOpen,
} from "../../src/dialect/intro.ts";

test.each([
  { given: "Namespace: example.tickets", want: "example.tickets" },
  { given: "Namespace: example.tickets.", want: "example.tickets" },
  { given: "Namespace: example.tickets A ticket is a request for help.", want: "example.tickets" },
  { given: "namespace: example", want: "example" },
  { given: "The namespace: example", want: undefined },
  { given: "Namespace:", want: undefined },
])("the namespace of $given is $want", ({ given, want }) => {
  expect(matchNamespace(given)).toBe(want);
});

test.each([
  { before: "Inherits from ", want: true },
  { before: "A refund of an order. Inherits from ", want: true },
  { before: "Inherits properties from ", want: true },
  { before: "Derived from ", want: true },
  { before: "This type derives from the ", want: true },
  { before: "A refund is derived from ", want: true },
  { before: "This resource is a subtype of ", want: true },
  { before: "This resource is a type of ", want: true },
  { before: "This resource will inherit from the abstract base type ", want: true },
  { before: "A refund. This type inherits from ", want: true },
  { before: "An abstract type that inherits from ", want: true },
  { before: "Represents a complex type which inherits from the ", want: true },
  { before: "Represents a policy of a type that inherits from ", want: false },
  { before: "Represents a refund that inherits from ", want: true },
  { before: "Inherits all properties from ", want: true },
  { before: "Inherits its properties and relationships from: ", want: true },
  { before: "Base type: ", want: true },
  { before: "The parent type is ", want: true },
  { before: "This is a subclass of the ", want: true },
  // The other direction.
  { before: "The base type for ", want: false },
  { before: "This is the base type of ", want: false },
  { before: "Several types inherit from ", want: false },
  { before: "The types that inherit from ", want: false },
  { before: "Any type that inherits from ", want: false },
  // No inheritance at all.
  { before: "Represents the state of a ", want: false },
  { before: "Inherits from its project. See also ", want: false },
])("a link after $before is the base type: $want", ({ before, want }) => {
  expect(introducesBase(before)).toBe(want);
});

test.each([
  { given: "A refund is derived from example.shop.order.", want: "example.shop.order" },
  { given: "Inherits from example.shop.order", want: "example.shop.order" },
  { given: "The code is derived from ISO 639-1.", want: undefined },
  { given: "Inherits from order.", want: undefined },
  { given: "The price is derived from the order.", want: undefined },
])("the unlinked base in $given is $want", ({ given, want }) => {
  expect(matchQualifiedBase(given)).toBe(want);
});

test.each([
  { given: "This is an abstract type.", want: true },
  { given: "This is an abstract base class for orders.", want: true },
  { given: "An abstract type that describes a ticket.", want: true },
  { given: "Abstract type. Inherits from order.", want: true },
  { given: "Represents an abstract base type for tickets.", want: true },
  { given: "This resource is abstract.", want: true },
  { given: "Holds the abstract of a document.", want: false },
  { given: "Inherits from an abstract type.", want: false },
])("$given says that the type is abstract: $want", ({ given, want }) => {
  expect(saysAbstract(given)).toBe(want);
});

test.each([
  { given: "This is an open type.", want: true },
  { given: "The labels are an open type that allows other properties.", want: true },
  { given: "Open type.", want: true },
  { given: "A complex open type.", want: true },
  { given: "The marks resource is a dictionary of marks.", want: true },
  { given: "Represents a dictionary whose keys are names.", want: true },
  { given: "The state of an open ticket.", want: false },
  { given: "A word of a dictionary.", want: false },
  { given: "Lists the open types of tickets.", want: false },
])("$given says that the type is open: $want", ({ given, want }) => {
  expect(saysOpen(given)).toBe(want);
});

test.each([
  { given: "This resource is deprecated.", want: true },
  { given: "[!CAUTION] The ticket API is deprecated and will stop returning data.", want: true },
  { given: "[!NOTE] This version of the API has been deprecated.", want: true },
  { given: "Note: This API is deprecated.", want: true },
  { given: "Deprecated", want: true },
  { given: "[!WARNING] The title property of this resource is deprecated.", want: false },
  { given: "Lists deprecated tickets.", want: false },
  { given: "Tickets whose board is deprecated.", want: false },
])("$given says that what the page is about is deprecated: $want", ({ given, want }) => {
  expect(saysDeprecated(given)).toBe(want);
});

test.each([
  { given: "Namespace: example.tickets The ticket.", behind: "The ticket.", nothing: true },
  { given: "Namespace: example.tickets", behind: undefined, nothing: true },
  { given: "[!INCLUDE [note](note.md)]", behind: undefined, nothing: true },
  { given: "The namespace: a set of names.", behind: undefined, nothing: false },
])("$given describes nothing: $nothing, but $behind behind it", ({ given, behind, nothing }) => {
  expect([matchBehindNamespace(given), describesNothing(given)]).toEqual([behind, nothing]);
});
