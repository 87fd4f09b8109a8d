import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compareVariants } from "../../scripts/trust/compare-variants.js";
import { determinismVariants } from "../../scripts/trust/determinism-variants.js";
import { buildCli } from "../support/built-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// `npm run determinism -- FOLDER` does the same with any pages, and with Node.js 20, 22, 24 and 26.
test("workers, cache, order, line ends, locale, zone and parser make no difference", {
  timeout: 120_000,
}, async () => {
  const cli = await buildCli();
  try {
    const plan = { cli: cli.path, pages: resolve("seeds"), folder: temporaryFolder() };
    const compared = compareVariants({ ...plan, variants: determinismVariants([]) });
    expect(compared.length).toBeGreaterThan(10);
    for (const { name, files, differing } of compared) {
      expect({ name, differing }).toEqual({ name, differing: [] });
      expect(files).toBeGreaterThan(40);
    }
  } finally {
    cli.remove();
  }
});
