import { expect, test } from "vitest";
import { linkOperations } from "../../src/3-link/operations/link-operations.ts";
import type { OperationFacts } from "../../src/model/facts.ts";
import { buildContext, buildOperation, buildPage, buildParameter, spanOn } from "./build-facts.ts";

function link(operation: OperationFacts) {
  const context = buildContext();
  const [linked] = linkOperations([buildPage("api/page.md", "Get ticket", operation)], context);
  if (linked === undefined) throw new Error("There is no operation.");
  return { linked, reported: context.reported };
}

test("a key without a row is a String, described by nobody, at the place of its route", () => {
  const { linked } = link(buildOperation(["GET /shops/{shop-id | name}"]));
  expect(linked.routes[0]).toEqual({
    method: "GET",
    path: "/shops/{shopId}",
    parameters: [
      {
        name: "shop-id",
        key: "shopId",
        in: "path",
        type: { kind: "scalar", name: "String" },
        required: true,
        description: "",
        source: spanOn("api/page.md", 1),
      },
    ],
    source: spanOn("api/page.md", 1),
  });
});

test.each([
  ["/shops/{shop-id}", "shopId", "shopId"],
  ["/shops/{shop-id}", "SHOP_ID", "shopId"],
  ["/shops/{shop-id | name}", "name", "shopId"],
  ["/shops/{id}/tickets/{number}", "id", "shopId"],
  ["/shops/{id}/tickets/{id}", "ticketId", "ticketId"],
  ["/totals(Year={y})", "year", "year"],
])("in %s the row %j tells the type of %s", (path, row, key) => {
  const { linked, reported } = link(
    buildOperation([`GET ${path}`], { pathParameters: [buildParameter("path", row, "Guid")] }),
  );
  const typed = linked.routes[0]?.parameters.filter(
    ({ type }) => type.kind === "scalar" && type.name === "Guid",
  );
  expect(typed?.map((parameter) => [parameter.key, parameter.description])).toEqual([[key, `The ${row}.`]]);
  expect(reported).toEqual([]);
});

test("a row that says which of two placeholders it means by nothing belongs to neither", () => {
  const row = buildParameter("path", "id", "Guid");
  const { linked, reported } = link(
    buildOperation(["GET /shops/{id}/tickets/{id}"], { pathParameters: [row] }),
  );
  expect(linked.routes[0]?.parameters.map(({ type }) => type)).toEqual([
    { kind: "scalar", name: "String" },
    { kind: "scalar", name: "String" },
  ]);
  expect(reported).toEqual([
    { code: "link/unplaced-parameter", source: row.source, details: { name: "id" } },
  ]);
});

test("a row is placed that stands for a part of a query string", () => {
  const operation = buildOperation(["GET /tickets?$filter=state/any(s: s/id eq '{state_id}')"], {
    pathParameters: [buildParameter("path", "state_id")],
  });
  expect(link(operation).reported).toEqual([]);
});

test("a template that is documented twice is one route", () => {
  const { linked } = link(
    buildOperation(["GET /shops/{id}", "GET /shops/{id}?$select=name", "GET /shops/{shop-id}", "GET /shops"]),
  );
  expect(linked.routes.map(({ path }) => path)).toEqual(["/shops/{shopId}", "/shops"]);
});
