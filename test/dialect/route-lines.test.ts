import { expect, test } from "vitest";
import { matchRouteLine, titlesRequestLine } from "../../src/dialect/route-lines.ts";

test.each([
  { given: "Endpoint: POST /tickets", want: { method: "POST", url: "/tickets" } },
  { given: "URL : /tickets/:id", want: { url: "/tickets/:id" } },
  { given: "HTTP method: get", want: { method: "GET" } },
  { given: "URL: /tickets Method: PUT", want: { method: "PUT", url: "/tickets" } },
  { given: "Method: PUT Path: /tickets", want: { method: "PUT", url: "/tickets" } },
  { given: "Method: getTickets", want: undefined },
  { given: "URL: https://desk.example/tickets", want: undefined },
  { given: "The path: /tickets", want: undefined },
])("the line $given names the request $want", ({ given, want }) => {
  expect(matchRouteLine(given)).toEqual(want);
});

test.each([
  { given: "URL", want: true },
  { given: "Endpoint:", want: true },
  { given: "URL parameters", want: false },
])("that $given titles a request is $want", ({ given, want }) => {
  expect(titlesRequestLine(given)).toBe(want);
});
