import { templates } from "pagewright:templates";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../../../src/generate.ts";
import type { OutputFile, SourceFile } from "../../../src/model/source.ts";
import { readPage } from "../../../src/read-page.ts";
import { sumAccounting } from "../../../src/sum-accounting.ts";
import { allSeeds } from "../../seeds/seeds.ts";
import { claimed } from "../../support/claimed.ts";
import { compile } from "../../support/compile.ts";
import { inFolder } from "../../support/emit.ts";
import { findCode } from "../../support/find-code.ts";
import { fixtures } from "../../support/fixtures.ts";
import { parseModule } from "../../support/parse-module.ts";
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

let batch: OutputFile[] = [];

function compileBatch(): void {
  const errors = compile([...batch, ...inFolder("runtime", templates)]);
  const pages = new Set(errors.map(({ path }) => path.split("/")[0] ?? ""));
  const spoilt = batch.filter(({ path }) => pages.has(path.split("/")[0] ?? ""));
  batch = [];
  expect({ errors, spoilt }).toEqual({ errors: [], spoilt: [] });
}

test("spoilt pages are read, accounted for and become a client that compiles", {
  timeout: fuzzTimeout,
}, async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(spoiltPages, async (pages) => {
      const accounting = sumAccounting(pages.map((page) => readPage(page).accounting));
      for (const tally of Object.values(accounting)) expect(claimed(tally)).toBe(tally.seen);
      const { files } = await generate(pages);
      const modules = files.filter(({ path }) => !path.startsWith("runtime/"));
      expect(modules.flatMap((file) => findCode(parseModule(file)))).toEqual([]);
      const folder = `case-${number++}`;
      batch.push(...inFolder(folder, modules.map(withSharedRuntime)));
      if (number % batchSize === 0) compileBatch();
    }),
    { numRuns: Math.floor(fuzzCases / 2), endOnFailure: true, ...fuzzSeed },
  );
  compileBatch();
});

function withSharedRuntime({ path, text }: OutputFile): OutputFile {
  const shared = text.replaceAll(
    /"(\.\/|(?:\.\.\/)+)runtime\//g,
    (_, up: string) => `"${up === "./" ? "../" : `${up}../`}runtime/`,
  );
  return { path, text: shared };
}
