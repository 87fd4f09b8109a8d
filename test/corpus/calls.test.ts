import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPages } from "../../scripts/corpus/read-pages.js";
import type { ModelDocument } from "../../src/model/api-model.ts";
import { type CallOutcome, callRoutes } from "./call-routes.ts";
import { findUnsentLines } from "./find-unsent-lines.ts";
import { loadFunctions } from "./load-functions.ts";
import { type RequestLine, scanRequestLines } from "./scan-request-lines.ts";

/** `npm run corpus -- PATH` generates a client from the pages below PATH and runs this on it. */
const { CORPUS_CLIENT: folder = "", CORPUS_PAGES: pages = "" } = process.env;

describe.skipIf(folder === "")("the client of a corpus (npm run corpus)", () => {
  let model: ModelDocument;
  let lines: RequestLine[];
  let outcome: CallOutcome;
  let unsent: string[];

  beforeAll(async () => {
    model = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
    lines = readPages(pages).sources.flatMap(({ path, text }) => scanRequestLines(path, text));
    outcome = await callRoutes(model, await loadFunctions(folder), lines);
    unsent = findUnsentLines(model, lines);
    const report = { routes: outcome.routes, failures: [...outcome.failures, ...unsent] };
    writeFileSync(join(folder, "calls.json"), JSON.stringify(report));
  }, 120_000);

  test("sends each route as the page documents it", () => {
    expect(outcome.routes).toBe(model.operations.flatMap(({ routes }) => routes).length);
    expect(outcome.failures).toEqual([]);
  });

  test("has a function for each documented line that is not diagnosed", () => {
    expect(lines.filter(({ documents }) => documents)).not.toEqual([]);
    expect(unsent).toEqual([]);
  });
});
