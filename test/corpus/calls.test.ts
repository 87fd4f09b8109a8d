import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPages } from "../../scripts/corpus/read-pages.js";
import type { ModelDocument } from "../../src/model/api-model.ts";
import { type CallOutcome, callRoutes } from "./call-routes.ts";
import { findUnsentLines } from "./find-unsent-lines.ts";
import { loadExamples } from "./load-examples.ts";
import { loadFunctions } from "./load-functions.ts";
import { makeRequests, type RequestOutcome } from "./make-requests.ts";
import { scanExampleRequests, withoutNotifications } from "./scan-example-requests.ts";
import { type RequestLine, scanRequestLines } from "./scan-request-lines.ts";

/** `npm run corpus -- PATH` generates a client from the pages below PATH and runs this on it. */
const { CORPUS_CLIENT: folder = "", CORPUS_PAGES: pages = "" } = process.env;

describe.skipIf(folder === "")("the client of a corpus (npm run corpus)", () => {
  let model: ModelDocument;
  let lines: RequestLine[];
  let outcome: CallOutcome;
  let unsent: string[];
  let requests: RequestOutcome;

  beforeAll(async () => {
    model = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
    const { sources } = readPages(pages);
    const functions = await loadFunctions(folder);
    lines = sources.flatMap(({ path, text }) => scanRequestLines(path, text));
    outcome = await callRoutes(model, functions, lines);
    const shown = sources.flatMap(({ path, text }) => scanExampleRequests(path, text));
    const examples = await loadExamples(folder);
    requests = await makeRequests(model, functions, examples, withoutNotifications(shown));
    unsent = findUnsentLines(model, lines);
    const failures = [...outcome.failures, ...unsent];
    const report = { routes: outcome.routes, requests, failures };
    writeFileSync(join(folder, "calls.json"), JSON.stringify(report));
  }, 120_000);

  test("sends each route as the page documents it", () => {
    expect(outcome.routes).toBe(model.operations.flatMap(({ routes }) => routes).length);
    expect(outcome.failures).toEqual([]);
  });

  test("makes the requests that the pages show, or a diagnostic explains why not", () => {
    expect(requests.made).toBeGreaterThan(0);
    expect(requests.made + requests.explained + requests.differing.length).toBe(requests.shown);
  });

  test("has a function for each documented line that is not diagnosed", () => {
    expect(lines.filter(({ documents }) => documents)).not.toEqual([]);
    expect(unsent).toEqual([]);
  });
});
