import { expect, test } from "vitest";
import { loadModel } from "../src/generate.ts";
import type { SourceFile } from "../src/model/source.ts";
import { allSeeds } from "./seeds/seeds.ts";
import { readPages } from "./support/fixtures.ts";
import { respellings } from "./support/respellings.ts";

/** Pages in the form that most of Microsoft Graph's have, without a slip: all that is respelt occurs in them. */
const regular = readPages(new URL("respellings/", import.meta.url));

const sets = [
  { name: "the seeds", pages: allSeeds },
  { name: "regular pages", pages: regular },
];

for (const { name, pages } of sets) {
  const asWritten = declarationsOf(pages);
  test.each(Object.entries(respellings))(`${name} declare the same where %s`, async (_, respell) => {
    const respelt = pages.map(({ path, text }) => ({ path, text: respell(text) }));
    expect(await declarationsOf(respelt)).toEqual(await asWritten);
  });
}

test.each(Object.entries(respellings))("some page is respelt where %s", (_, respell) => {
  expect(regular.some(({ text }) => respell(text) !== text)).toBe(true);
});

/** Everything that is declared, without places and without the words of descriptions and examples. */
async function declarationsOf(pages: readonly SourceFile[]): Promise<unknown> {
  const { model } = await loadModel(pages);
  const hidden: ReadonlySet<string> = new Set(["source", "description", "examples"]);
  return JSON.parse(JSON.stringify(model, (key, value) => (hidden.has(key) ? undefined : value)));
}
