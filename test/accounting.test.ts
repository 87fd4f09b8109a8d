import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Accounting } from "../src/model/accounting.ts";
import { readPage } from "../src/read-page.ts";
import { sumAccounting } from "../src/sum-accounting.ts";
import { claimed } from "./support/claimed.ts";
import { recount } from "./support/recount.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const seeds = readdirSync(`${project}/seeds`)
  .sort()
  .map((name) => `seeds/${name}`);
const fixtures = readdirSync(`${project}/test/fixtures`, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/\\]+[/\\]input[/\\].*\.(?:md|txt)$/.test(path))
  .sort()
  .map((path) => `test/fixtures/${path.replaceAll("\\", "/")}`);

const textOf = (path: string): string => readFileSync(`${project}/${path}`, "utf8");
const accountingOf = (path: string): Accounting => readPage({ path, text: textOf(path) }).accounting;

const seenOf = ({ rows, routes, annotations, examples }: Accounting) => ({
  rows: rows.seen,
  routes: routes.seen,
  annotations: annotations.seen,
  examples: examples.seen,
});

const claimedOf = ({ rows, routes, annotations, examples }: Accounting) => ({
  rows: claimed(rows),
  routes: claimed(routes),
  annotations: claimed(annotations),
  examples: claimed(examples),
});

const recountOf = (path: string) => {
  const { rows, routes, annotations, examples } = recount(textOf(path));
  return { rows, routes, annotations, examples };
};

test.each([...seeds, ...fixtures])("everything on %s is seen and accounted for", (path) => {
  const { kind, accounting } = readPage({ path, text: textOf(path) });
  // A page beyond the limits is not read at all.
  const nothing = { rows: 0, routes: 0, annotations: 0, examples: 0 };
  expect(seenOf(accounting)).toEqual(kind === "unknown" ? nothing : recountOf(path));
  expect(claimedOf(accounting)).toEqual(seenOf(accounting));
});

test("the seeds hold what their lines show, and all of it is consumed but the client's own headers", () => {
  expect(sumAccounting(seeds.map(accountingOf))).toEqual({
    rows: { seen: 55, consumed: 45, diagnosed: 0, setAside: { "client-header": 10 } },
    routes: { seen: 7, consumed: 7, diagnosed: 0, setAside: {} },
    annotations: { seen: 15, consumed: 15, diagnosed: 0, setAside: {} },
    examples: { seen: 10, consumed: 10, diagnosed: 0, setAside: {} },
  });
});

test("the rows of the seeds are properties, permissions and headers", () => {
  const rows = new Map<string, number>();
  for (const path of seeds) {
    for (const [head, count] of recount(textOf(path)).rowsByHead)
      rows.set(head, (rows.get(head) ?? 0) + count);
  }
  expect(Object.fromEntries(rows)).toEqual({ Property: 30, "Permission type": 15, Header: 8, Name: 2 });
});

/** Pieces of pages that end where they please: a fence may swallow what follows, a table may lack its delimiter. */
const pieces = fc.constantFrom(
  "# ticket resource type",
  "## Properties",
  "## HTTP request",
  "## Request body",
  "### Response",
  "## Example",
  "# [C#](#tab/csharp)",
  "---",
  "",
  "Some words | and a pipe.",
  "|Property|Type|Description|",
  "|:---|:---|:---|",
  "|:---|",
  "|title|String|What it is about.|",
  "|state|Enumeration|Possible values are: `a`",
  "`b`, `c`.|",
  "|||",
  "|Header|Value|",
  "|Authorization|Bearer|",
  '<!-- { "blockType": "ignored" } -->',
  '<!-- { "blockType": "resource", "@odata.type": "example.ticket", }',
  "-->",
  "```http",
  "```json",
  "```",
  "GET /tickets/{id}",
  "HTTP/1.1 200 OK",
  '{ "title": "A" }',
  '{ "title": ',
  "> A quote",
  "- An item",
);

test("whatever a page holds is accounted for", () => {
  const pages = fc.array(pieces, { maxLength: 40 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(pages, (text) => {
      const { accounting } = readPage({ path: "page.md", text });
      expect(claimedOf(accounting)).toEqual(seenOf(accounting));
    }),
    { numRuns: 300 },
  );
});

const corpus = `${project}/../shared/corpus/graph-v1.0`;

/** Pages of the public documentation are not part of the project: where they lie beside it, a sample is read. */
test.skipIf(!existsSync(corpus))(
  "everything on every 20th page of the corpus is seen and accounted for",
  () => {
    const pages = ["api", "resources"].flatMap((folder) =>
      readdirSync(`${corpus}/${folder}`)
        .sort()
        .map((name) => `${folder}/${name}`),
    );
    const sample = pages.filter((_, index) => index % 20 === 0);
    expect(sample.length).toBeGreaterThan(100);
    for (const path of sample) {
      const text = readFileSync(`${corpus}/${path}`, "utf8");
      const { accounting } = readPage({ path, text });
      const { rows, routes, annotations, examples } = recount(text);
      expect({ path, ...seenOf(accounting) }).toEqual({ path, rows, routes, annotations, examples });
      expect({ path, ...claimedOf(accounting) }).toEqual({ path, ...seenOf(accounting) });
    }
  },
);
