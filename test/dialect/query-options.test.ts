import { expect, test } from "vitest";
import {
  isFixedValue,
  isNegated,
  matchListedParameter,
  matchParameterName,
  matchQueryOption,
  namesParameter,
  queryOptionsIn,
  saysSupport,
  withoutExclusion,
  withoutListedName,
} from "../../src/dialect/query-options.ts";

test.each([
  { given: "$select", want: "$select" },
  { given: "$orderBy", want: "$orderby" },
  { given: "$TOP", want: "$top" },
  { given: "select", want: "$select" },
  { given: "expand", want: "$expand" },
  { given: "orderby", want: "$orderby" },
  { given: "$deltatoken", want: "$deltatoken" },
  // Without a dollar these are parameters that a service may call so itself.
  { given: "count", want: undefined },
  { given: "format", want: undefined },
  { given: "search", want: undefined },
  { given: "$everything", want: undefined },
  { given: "startDateTime", want: undefined },
  { given: "constructor", want: undefined },
])("the query option $given is $want", ({ given, want }) => {
  expect(matchQueryOption(given)?.name).toBe(want);
});

test("each option has the type that OData gives it", () => {
  expect(matchQueryOption("$count")?.type).toEqual({ kind: "scalar", name: "Boolean" });
  expect(matchQueryOption("$top")?.type).toEqual({ kind: "scalar", name: "Int32" });
  expect(matchQueryOption("$select")?.type).toEqual({
    kind: "collection",
    element: { kind: "scalar", name: "String" },
  });
});

test.each([
  { given: "$select", want: ["$select"] },
  { given: "$filter, $select, $orderBy, and $top", want: ["$filter", "$select", "$orderby", "$top"] },
  { given: "'$select'", want: ["$select"] },
  { given: "$filter=state eq 'open'", want: ["$filter"] },
  { given: "$price and $everything", want: [] },
  { given: "The select list", want: [] },
])("$given names the options $want", ({ given, want }) => {
  expect(queryOptionsIn(given)).toEqual(want);
});

test.each([
  { given: "This method does not support the $filter query parameter.", want: true },
  { given: "This method doesn't support query parameters.", want: true },
  { given: "This method doesn’t currently support $select.", want: true },
  { given: "Query parameters are not currently supported.", want: true },
  { given: "Not supported.", want: true },
  { given: "OData query parameters aren't supported.", want: true },
  { given: "This method supports the $select query parameter.", want: false },
  { given: "Supports $filter on the state, not on the title.", want: false },
])("$given says what is not supported: $want", ({ given, want }) => {
  expect(isNegated(given)).toBe(want);
});

test.each([
  { given: "Supports $select, but not $expand", want: "Supports $select, " },
  { given: "All options except $search are supported", want: "All options " },
  { given: "Supports $select", want: "Supports $select" },
])("what $given says is supported is $want", ({ given, want }) => {
  expect(withoutExclusion(given)).toBe(want);
});

test.each([
  { name: "@svc.behavior", value: "rename", want: true },
  { name: "force", value: "true", want: true },
  { name: "mode", value: "read-only", want: true },
  { name: "api-version", value: "2020-01-01", want: true },
  { name: "mode", value: "{mode}", want: false },
  { name: "mode", value: "<mode>", want: false },
  { name: "mode", value: "mode-value", want: false },
  { name: "mode", value: "String", want: false },
  { name: "from", value: "2020-01-01", want: false },
  { name: "size", value: "20", want: false },
  { name: "$expand", value: "parts", want: false },
  { name: "expand", value: "parts", want: false },
  { name: "force", value: "", want: false },
])("$name=$value says what is sent: $want", ({ name, value, want }) => {
  expect(isFixedValue(name, value)).toBe(want);
});

test.each([
  { given: "Lists tickets. Supports OData queries.", want: true },
  { given: "This API supports the `$filter` query parameter.", want: true },
  { given: "OData operators that are supported: $top", want: true },
  { given: "The support desk closes tickets.", want: false },
  { given: "Use `$filter` to find the ticket.", want: false },
])("$given says what is supported: $want", ({ given, want }) => {
  expect(saysSupport(given)).toBe(want);
});

test.each([
  { before: "You can use the ", after: " query parameter.", want: true },
  { before: "by appending the ", after: " query string parameter", want: true },
  { before: "Add a query parameter named ", after: " to the URL.", want: true },
  { before: "The ", after: " property is a query.", want: false },
  { before: "The query parameters are ", after: " and others.", want: false },
])("$before … $after names a parameter: $want", ({ before, after, want }) => {
  expect(namesParameter(before, after)).toBe(want);
});

test.each([
  { given: "model", want: "model" },
  { given: "model=A", want: "model" },
  { given: "?model=A", want: "model" },
  { given: "@studio.behavior", want: "@studio.behavior" },
  { given: "$filter", want: undefined },
  { given: "expand", want: undefined },
  { given: "GET /kilns", want: undefined },
])("the parameter that $given names is $want", ({ given, want }) => {
  expect(matchParameterName(given)).toBe(want);
});

test.each([
  { given: "pageSize (default = 50,000): How many come back.", want: "pageSize" },
  { given: "$top: How many come back", want: "$top" },
  { given: "page – the number of the page", want: "page" },
  { given: "How many come back: fifty", want: undefined },
  { given: "See https://desk.example", want: undefined },
])("the item $given lists $want", ({ given, want }) => {
  expect(matchListedParameter(given)).toBe(want);
});

test.each([
  { given: "pageSize: How many.", want: "How many." },
  { given: "`$top` - How many.", want: "How many." },
  { given: "pageSize (default = 50): How many.", want: "(default = 50): How many." },
])("the item $given says $want", ({ given, want }) => {
  expect(withoutListedName(given)).toBe(want);
});
