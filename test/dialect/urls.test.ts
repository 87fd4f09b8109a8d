import { expect, test } from "vitest";
import {
  isGeneralAddress,
  namesRoute,
  normalizePath,
  readQuery,
  splitQuery,
  splitUrl,
  standsForUrl,
} from "../../src/dialect/urls.ts";

const origin = "https://api.example.com";

test.each([
  { given: `${origin}/v1.0/tickets?x=1`, want: { origin, version: "v1.0", rest: "/tickets?x=1" } },
  { given: `${origin}/V1.0/tickets`, want: { origin, version: "V1.0", rest: "/tickets" } },
  { given: `${origin}/beta/tickets`, want: { origin, version: "beta", rest: "/tickets" } },
  { given: `${origin}/v2beta1/tickets`, want: { origin, version: "v2beta1", rest: "/tickets" } },
  { given: `${origin}/tickets`, want: { origin, rest: "/tickets" } },
  { given: `${origin}/betatesters`, want: { origin, rest: "/betatesters" } },
  { given: origin, want: { origin, rest: "" } },
  { given: "{baseUrl}/v1/tickets", want: { origin: "{baseUrl}", version: "v1", rest: "/tickets" } },
  { given: "{host}", want: { rest: "{host}" } },
  { given: "/{url}/tickets", want: { rest: "/{url}/tickets" } },
  // A version is only one after a host: a route may begin with a word that looks like one.
  { given: "/v1.0/tickets", want: { rest: "/v1.0/tickets" } },
  { given: "tickets", want: { rest: "tickets" } },
])("splitUrl parts $given into $want", ({ given, want }) => {
  expect(splitUrl(given)).toEqual(want);
});

test.each([
  { given: "/tickets", want: { path: "/tickets", query: "" } },
  { given: "/tickets?$top=5&x", want: { path: "/tickets", query: "$top=5&x" } },
  { given: "/tickets/{id?}/x?y=1", want: { path: "/tickets/{id?}/x", query: "y=1" } },
  { given: "/tickets/<id?>", want: { path: "/tickets/<id?>", query: "" } },
  { given: "/a?b?c", want: { path: "/a", query: "b?c" } },
  { given: "/a}?b", want: { path: "/a}", query: "b" } },
])("splitQuery parts $given into $want", ({ given, want }) => {
  expect(splitQuery(given)).toEqual(want);
});

test.each([
  { given: "", want: [] },
  {
    given: "startDateTime={start}&$top=5",
    want: [
      { name: "startDateTime", value: "{start}" },
      { name: "$top", value: "5" },
    ],
  },
  { given: "$filter={property} eq '{value}'", want: [{ name: "$filter", value: "{property} eq '{value}'" }] },
  { given: "requiresReview:{Boolean}", want: [{ name: "requiresReview", value: "{Boolean}" }] },
  { given: "includeIDs=true]", want: [{ name: "includeIDs", value: "true" }] },
  { given: "force", want: [{ name: "force", value: "" }] },
  { given: "@svc.mode=rename", want: [{ name: "@svc.mode", value: "rename" }] },
  { given: "{property} eq '{value}'", want: [] },
])("readQuery reads $given as $want", ({ given, want }) => {
  expect(readQuery(given)).toEqual(want);
});

test.each([
  { given: "/tickets", want: "/tickets" },
  { given: "tickets/{id}", want: "/tickets/{id}" },
  { given: "~/tickets/", want: "/tickets" },
  { given: "//tickets//", want: "/tickets" },
  { given: "/photo/$value[", want: "/photo/$value" },
  { given: "  /tickets  ", want: "/tickets" },
  { given: "", want: "/" },
])("normalizePath writes $given as $want", ({ given, want }) => {
  expect(normalizePath(given)).toBe(want);
});

test.each([
  { given: "{uploadUrl}", want: true },
  { given: "<url>", want: true },
  { given: "/{uploadUrl}/parts", want: false },
  { given: "{id}", want: false },
])("$given stands for a whole address: $want", ({ given, want }) => {
  expect(standsForUrl(given)).toBe(want);
});

test.each([
  { given: "/tickets/7", want: true },
  { given: `${origin}/tickets/{id}`, want: true },
  { given: `${origin}/tickets?api-version=<version>`, want: true },
  { given: "https://desk.example:8080/tickets/:id", want: true },
  { given: "https://desk.example:8080/tickets", want: false },
  { given: "https://{desk}.example.com/tickets", want: true },
  { given: "{endpoint}/tickets", want: true },
  { given: `${origin}/tickets/7`, want: false },
  { given: "tickets/{id}", want: true },
  { given: "tickets/open", want: true },
  { given: "{deskId}/tickets", want: true },
  { given: "tickets", want: false },
  { given: "{id}", want: false },
  { given: "application/json", want: false },
  { given: "and/or POST", want: false },
])("whether $given leads to more than one thing is $want", ({ given, want }) => {
  expect(namesRoute(given)).toBe(want);
});

test.each([
  { given: `${origin}/v1/tickets?page=2`, want: true },
  { given: `${origin}/api/v2.1/tickets`, want: true },
  { given: `${origin}/tickets/:id`, want: false },
  { given: `${origin}/tickets/7`, want: false },
  { given: `${origin}/tickets/{id}`, want: false },
  { given: "/tickets", want: false },
])("whether $given leads to no single thing is $want", ({ given, want }) => {
  expect(isGeneralAddress(given)).toBe(want);
});
