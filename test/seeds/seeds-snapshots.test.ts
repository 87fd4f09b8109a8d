import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parsePage } from "../../src/1-parse/parse-page.ts";
import { extractPage } from "../../src/2-extract/extract-page.ts";
import { createReporter } from "../../src/diagnostics/diagnostic.ts";
import { formatPretty } from "../../src/diagnostics/formats/format-pretty.ts";
import { loadModel } from "../../src/generate.ts";
import { modelDocument } from "../../src/model-document.ts";
import { expectFiles } from "../support/expect-files.ts";
import { placesIn, readable } from "./readable.ts";
import { allSeeds, seeds } from "./seeds.ts";

const expected = new URL("expected/", import.meta.url);
const loaded = await loadModel(allSeeds);

function toYaml(value: unknown, page?: string): string {
  return stringify(readable(value, page), { lineWidth: 0, aliasDuplicateObjects: false });
}

test.each(Object.entries(seeds))("reads the %s page as before", async (name, seed) => {
  const reporter = createReporter();
  const page = parsePage(seed, reporter.report);
  // The text and the starts of its lines are the input once more.
  const { text, lineStarts: _, ...parsed } = page;
  const { lineStarts: __, ...facts } = extractPage(page, reporter);
  expect(text).toBe(seed.text);
  const texts = new Map([
    ["page.yaml", toYaml(parsed, seed.path)],
    ["facts.yaml", toYaml(facts, seed.path)],
  ]);
  await expectFiles(new URL(`${name}/`, expected), texts);
});

test("links the five pages as before", async () => {
  const context = {
    texts: new Map(allSeeds.map(({ path, text }) => [path, text])),
    showPath: (path: string) => path,
    colors: false,
    hash: (text: string) => text,
    all: true,
  };
  const texts = new Map([
    ["model.yaml", toYaml(modelDocument(loaded))],
    ["diagnostics.txt", formatPretty(loaded.diagnostics, context)],
  ]);
  await expectFiles(new URL("all/", expected), texts);
});

test("expects nothing of other pages", () => {
  expect(readdirSync(expected).sort()).toEqual([...Object.keys(seeds), "all"].sort());
});

test("counts offsets, lines and columns alike", () => {
  const textByPath = new Map(allSeeds.map(({ path, text }) => [path, text]));
  const places = placesIn(modelDocument(loaded));
  for (const { path = "", start, end } of places) {
    for (const { line, column, offset } of [start, end]) {
      const before = textByPath.get(path)?.slice(0, offset).split("\n") ?? [];
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    }
  }
  expect(places.length).toBeGreaterThan(200);
});
