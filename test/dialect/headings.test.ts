import { expect, test } from "vitest";
import { matchSectionRole, matchValuesHeading } from "../../src/dialect/headings.ts";

test.each([
  { given: "Optional query parameters (OData)", want: "queryParameters" },
  { given: "HTTP request", want: "httpRequest" },
  { given: "HTTP Request", want: "httpRequest" },
  { given: "HTTP requests", want: "httpRequest" },
  { given: "HTTP request (to upload a new file)", want: "httpRequest" },
  { given: "Permissions", want: "permissions" },
  { given: "Prerequisites", want: "permissions" },
  { given: "Permissions acting on self", want: "permissions" },
  { given: "Request headers", want: "requestHeaders" },
  { given: "Optional request headers", want: "requestHeaders" },
  { given: "Request body", want: "requestBody" },
  { given: "Request\u00A0body:", want: "requestBody" },
  { given: "Optional query parameters", want: "queryParameters" },
  { given: "OData query parameters", want: "queryParameters" },
  { given: "Function parameters", want: "functionParameters" },
  { given: "Path parameters", want: "pathParameters" },
  { given: "Response", want: "response" },
  { given: "HTTP response", want: "response" },
  { given: "Response body", want: "response" },
  { given: "Response 2", want: "response" },
  { given: "Request 1: by id", want: "request" },
  { given: "Example", want: "example" },
  { given: "Examples", want: "example" },
  { given: "Example 3: Close a ticket", want: "example" },
  { given: "Example 3", want: "example" },
  { given: "Example (file attachment)", want: "example" },
  { given: "Properties", want: "properties" },
  { given: "Instance attributes", want: "properties" },
  { given: "Relationships", want: "relationships" },
  { given: "JSON Representation", want: "jsonRepresentation" },
  { given: "Methods", want: "methods" },
  { given: "Common tasks", want: "methods" },
  { given: "Members", want: "members" },
  { given: "Error responses", want: "errors" },
  { given: "Exceptions", want: "errors" },
  { given: "See also", want: "seeAlso" },
  // Words that only begin or end like a known heading.
  { given: "Requesting a refund", want: undefined },
  { given: "Responsible people", want: undefined },
  { given: "Get ticket", want: undefined },
  { given: "operationStatus values", want: undefined },
  { given: "constructor", want: undefined },
  { given: "", want: undefined },
])("the section under $given is $want", ({ given, want }) => {
  expect(matchSectionRole(given)).toBe(want);
});

test.each([
  { given: "ticketState values", want: "ticketState" },
  { given: "ticketState values:", want: "ticketState" },
  { given: "ticketState enumeration", want: "ticketState" },
  { given: "ticketState members", want: "ticketState" },
  { given: "accessRight flags", want: "accessRight" },
  { given: "example.shop.orderState values", want: "example.shop.orderState" },
  { given: "values", want: undefined },
  { given: "Members", want: undefined },
  { given: "Values of the state", want: undefined },
  { given: "Properties", want: undefined },
])("$given lists the values of $want", ({ given, want }) => {
  expect(matchValuesHeading(given)).toBe(want);
});
