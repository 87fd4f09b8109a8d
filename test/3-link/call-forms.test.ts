import { expect, test } from "vitest";
import { draftRoutes } from "../../src/3-link/operations/draft-routes.ts";
import type { OperationFacts } from "../../src/model/facts.ts";
import { buildContext, buildExample, buildOperation, buildParameter } from "./build-facts.ts";

const host = "https://shop.example/v1.0";
const year = buildParameter("path", "year", "Int32");

function templatesOf(operation: OperationFacts): readonly string[] {
  return draftRoutes(operation, buildContext().report).map(({ template }) => template);
}

test("arguments that a line leaves out come from the example, quotes and all", () => {
  const operation = buildOperation(["GET /reports/getTotals", "GET /me/reports/getTotals"], {
    pathParameters: [year, buildParameter("path", "Region")],
    examples: [buildExample(`${host}/reports/getTotals(year=4,region='north')?$top=5`)],
  });
  expect(templatesOf(operation)).toEqual([
    "/reports/getTotals(year={year},region='{region}')",
    "/me/reports/getTotals(year={year},region='{region}')",
  ]);
});

test("the arguments of a function may stand in a table of query parameters", () => {
  const operation = buildOperation(["GET /reports/getTotals"], {
    query: [buildParameter("query", "year")],
    examples: [buildExample(`${host}/reports/getTotals(year='parameterValue')`)],
  });
  expect(templatesOf(operation)).toEqual(["/reports/getTotals(year='{year}')"]);
});

test.each([
  ["no table lists the argument", { pathParameters: [] }, `${host}/reports/getTotals(year=4)`],
  ["the example calls something else", { pathParameters: [year] }, `${host}/reports/getSums(year=4)`],
  ["the example has no arguments", { pathParameters: [year] }, `${host}/reports/getTotals`],
  ["the example is no URL", { pathParameters: [year] }, `${host}/reports/getTotals(year='4`],
])("a line stays as it is where %s", (_, facts, url) => {
  expect(
    templatesOf(buildOperation(["GET /reports/getTotals"], { ...facts, examples: [buildExample(url)] })),
  ).toEqual(["/reports/getTotals"]);
});

test("a call is also made without arguments where an example does so", () => {
  const operation = buildOperation(["GET /parts/delta"], {
    pathParameters: [buildParameter("path", "token")],
    examples: [buildExample(`${host}/parts/delta`), buildExample(`${host}/parts/delta(token='1230919')`)],
  });
  expect(templatesOf(operation)).toEqual(["/parts/delta", "/parts/delta(token='{token}')"]);
});

test("a call is also made without arguments where all of them are optional", () => {
  const optional = buildParameter("path", "year", "Int32", { description: "The year. Optional." });
  const operation = buildOperation(["GET /reports/getTotals"], {
    pathParameters: [optional],
    examples: [buildExample(`${host}/reports/getTotals(year=4)`)],
  });
  expect(templatesOf(operation)).toEqual(["/reports/getTotals", "/reports/getTotals(year={year})"]);
});

test("a page that writes arguments in another line means each line as it is", () => {
  const operation = buildOperation(["GET /logo/image", "GET /logo/image(width=640)"], {
    pathParameters: [buildParameter("path", "width"), buildParameter("path", "height")],
    examples: [buildExample(`${host}/logo/image(width=640,height=480)`)],
  });
  expect(templatesOf(operation)).toEqual(["/logo/image", "/logo/image(width={width})"]);
});
