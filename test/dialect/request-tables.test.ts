import { expect, test } from "vitest";
import { matchRequestCells, matchRequestColumns } from "../../src/dialect/request-tables.ts";

test.each([
  { given: ["Method", "Request URI"], want: { method: 0, url: 1 } },
  { given: ["HTTP method", "Description", "URL"], want: { method: 0, url: 2 } },
  { given: ["Method", "Return type", "Description"], want: undefined },
  { given: ["Method", "Path"], want: { method: 0, url: 1 } },
  { given: ["Name", "URL"], want: undefined },
])("the columns of a table of requests headed $given are $want", ({ given, want }) => {
  expect(matchRequestColumns(given)).toEqual(want);
});

test.each([
  {
    method: "GET",
    url: "https://api.example.com/v1/tickets HTTP/1.1",
    want: "https://api.example.com/v1/tickets",
  },
  { method: "post", url: "/tickets", want: "/tickets" },
  { method: "List tickets", url: "/tickets", want: undefined },
  { method: "GET", url: "", want: undefined },
])("the URL that $method and $url request is $want", ({ method, url, want }) => {
  expect(matchRequestCells(method, url)?.url).toBe(want);
});
