import { expect, test } from "vitest";
import { bareHeading } from "../../src/dialect/bare-heading.ts";
import {
  matchPropertyValuesHeading,
  matchSectionRole,
  matchValuesHeading,
  saysExample,
} from "../../src/dialect/headings.ts";

test.each([
  { given: "Optional query parameters (OData)", want: "queryParameters" },
  { given: "HTTP request", want: "httpRequest" },
  { given: "Required permissions", want: "permissions" },
  { given: "Authorization", want: "permissions" },
  { given: "URL query parameters", want: "queryParameters" },
  { given: "Query options", want: "queryParameters" },
  { given: "Sample", want: "example" },
  { given: "Usage example", want: "example" },
  { given: "Arguments", want: "parameters" },
  { given: "Body", want: "requestBody" },
  { given: "Request payload", want: "requestBody" },
  { given: "Headers", want: "requestHeaders" },
  { given: "Response parameters", want: "response" },
  { given: "Enum values", want: "members" },
  { given: "HTTP Request", want: "httpRequest" },
  { given: "HTTP requests", want: "httpRequest" },
  { given: "HTTP request (to upload a new file)", want: "httpRequest" },
  { given: "Request URI", want: "httpRequest" },
  { given: "REST request", want: "httpRequest" },
  { given: "Request syntax", want: "httpRequest" },
  { given: "URI parameters", want: "requestParameters" },
  { given: "URI parameter", want: "requestParameters" },
  { given: "Request parameters", want: "requestParameters" },
  { given: "REST response", want: "response" },
  { given: "Request example", want: "request" },
  { given: "Response examples", want: "response" },
  { given: "Sample payload", want: "request" },
  { given: "Request payload example", want: "request" },
  { given: "Response body example", want: "response" },
  { given: "Required Request Headers", want: "requestHeaders" },
  { given: "HTTP status codes", want: "errors" },
  { given: "Success (201)", want: "response" },
  { given: "Response success and error codes", want: "errors" },
  { given: "Parameters", want: "parameters" },
  { given: "Request URL parameters", want: "requestParameters" },
  { given: "API description", want: "description" },
  { given: "Return value", want: "response" },
  { given: "Returns", want: "response" },
  { given: "Example 1 request", want: "request" },
  { given: "Example 2: Response", want: "response" },
  { given: "Example 2: Requested tickets", want: "example" },
  { given: "Request example", want: "request" },
  { given: "HTTP response example", want: "response" },
  { given: "Response sample for one ticket:", want: "response" },
  { given: "Example request to close a ticket", want: "request" },
  { given: "1.3 Request body", want: "requestBody" },
  { given: "2. Response", want: "response" },
  { given: "Permissions", want: "permissions" },
  { given: "Prerequisites", want: "permissions" },
  { given: "Permissions acting on self", want: "permissions" },
  { given: "Request headers", want: "requestHeaders" },
  { given: "Optional request headers", want: "requestHeaders" },
  { given: "Required response headers", want: "responseHeaders" },
  { given: "Request body", want: "requestBody" },
  { given: "Request\u00A0body:", want: "requestBody" },
  { given: "Request body for PATCH", want: "requestBody" },
  { given: "PUT request body", want: "requestBody" },
  { given: "Optional query parameters", want: "queryParameters" },
  { given: "OData query parameters", want: "queryParameters" },
  { given: "Supported OData operations", want: "queryParameters" },
  { given: "URI filter parameters", want: "requestParameters" },
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

test.each([
  { given: "state property values", want: "state" },
  { given: "State property values:", want: "State" },
  { given: "Property values", want: undefined },
  { given: "ticketState values", want: undefined },
])("$given lists the values of the property $want", ({ given, want }) => {
  expect(matchPropertyValuesHeading(given)).toBe(want);
});

test.each([
  { given: "Response example", want: true },
  { given: "Sample request", want: true },
  { given: "Response", want: false },
  { given: "Request samplers", want: false },
])("whether $given stands in an example is $want", ({ given, want }) => {
  expect(saysExample(given)).toBe(want);
});

test.each([
  { given: "Properties {#ticket-properties}", want: "Properties" },
  { given: "Properties{: .no_toc #properties}", want: "Properties" },
  { given: "📦 Properties", want: "Properties" },
  { given: "⚠️ Errors ⚠️", want: "Errors" },
  { given: ":package: Properties :sparkles:", want: "Properties" },
  { given: "Properties ¶", want: "Properties" },
  { given: "Derived types:", want: "Derived types" },
  { given: "GET /tickets/{id}", want: "GET /tickets/{id}" },
  { given: "POST /tickets/:id", want: "POST /tickets/:id" },
  { given: "📦", want: "📦" },
  { given: "", want: "" },
])("the heading $given is $want without what decorates it", ({ given, want }) => {
  expect(bareHeading(given)).toBe(want);
});
