import { expect, test } from "vitest";
import { linkOperations } from "../../src/3-link/operations/link-operations.ts";
import type { OperationFacts } from "../../src/model/facts.ts";
import type { Parameter } from "../../src/model/operations.ts";
import {
  buildContext,
  buildExample,
  buildOperation,
  buildPage,
  buildParameter,
  spanOn,
} from "./build-facts.ts";

function queryOf(operation: OperationFacts): readonly Parameter[] {
  return linkOperations([buildPage("api/page.md", "List parts", operation)], buildContext())[0]?.query ?? [];
}

const texts = { kind: "array", element: { kind: "scalar", name: "String" } };

test.each([
  ["$select", "$select", texts],
  ["$orderBy", "$orderby", texts],
  ["expand", "$expand", texts],
  ["$top", "$top", { kind: "scalar", name: "Int32" }],
  ["$skip", "$skip", { kind: "scalar", name: "Int32" }],
  ["$count", "$count", { kind: "scalar", name: "Boolean" }],
  ["$filter", "$filter", { kind: "scalar", name: "String" }],
  ["$search", "$search", { kind: "scalar", name: "String" }],
  ["search", "search", { kind: "scalar", name: "Guid" }],
  ["startDateTime", "startDateTime", { kind: "scalar", name: "Guid" }],
])("the documented option %s is %s", (written, name, type) => {
  const [parameter] = queryOf(
    buildOperation(["GET /parts"], { query: [buildParameter("query", written, "Guid")] }),
  );
  expect(parameter).toMatchObject({ name, key: name, in: "query", type, description: `The ${written}.` });
});

test("a query string in a route shows optional parameters", () => {
  const operation = buildOperation([
    "GET /parts",
    "GET /parts?hidden=true&size=20&color={color}",
    "GET /parts?deep={Boolean}",
  ]);
  const source = spanOn("api/page.md", 2);
  const shown = { in: "query", required: false, description: "", source };
  expect(queryOf(operation)).toEqual([
    { ...shown, name: "hidden", key: "hidden", type: { kind: "scalar", name: "Boolean" } },
    { ...shown, name: "size", key: "size", type: { kind: "scalar", name: "Int32" } },
    { ...shown, name: "color", key: "color", type: { kind: "scalar", name: "String" } },
    {
      ...shown,
      name: "deep",
      key: "deep",
      type: { kind: "scalar", name: "Boolean" },
      source: spanOn("api/page.md", 3),
    },
  ]);
});

test("what a row says of a parameter counts more than what a route shows of it", () => {
  const row = buildParameter("query", "from", "DateTimeOffset", { required: true });
  const filter = buildParameter("query", "$filter");
  const operation = buildOperation(["GET /parts?from=2000&$filter=a eq 'b'"], { query: [row, filter] });
  expect(queryOf(operation)).toEqual([
    { ...row, key: "from", in: "query" },
    { ...filter, key: "$filter", in: "query" },
  ]);
});

test("a row of the query table that is a function's argument is no query parameter", () => {
  const operation = buildOperation(["GET /reports/getTotals"], {
    query: [buildParameter("query", "year"), buildParameter("query", "$top")],
    examples: [buildExample("https://shop.example/v1.0/reports/getTotals(year='4')")],
  });
  expect(queryOf(operation).map(({ name }) => name)).toEqual(["$top"]);
});
