import { expect, test } from "vitest";
import {
  isPathRequest,
  matchHeaderLine,
  matchRequestLine,
  matchRequestSentence,
  matchStatusLine,
  matchTitledRequest,
  methodsIn,
} from "../../src/dialect/http.ts";

test.each([
  { given: "Send a `POST` request to:", want: "POST" },
  { given: "To find tickets, send a GET request to the address of the desk:", want: "GET" },
  { given: "Make a request to:", want: undefined },
  { given: "Send a GET request to the desk. The answer is:", want: undefined },
])("the request in $given is sent with $want", ({ given, want }) => {
  expect(matchRequestSentence(given)).toBe(want);
});

test.each([
  { given: "GET /tickets/{id}", want: { method: "GET", url: "/tickets/{id}" } },
  { given: "DELETE  /tickets/{id}  ", want: { method: "DELETE", url: "/tickets/{id}" } },
  {
    given: "GET /tickets?$filter={property} eq '{value}'",
    want: { method: "GET", url: "/tickets?$filter={property} eq '{value}'" },
  },
  {
    given: "GET /users/{user-id} | user-name/tickets",
    want: { method: "GET", url: "/users/{user-id} | user-name/tickets" },
  },
  { given: "POST /tickets HTTP/1.1", want: { method: "POST", url: "/tickets" } },
  { given: "PATCH tickets/{id}", want: { method: "PATCH", url: "tickets/{id}" } },
  { given: "GET: /tickets", want: { method: "GET", url: "/tickets" } },
  { given: "GET /tickets/[ticket name]", want: { method: "GET", url: "/tickets/{ticket-name}" } },
  { given: "GET /tickets[?$format=format]", want: { method: "GET", url: "/tickets[?$format=format]" } },
  { given: "GET: all tickets", want: undefined },
  { given: "HEAD /tickets", want: { method: "HEAD", url: "/tickets" } },
  { given: "Delete /tickets/{id}", want: { method: "DELETE", url: "/tickets/{id}" } },
  {
    given: "get https://desk.example/tickets",
    want: { method: "GET", url: "https://desk.example/tickets" },
  },
  { given: "get tickets", want: undefined },
  { given: "Get the tickets of /tickets", want: undefined },
  { given: "GET", want: undefined },
  { given: "GETTING /tickets", want: undefined },
  { given: "Content-Type: application/json", want: undefined },
  { given: "or", want: undefined },
])("the request line $given is $want", ({ given, want }) => {
  expect(matchRequestLine(given)).toEqual(want);
});

test.each([
  { given: "HTTP/1.1 200 OK", want: 200 },
  { given: "HTTP/1.1 204", want: 204 },
  { given: "HTTP 201 Created", want: 201 },
  { given: "HTTP/2 302 Found", want: 302 },
  { given: "HTTP/1.1 2000 OK", want: undefined },
  { given: "HTTP/1.1 OK", want: undefined },
  { given: "200 OK", want: undefined },
])("the status line $given is $want", ({ given, want }) => {
  expect(matchStatusLine(given)).toBe(want);
});

test.each([
  { given: "Content-Type: application/json", want: { name: "Content-Type", value: "application/json" } },
  { given: 'If-Match:W/"1"', want: { name: "If-Match", value: 'W/"1"' } },
  { given: "Location:", want: { name: "Location", value: "" } },
  { given: '"state": "open"', want: undefined },
  { given: "{", want: undefined },
  { given: "", want: undefined },
])("the header line $given is $want", ({ given, want }) => {
  expect(matchHeaderLine(given)).toEqual(want);
});

test.each([
  { given: "PATCH", want: ["PATCH"] },
  { given: "Properties of POST and PUT requests", want: ["POST", "PUT"] },
  { given: "Post a ticket", want: [] },
  { given: "POSTED tickets", want: [] },
])("the methods that $given names are $want", ({ given, want }) => {
  expect(methodsIn(given)).toEqual(want);
});

test.each([
  { given: "GET /kites", want: { request: "GET /kites" } },
  { given: "List the kites: GET /kites", want: { title: "List the kites", request: "GET /kites" } },
  { given: "List the kites - GET /kites", want: { title: "List the kites", request: "GET /kites" } },
  { given: "A kite (GET /kites/{id})", want: { title: "A kite", request: "GET /kites/{id}" } },
  { given: "A kite % GET /kites/{id}", want: { title: "A kite", request: "GET /kites/{id}" } },
  { given: "PUT (/kites/tail({id}))", want: { request: "PUT /kites/tail({id})" } },
  { given: "PUT ( /kites/tail({id}) )", want: { request: "PUT /kites/tail({id})" } },
  {
    given: "Post https://kite.example/kites/<id>/fly",
    want: { request: "Post https://kite.example/kites/<id>/fly" },
  },
  { given: "Post https://kite.example/kites/7/fly", want: undefined },
  { given: "How to get /kites", want: undefined },
  { given: "POST and/or", want: undefined },
  { given: "GET /kites in a loop", want: { request: "GET /kites in a loop" } },
  { given: "A kite: GET /kites in a loop", want: undefined },
])("the heading $given names the request $want", ({ given, want }) => {
  expect(matchTitledRequest(given)).toEqual(want);
});

test.each([
  { given: "GET /tickets", want: true },
  { given: "GET https://desk.example/tickets", want: false },
  { given: "GET tickets", want: false },
  { given: "GET tickets/{id}", want: true },
  { given: "/tickets", want: false },
])("$given is a request for a path alone: $want", ({ given, want }) => {
  expect(isPathRequest(given)).toBe(want);
});
