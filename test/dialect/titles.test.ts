import { expect, test } from "vitest";
import {
  headsTypes,
  isDeprecatedTitle,
  matchEnumTitle,
  matchLinkedType,
  matchListedType,
  matchObjectHeading,
  matchSideTypeHeading,
  matchTypeTitle,
  saysEnum,
  titlesTypes,
  wordsNamePage,
} from "../../src/dialect/titles.ts";

test.each([
  { given: "ticket resource type", want: "ticket" },
  { given: "Ticket (JSON)", want: "Ticket" },
  { given: "ticket resource type (deprecated)", want: "ticket" },
  { given: "Ticket resource", want: "Ticket" },
  { given: "Ticket facet", want: "Ticket" },
  { given: "Ticket object", want: "Ticket" },
  { given: "The ticket resource", want: "ticket" },
  { given: "order complex type", want: "order" },
  { given: "order entity type", want: "order" },
  { given: "order type", want: "order" },
  { given: "photo resouce type", want: "photo" },
  { given: "settings resource type (orders)", want: "settings" },
  { given: "Get ticket", want: undefined },
  { given: "ticket", want: undefined },
  { given: "List resources", want: undefined },
  { given: "List entity types", want: undefined },
  { given: "Delete resource group", want: undefined },
  { given: "list resource type", want: "list" },
  { given: "", want: undefined },
])("the type of the page $given is $want", ({ given, want }) => {
  expect(matchTypeTitle(given)).toBe(want);
});

test.each([
  { given: "ticketState enum type", want: "ticketState" },
  { given: "ticketState enumeration", want: "ticketState" },
  { given: "ticketState enum type (deprecated)", want: "ticketState" },
  { given: "ticketState enum", want: "ticketState" },
  { given: "ticket resource type", want: undefined },
  { given: "Call records enum values", want: undefined },
  { given: "enum type", want: undefined },
])("the enum of the page $given is $want", ({ given, want }) => {
  expect(matchEnumTitle(given)).toBe(want);
});

test.each([
  { given: "ticket resource type (deprecated)", want: true },
  { given: "ticket resource type (Deprecated)", want: true },
  { given: "deprecatedTicket resource type", want: false },
])("$given is deprecated: $want", ({ given, want }) => {
  expect(isDeprecatedTitle(given)).toBe(want);
});

test.each([
  { words: "Repair order", href: "../resources/repairorder.md", want: true },
  { words: "repair-order", href: "shop-repairorder.md#properties", want: true },
  { words: "the repair", href: "repairorder.md", want: false },
  { words: "order", href: "repairorder.md", want: false },
])("$words is the name of $href: $want", ({ words, href, want }) => {
  expect(wordsNamePage(words, href)).toBe(want);
});

test.each([
  { given: "money resource type", want: { name: "money", certain: true } },
  { given: "money resource type (deprecated)", want: { name: "money", certain: true } },
  { given: "Money complex type", want: { name: "Money", certain: true } },
  { given: "money object", want: { name: "money", certain: false } },
  { given: "PostalAddress", want: { name: "PostalAddress", certain: false } },
  { given: "Settings", want: undefined },
  { given: "Response object", want: undefined },
  { given: "money values", want: undefined },
])("the heading $given names $want", ({ given, want }) => {
  expect(matchSideTypeHeading(given)).toEqual(want);
});

test.each([
  { given: "address", want: { name: "address", certain: false } },
  { given: "The `address` object", want: { name: "address", certain: true } },
  { given: "Properties of address", want: { name: "address", certain: true } },
  { given: "address properties:", want: { name: "address", certain: true } },
  { given: "Shipping address properties", want: { name: "Shipping address", certain: false } },
  { given: "Optional properties", want: undefined },
  { given: "PATCH properties", want: undefined },
  { given: "What else an order can hold", want: undefined },
])("the object that $given is about is $want", ({ given, want }) => {
  expect(matchObjectHeading(given)).toEqual(want);
});

test.each([
  { given: "Billing resources", want: true },
  { given: "Complex types", want: true },
  { given: "ticket resource type", want: false },
  { given: "Get resourceful", want: false },
])("whether $given announces several types is $want", ({ given, want }) => {
  expect(titlesTypes(given)).toBe(want);
});

test.each([
  { given: "Data resources", want: true },
  { given: "Schema", want: true },
  { given: "Definitions:", want: true },
  { given: "Complex types", want: true },
  { given: "Other resources", want: false },
  { given: "Content types of the body", want: false },
])("the heading $given announces types below it: $want", ({ given, want }) => {
  expect(headsTypes(given)).toBe(want);
});

test.each([
  { given: "Cart", want: "Cart" },
  { given: "Postal address", want: "PostalAddress" },
  { given: "cartItem (deprecated)", want: "cartItem" },
  { given: "Unit of measure", want: "UnitOfMeasure" },
  { given: "How to bake", want: undefined },
  { given: "State & substate", want: undefined },
  { given: "What may become of a ticket", want: undefined },
])("the type that $given names on a page of types is $want", ({ given, want }) => {
  expect(matchListedType(given)).toBe(want);
});

test.each([
  { given: "An enumeration of the states of a ticket.", want: true },
  { given: "Represents the enum of states.", want: true },
  { given: "Has an enum in it.", want: false },
  { given: "Enumerable things.", want: false },
])("whether $given says that its heading names an enum is $want", ({ given, want }) => {
  expect(saysEnum(given)).toBe(want);
});

test.each([
  { given: "Ticket object", want: "Ticket" },
  { given: "Postal address", want: "PostalAddress" },
  { given: "Object", want: "Object" },
  { given: "How to close a ticket", want: undefined },
])("the type in the heading $given, to which a table links, is $want", ({ given, want }) => {
  expect(matchLinkedType(given)).toBe(want);
});
