import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { judge } from "../../scripts/corpus/judge.js";
import type { Findings } from "../../scripts/corpus/run-corpus.js";
import { source } from "../support/model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const diagnostic = { code: "link/missing-page", severity: "warning", message: "…", source } as const;
const tally = { seen: 0, consumed: 0, diagnosed: 0, setAside: {} };

function found(counts: Readonly<Record<string, number>>, hit = 9, hash = "one"): Findings {
  return {
    pages: { sources: [{ path: "widget.md", text: "" }], leftOut: [], hash },
    model: {
      modelVersion: 1,
      types: [],
      operations: [],
      diagnostics: [diagnostic],
      accounting: { rows: tally, routes: tally, annotations: tally, examples: tally },
    },
    counts,
    differing: [],
    faults: {},
    measures: [{ name: "share", floor: 50, counts: "things", rate: { hit, total: 10 }, misses: [] }],
  };
}

const args = { pages: ".", update: false, keep: false, oracle: undefined, tools: undefined };
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  const log = vi.spyOn(console, "log").mockImplementation((line) => printed.push(line));
  return () => log.mockRestore();
});

test("--update writes what later runs are held against", () => {
  const baseline = join(temporaryFolder(), "baseline.json");
  expect(judge({ ...args, baseline, update: true }, found({ properties: 5, errors: 1 }))).toBe(true);
  expect(JSON.parse(readFileSync(baseline, "utf8"))).toEqual({
    pages: { count: 1, hash: "one" },
    counts: { properties: 5, errors: 1 },
    diagnostics: { "link/missing-page": 1 },
    measures: { share: { hit: 9, total: 10 } },
  });
  expect(judge({ ...args, baseline }, found({ properties: 5, errors: 1 }))).toBe(true);
  expect(judge({ ...args, baseline }, found({ properties: 6, errors: 0 }))).toBe(true);
});

test.each([
  ["fewer properties", { properties: 4, errors: 1 }, 9, "properties: 5 -> 4"],
  ["more errors", { properties: 5, errors: 2 }, 9, "errors: 1 -> 2"],
  ["a lower share", { properties: 5, errors: 1 }, 8, "share: 9/10 -> 8/10"],
])("%s are worse", (_, counts, hit, line) => {
  const baseline = join(temporaryFolder(), "baseline.json");
  judge({ ...args, baseline, update: true }, found({ properties: 5, errors: 1 }));
  expect(judge({ ...args, baseline }, found(counts, hit))).toBe(false);
  expect(printed.at(-1)).toContain(`Worse than in the baseline:\n  ${line}`);
});

test("who cannot measure keeps what was measured", () => {
  const baseline = join(temporaryFolder(), "baseline.json");
  judge({ ...args, baseline, update: true }, found({}));
  const unmeasured = { ...found({}), measures: [] };
  expect(judge({ ...args, baseline, update: true }, unmeasured)).toBe(true);
  expect(JSON.parse(readFileSync(baseline, "utf8")).measures).toEqual({ share: { hit: 9, total: 10 } });
  expect(judge({ ...args, baseline }, unmeasured)).toBe(true);
});

test("the committed baseline judges no other pages", () => {
  expect(judge({ ...args, baseline: undefined }, found({ properties: 0 }, 0, "other"))).toBe(true);
  expect(judge({ ...args, baseline: undefined, update: true }, found({}, 0, "other"))).toBe(false);
  expect(printed.at(-1)).toContain("--baseline FILE");
});
