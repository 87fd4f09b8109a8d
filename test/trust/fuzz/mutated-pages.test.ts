import { templates } from "pagewright:templates";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { OutputFile, SourceFile } from "../../../src/model/source.ts";
import { allSeeds } from "../../seeds/seeds.ts";
import { compile } from "../../support/compile.ts";
import { inFolder } from "../../support/emit.ts";
import { fixtures } from "../../support/fixtures.ts";
import { checkSpoiltPages, readInTime } from "./check-spoilt-pages.ts";
import { foundPages, keepFoundPages } from "./found-pages.ts";
import { fuzzCases, fuzzSeed, fuzzTimeout } from "./fuzz-cases.ts";
import { mutations } from "./mutations.ts";

/** Pages that belong together, of which some are spoilt. */
const originals: readonly (readonly SourceFile[])[] = [
  ...fixtures.map(({ pages }) => pages),
  allSeeds,
].filter((pages) => pages.length > 0);

const spoiltPages: fc.Arbitrary<readonly SourceFile[]> = fc
  .tuple(
    fc.constantFrom(...originals),
    fc.array(fc.tuple(fc.nat(), mutations), { minLength: 1, maxLength: 8 }),
  )
  .map(([pages, changes]) => {
    const texts = pages.map(({ text }) => text);
    for (const [number, mutate] of changes) {
      const index = number % texts.length;
      texts[index] = mutate(texts[index] ?? "");
    }
    return pages.map(({ path }, index) => ({ path, text: texts[index] ?? "" }));
  });

/** So many clients are compiled as one program. */
const batchSize = 250;

/** The cases that are still to be compiled, and what stands below the folder of each. */
const batch: { readonly pages: readonly SourceFile[]; readonly modules: readonly OutputFile[] }[] = [];

/** Compiles them; those that do not compile become fixtures, whose folders it gives with what the compiler says. */
function compileBatch(): string[] {
  const cases = batch.splice(0);
  const files = cases.flatMap(({ modules }, index) =>
    inFolder(`case-${index}`, modules.map(withSharedRuntime)),
  );
  const errors = compile([...files, ...inFolder("runtime", templates)]);
  return cases.flatMap(({ pages }, index) => {
    const own = errors.filter(({ path }) => path.startsWith(`case-${index}/`));
    return own.length === 0 ? [] : [`${keepFoundPages(pages)}: ${JSON.stringify(own)}`];
  });
}

/** Of every so many cases the pages are read once more at this many times their length. */
const [longEvery, times] = [10, 20];

test("spoilt pages are read in time, accounted for and become a client that compiles", {
  timeout: fuzzTimeout,
}, async () => {
  let number = 0;
  const uncompiled: string[] = [];
  const property = fc.asyncProperty(spoiltPages, async (pages) => {
    batch.push({ pages, modules: await checkSpoiltPages(pages) });
    if (batch.length === batchSize) uncompiled.push(...compileBatch());
    if (++number % longEvery !== 0) return;
    for (const { path, text } of pages) readInTime({ path, text: `${text}\n`.repeat(times) });
  });
  const numRuns = Math.floor(fuzzCases / 2);
  const details = await fc.check(property, { numRuns, endOnFailure: true, ...fuzzSeed });
  const [pages] = details.counterexample ?? [];
  if (details.failed && pages !== undefined) {
    const kept = keepFoundPages(pages);
    throw new Error(`Seed ${details.seed}. The pages are kept in ${kept}.`, { cause: details.errorInstance });
  }
  expect([...uncompiled, ...compileBatch()]).toEqual([]);
  expect(number).toBe(numRuns);
});

test.each(foundPages)("what was found once stays mended: $name", async ({ pages }) => {
  const modules = await checkSpoiltPages(pages);
  expect(
    compile([...inFolder("case", modules.map(withSharedRuntime)), ...inFolder("runtime", templates)]),
  ).toEqual([]);
});

function withSharedRuntime({ path, text }: OutputFile): OutputFile {
  const shared = text.replaceAll(
    /"(\.\/|(?:\.\.\/)+)runtime\//g,
    (_, up: string) => `"${up === "./" ? "../" : `${up}../`}runtime/`,
  );
  return { path, text: shared };
}
