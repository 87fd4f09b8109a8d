import { texts } from "pagewright:explanations";
import { expect, test } from "vitest";
import { catalog, codesOnDemand } from "../../src/diagnostics/catalog.ts";
import { explain, formatAllExplanations, matchCode } from "../../src/diagnostics/explain.ts";
import { loadModel } from "../../src/generate.ts";
import { frameFragments } from "../support/frame-fragment.ts";

const codes = Object.keys(catalog).flatMap((code) => matchCode(code) ?? []);

/** Switches on what is off by default. */
const severities = Object.fromEntries([...codesOnDemand].map((code) => [code, "info" as const]));

/** What lint finds in fragments: all codes, with their severities. */
async function findingsIn(fragments: ReturnType<typeof explain>["wrong"]) {
  const { diagnostics } = await loadModel(frameFragments(fragments), { severities });
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

test("every code is explained, and nothing else", () => {
  expect(texts.map(([code]) => code).sort()).toEqual(codes.toSorted());
});

/** Files that are no pages, configurations, and what would be too long to print are shown but not linted. */
const isShown = (code: (typeof codes)[number]) =>
  explain(code).wrong.some(({ frame }) => frame === "none" || frame === "config");

test("all but a few fragments are linted", () => {
  expect(codes.filter(isShown)).toEqual([
    "config/unmatched-override",
    "config/unmatched-selector",
    "config/unresolved-type",
    "read/no-text",
    "read/page-too-large",
    "link/too-many-routes",
  ]);
});

test.each(codes.filter((code) => !isShown(code)))("%s is found in the wrong fragment", async (code) => {
  const findings = await findingsIn(explain(code).wrong);
  expect(findings).toContain(`${catalog[code].severity} ${code}`);
});

test.each(codes.filter((code) => !isShown(code)))("the right fragment of %s is right", async (code) => {
  const findings = await findingsIn(explain(code).right);
  expect(findings.filter((finding) => !finding.startsWith("info "))).toEqual([]);
  expect(findings).not.toContain(`${catalog[code].severity} ${code}`);
});

test("docs/diagnostics.md says what explain says", async () => {
  await expect(formatAllExplanations()).toMatchFileSnapshot("../../docs/diagnostics.md");
});
