import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { formatSarif } from "../../src/diagnostics/formats/format-sarif.ts";
import { loadModel } from "../../src/generate.ts";
import type { SourceFile } from "../../src/model/source.ts";
import { fixtures } from "../support/fixtures.ts";

/** The schema of OASIS, as schemastore.org has it; it is written in an older draft, whose `id` ajv does not take. */
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8"));

const isAddress = (text: string) => URL.canParse(text, "https://example.com");
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text), "uri-reference": isAddress, "date-time": true },
});
const validate = ajv.compile(schema);

async function sarifOf(pages: readonly SourceFile[]): Promise<Log> {
  const { diagnostics } = await loadModel(pages);
  const text = formatSarif(diagnostics, {
    texts: new Map(pages.map((page) => [page.path, page.text])),
    showPath: (path) => path,
    colors: false,
    hash: (key) => key.replace(/\W/g, ""),
    all: false,
  });
  return JSON.parse(text);
}

test("the schema refuses what is no log", () => {
  expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
});

test.each(fixtures)("the log of $name is SARIF 2.1.0", async ({ pages }) => {
  const log = await sarifOf(pages);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
});

test("every rule has help as text and as Markdown", async () => {
  const log = await sarifOf([]);
  const rules = log.runs[0]?.tool.driver.rules ?? [];
  expect(rules.length).toBeGreaterThan(80);
  for (const { help, fullDescription } of rules) {
    expect(help?.text).toBe(fullDescription?.text);
    expect(help?.markdown).toContain("Wrong:");
    expect(help?.markdown).toContain("Right:");
  }
});

const link = "See [a](a.md).\n";

/** The fingerprints of the findings on a page, sorted. */
async function fingerprintsOf(text: string): Promise<string[]> {
  const log = await sarifOf([{ path: "ticket.md", text: `# Ticket\n\n${text}` }]);
  const results = log.runs[0]?.results ?? [];
  return results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash ?? "").sort();
}

test("a finding keeps its fingerprint when lines move", async () => {
  const before = await fingerprintsOf(link);
  expect(before).toHaveLength(2);
  expect(await fingerprintsOf(`A new paragraph.\n\nAnother one.\n\n${link}`)).toEqual(before);
});

test("findings have different fingerprints, also where their words are the same", async () => {
  const row = "|x|odd type one|X.|\n";
  const table = `## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n${row}${row.replace("x", "y")}`;
  const found = await fingerprintsOf(`${link}\n${table}`);
  expect(new Set(found).size).toBe(found.length);
  expect(found.some((fingerprint) => fingerprint.endsWith(":2"))).toBe(true);
});
