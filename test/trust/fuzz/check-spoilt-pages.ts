import { expect } from "vitest";
import { generate } from "../../../src/generate.ts";
import type { OutputFile, SourceFile } from "../../../src/model/source.ts";
import { readPage } from "../../../src/read-page.ts";
import { sumAccounting } from "../../../src/sum-accounting.ts";
import { claimed } from "../../support/claimed.ts";
import { findCode } from "../../support/find-code.ts";
import { parseModule } from "../../support/parse-module.ts";

/**
 * What holds for any pages, however spoilt: they are read in time that is linear in their size, all that is on them is
 * accounted for, and no module does more than declare. Gives the modules, without those that every client has.
 */
export async function checkSpoiltPages(pages: readonly SourceFile[]): Promise<readonly OutputFile[]> {
  const accounting = sumAccounting(pages.map((page) => readInTime(page).accounting));
  for (const tally of Object.values(accounting)) expect(claimed(tally)).toBe(tally.seen);
  const { files } = await generate(pages);
  const modules = files.filter(({ path }) => !path.startsWith("runtime/"));
  expect(modules.flatMap((file) => findCode(parseModule(file)))).toEqual([]);
  return modules;
}

/** Ten times what a page takes whose every line is something; the second is for whatever else the process does. */
export function readInTime(page: SourceFile): ReturnType<typeof readPage> {
  const start = process.cpuUsage();
  const facts = readPage(page);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000 + page.text.length / 2);
  return facts;
}
