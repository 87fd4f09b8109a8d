import { expect, test } from "vitest";
import { isPermissionHead, matchPermissionKind, matchPermissions } from "../../src/dialect/permissions.ts";

test.each([
  { given: "Delegated (work or school account)", want: "delegated-work" },
  { given: "Delegated (work or school account", want: "delegated-work" },
  { given: "Delegated", want: "delegated-work" },
  { given: "Delegated (personal Microsoft account)", want: "delegated-personal" },
  { given: "Delegated \\(personal account\\)", want: "delegated-personal" },
  { given: "Application", want: "application" },
  { given: "App-only", want: "application" },
  { given: "Ticket settings", want: undefined },
  { given: "Applications", want: undefined },
  { given: "", want: undefined },
])("the caller of the row $given is $want", ({ given, want }) => {
  expect(matchPermissionKind(given)).toBe(want);
});

const supported = (...scopes: string[]) => ({ support: "supported", scopes, toBeWritten: false });
const without = (support: string, toBeWritten = false) => ({ support, scopes: [], toBeWritten });

test.each([
  { given: "Tickets.Read, Tickets.ReadWrite", want: supported("Tickets.Read", "Tickets.ReadWrite") },
  { given: "Tickets.Read.All and Orders.Read.All", want: supported("Tickets.Read.All", "Orders.Read.All") },
  { given: "Tickets.Read Tickets.Read.Group*", want: supported("Tickets.Read", "Tickets.Read.Group") },
  { given: "Tickets.Read, Tickets.Read", want: supported("Tickets.Read") },
  {
    given: "For an order: Orders.Read. For a ticket: Tickets.Read.",
    want: supported("Orders.Read", "Tickets.Read"),
  },
  { given: "Tickets-Settings.Read.All", want: supported("Tickets-Settings.Read.All") },
  { given: "offline_access", want: supported("offline_access") },
  { given: "Not supported.", want: without("not-supported") },
  { given: "Not supported", want: without("not-supported") },
  { given: "Not available.", want: without("not-supported") },
  { given: "None.", want: without("not-supported") },
  { given: "**TODO: Determine scopes **", want: without("undetermined", true) },
  { given: "TBD", want: without("undetermined", true) },
  { given: "", want: without("undetermined") },
  { given: "See the table below.", want: without("undetermined") },
  // Names of files and sites look like scopes.
  { given: "See tickets.md on example.com.", want: without("undetermined") },
])("the permissions $given are $want", ({ given, want }) => {
  expect(matchPermissions(given)).toEqual(want);
});

test.each([
  { given: "Permissions (from least to most privileged)", want: true },
  { given: "Least privileged permissions", want: true },
  { given: "Permission", want: true },
  { given: "Permission type", want: false },
  { given: "Description", want: false },
])("the column $given holds permissions: $want", ({ given, want }) => {
  expect(isPermissionHead(given)).toBe(want);
});
