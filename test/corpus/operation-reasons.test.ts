import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { matchOperations } from "../../scripts/corpus/accuracy/match-operations.js";
import { measureResults } from "../../scripts/corpus/accuracy/measure-results.js";
import { readRequestLines } from "../../scripts/corpus/accuracy/request-lines.js";
import { resultReasons } from "../../scripts/corpus/accuracy/result-reasons.js";
import { routeReasons } from "../../scripts/corpus/accuracy/route-reasons.js";
import { readTypeFamilies } from "../../scripts/corpus/accuracy/type-families.js";
import { operation, ref, response, scalar } from "../support/model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const guid = "acdefc6b-2dc6-4e71-b1e9-6d9810ab1793";

/** A line of the independent reader: page, path, type of the metadata, and what it noted. */
const documented = [
  ["get-box.md", "/boxes/{}", "box", false],
  ["get-box.md", "/boxes", "box", true],
  ["get-crate.md", "/crates/{}", "box", false],
  ["get-lid.md", "/shelf/root/lid", "lid", false],
  ["get-part.md", `/boxes/${guid}/part`, "part", false, [`literal-key:${guid}`]],
  ["get-part-again.md", "/boxes/{}/part", "part", false],
  ["get-report.md", "/report", "report", false],
  ["get-nothing.md", "/boxes/.../nothing", "part", false],
] as const;

const metadata = {
  entity: ["box", "part", "lid"].map((name) => ({ namespace: "sample", name, properties: [] })),
  complex: [
    { namespace: "sample", name: "crate", baseType: "sample.box", properties: [] },
    { namespace: "sample", name: "report", properties: [{ type: "Edm.Stream" }] },
  ],
};

const operations = [
  at("get-box.md", operation("getBox", ["GET /boxes/{boxId}", "GET /boxes"], one("crate"))),
  at("get-crate.md", operation("getCrate", ["GET /crates/{crateId}"], one("crate"))),
  at("get-lid.md", operation("getLid", ["GET /shelf/root:/{path}:/lid"], one("part"))),
  at("get-part.md get-part-again.md", operation("getPart", ["GET /boxes/{boxId}/part"], one("part"))),
  at(
    "get-report.md",
    operation("getReport", ["GET /report"], { responses: [response(302, scalar("Stream"))] }),
  ),
  at("get-more.md", operation("getMore", ["GET /more"], one("part"))),
];

function one(type: string) {
  return { responses: [response(200, ref(type))] };
}

function at<T extends object>(pages: string, value: T): T {
  const paths = pages.split(" ").map((page) => `api/${page}`);
  return { ...value, page: paths[0], pages: paths };
}

function evidence() {
  const folder = temporaryFolder();
  const lines = documented.map(([page, path, type, collection, notes = null]) =>
    JSON.stringify({
      page,
      method: "GET",
      raw: path,
      path,
      resolves: true,
      last: "nav",
      type: `sample.${type}`,
      collection,
      notes,
    }),
  );
  writeFileSync(join(folder, "requests.jsonl"), lines.join("\n"));
  writeFileSync(join(folder, "types.json"), JSON.stringify(metadata));
  const requests = readRequestLines(join(folder, "requests.jsonl"));
  return {
    lines: requests,
    match: matchOperations(operations, requests),
    families: readTypeFamilies(join(folder, "types.json")),
  };
}

test("pages and lines count where both readers mean the same", () => {
  const { lines, match, families } = evidence();
  expect(match.pages).toEqual({ hit: 6, total: 7 });
  expect(match.lines).toEqual({ hit: 7, total: 8 });
  expect(match.routes).toEqual({ hit: 6, total: 7 });
  expect(measureResults(lines, match.operationsByLine, families)).toEqual({
    type: { hit: 3, total: 7 },
    family: { hit: 6, total: 7 },
    collection: { hit: 5, total: 7 },
  });
});

test.each([
  ["get-lid.md GET /shelf/root/lid", "an address by path"],
  [`get-part.md GET /boxes/${guid}/part`, "a sample value or an empty segment"],
  ["get-part-again.md GET /boxes/{}/part", "the page shares a function"],
  ["get-nothing.md GET /boxes/.../nothing", "the line is no route, and diagnosed"],
])("a line that is no route: %s, %s", (key, reason) => {
  const { lines, match } = evidence();
  const start = { line: 1, column: 1, offset: 0 };
  const diagnostic = {
    code: "extract/broken-route",
    severity: "error",
    message: '"GET /boxes/.../nothing" is no route.',
    source: { path: "api/get-nothing.md", start, end: start },
  } as const;
  expect(routeReasons(lines, match, [diagnostic]).missingRoute(key)).toContain(reason);
});

test("a line that nobody explains was not read", () => {
  const { lines, match } = evidence();
  const reasons = routeReasons(lines, match, []);
  expect(reasons.missingRoute("get-nothing.md GET /boxes/.../nothing")).toBe("the line was not read");
  expect(reasons.missingPage("get-nothing.md")).toBe("no line of the page was read");
  expect(reasons.missingPage("get-part-again.md")).toContain("the page shares a function");
});

test.each([
  ["get-lid.md GET /shelf/root:/{}:/lid", "an address by path"],
  ["get-part.md GET /boxes/{}/part", "a sample value or an empty segment"],
  ["get-more.md GET /crates/{}", "the page shares a function"],
  ["get-more.md GET /more", "the independent reader has no such line"],
])("a route that is no line: %s, %s", (key, reason) => {
  const { lines, match } = evidence();
  expect(routeReasons(lines, match, []).extraRoute(key)).toContain(reason);
});

test.each([
  ["get-crate.md GET /crates/{} -> sample.crate metadata sample.box", "the page documents a derived type"],
  ["get-crate.md GET /crates/{} -> sample.box metadata sample.crate", "the page documents a base type"],
  ["get-report.md GET /report -> edm.stream metadata sample.report", "a redirect to a file (302)"],
  ["get-lid.md GET /shelf/root/lid -> sample.part metadata sample.lid", "the page documents another type"],
  ["get-lid.md GET /shelf/root/lid -> unknown metadata sample.lid", "a type that no page declares"],
  ["get-lid.md GET /shelf/root/lid -> edm.stream metadata sample.lid", "the bytes of the resource"],
])("a result of another type: %s, %s", (miss, reason) => {
  const { lines, match, families } = evidence();
  expect(resultReasons(lines, match, families).type(miss)).toContain(reason);
});

test.each([
  ["get-box.md GET /boxes -> false metadata true", "lines of one and of many"],
  ["get-lid.md GET /shelf/root/lid -> false metadata true", "documents one; the metadata has a collection"],
  ["get-lid.md GET /shelf/root/lid -> true metadata false", "documents a collection; the metadata has one"],
])("one or many: %s, %s", (miss, reason) => {
  const { lines, match, families } = evidence();
  expect(resultReasons(lines, match, families).collection(miss)).toContain(reason);
});
