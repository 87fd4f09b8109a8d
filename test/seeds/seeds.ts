import { readFileSync } from "node:fs";
import type { SourceFile } from "../../src/model/source.ts";

const root = new URL("../../", import.meta.url);

function readSeed(name: string): SourceFile {
  const path = `seeds/${name}.txt`;
  return { path, text: readFileSync(new URL(path, root), "utf8") };
}

/** The five sample pages, by the resource that each of them adds. */
export const seeds = {
  onenote: readSeed("000_2962987c1ea33ca8"),
  authentication: readSeed("001_b8a8231909f3562c"),
  connection: readSeed("002_b6392185967f6546"),
  team: readSeed("003_84eae22092077d61"),
  call: readSeed("004_49e1af52ece8969f"),
} as const;

export const allSeeds: readonly SourceFile[] = Object.values(seeds);
