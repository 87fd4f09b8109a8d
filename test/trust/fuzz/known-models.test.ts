import fc from "fast-check";
import { expect, test } from "vitest";
import { loadModel } from "../../../src/generate.ts";
import { fuzzCases, fuzzSeed, fuzzTimeout } from "./fuzz-cases.ts";
import { plainModels } from "./plain-model.ts";
import { linesOfModel, linesOfPlainModel } from "./read-plain-model.ts";
import { styles, writePages } from "./write-plain-model.ts";

test("a model that is written on pages comes back, in whatever style", { timeout: fuzzTimeout }, async () => {
  await fc.assert(
    fc.asyncProperty(plainModels, styles, async (plain, style) => {
      const { model, diagnostics } = await loadModel(writePages(plain, style));
      expect(linesOfModel(model)).toEqual(linesOfPlainModel(plain));
      expect(diagnostics.map(({ code, source }) => `${source.path} ${code}`)).toEqual([]);
    }),
    { numRuns: Math.ceil(fuzzCases / 2), ...fuzzSeed },
  );
});
