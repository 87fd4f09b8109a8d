import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { operationPage, readFacts } from "../support/read-facts.ts";

/** What is said of the URL of an example, on a page with one route. */
function findingsOf(route: string, url: string): string[] {
  const facts = readFacts(...operationPage(`GET ${route}`), "## Example", "```http", `GET ${url}`, "```");
  const found = facts.diagnostics.filter(({ code }) => code !== "extract/unpaired-request");
  return found.map(({ code, source }) => `${placeOf(source)} ${code}`);
}

const host = "https://api.example.com/v1.0";

test.each([
  { route: "/tickets/{id}", url: `${host}/tickets/1` },
  { route: "/tickets/{id}", url: "/tickets/1" },
  { route: "/tickets/{id}", url: "https://api.example.com/tickets/1" },
  { route: "/tickets/{id}", url: `${host}/Tickets/1/` },
  { route: "/tickets/{id}", url: `${host}/tickets/1?$select=title` },
  { route: "/tickets/{id}", url: `${host}/tickets/{ticket-id}` },
  { route: "/desks/:desk_id/tickets/:id", url: "/desks/1/tickets/2" },
  { route: "/tickets/<id>/lines", url: `${host}/tickets/1/lines` },
  { route: "/tickets?$filter={x}", url: `${host}/tickets?$filter=state eq 'open'` },
  { route: "/tickets(key='{key}')", url: `${host}/tickets(key='a/b')` },
  { route: "/sheets/{id}/range(address='{address}')", url: `${host}/sheets/1/range(address='A1:B2')` },
  { route: "/sheets/{id}/find", url: `${host}/sheets/1/find(text='a')` },
  { route: "/drives/{id}/root:/{path}:/children", url: `${host}/drives/1/root:/a/b/c.txt:/children` },
  { route: "/desks/number={number}/lines", url: `${host}/desks/number=1/lines` },
])("$url is a request to $route", ({ route, url }) => {
  expect(findingsOf(route, url)).toEqual([]);
});

test.each([
  { route: "/tickets/{id}", url: `${host}/tickets` },
  { route: "/tickets/{id}", url: `${host}/tickets/1/lines` },
  { route: "/tickets/{id}", url: `${host}/orders/1` },
  { route: "/tickets/{id}/close", url: `${host}/tickets/1/open` },
  { route: "/tickets/:id/close", url: `${host}/tickets/1/open` },
  { route: "/tickets/$count", url: `${host}/tickets/count` },
  { route: "/desks/number={number}", url: `${host}/desks/1` },
])("$url is no request to $route", ({ route, url }) => {
  expect(findingsOf(route, url)).toEqual([`10:5-10:${url.length + 5} extract/unmatched-example-url`]);
});

test("an odd version segment is pointed at, and the rest is still compared", () => {
  expect(findingsOf("/tickets/{id}", "https://api.example.com/docs\\api/tickets/1")).toEqual([
    "10:29-10:37 extract/odd-version-segment",
  ]);
});
