import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { formatFacts, parseFacts } from "../../src/disk/facts-text.ts";
import { readPage } from "../../src/read-page.ts";

const pages = globSync(["seeds/*.txt", "test/fixtures/*/input/**/*.md"]);

test("there are seeds and fixtures", () => {
  expect(pages.length).toBeGreaterThan(30);
});

test.each(pages)("the facts of %s come back as they were", (path) => {
  const facts = readPage({ path, text: readFileSync(path, "utf8") });
  expect(parseFacts(formatFacts(facts))).toStrictEqual(facts);
});

test("a span is its two offsets", () => {
  const facts = readPage({ path: "widget.md", text: "# Widget\n\nSee [the gadget](gadget.md).\n" });
  const text = formatFacts(facts);
  expect(text).toContain('"source":[14,37]');
  expect(text).not.toContain('"column"');
});
