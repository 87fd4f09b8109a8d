import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GenerateOptions } from "../../src/config.ts";
import type { SourceFile } from "../../src/model/source.ts";

const root = new URL("../fixtures/", import.meta.url);

/** A small set of pages that shows one construct; the paths of the pages are those below `input/`. */
export interface Fixture {
  readonly name: string;
  readonly pages: readonly SourceFile[];
  readonly options: GenerateOptions;
  /** Folder of the accepted output. */
  readonly expected: URL;
}

/** Every folder of `test/fixtures`, in the order of their names. */
export const fixtures: readonly Fixture[] = readdirSync(root).sort().map(readFixture);

function readFixture(name: string): Fixture {
  const folder = new URL(`${name}/`, root);
  const optionsFile = new URL("options.json", folder);
  return {
    name,
    pages: readPages(new URL("input/", folder)),
    options: existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, "utf8")) : {},
    expected: new URL("expected/", folder),
  };
}

/** The pages of a folder; their paths are those below it. */
export function readPages(folder: URL): SourceFile[] {
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:md|markdown|txt)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
}
