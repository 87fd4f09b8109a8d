import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { pageExtensions } from "../dialect/page-names.ts";
import { UsageError } from "../usage-error.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import type { Input } from "./input.ts";
import { isInside } from "./paths.ts";
import { refuseNamedFolder } from "./refuse-output-folder.ts";

const pagesOfFolder = `**/*.{${pageExtensions.join(",")}}`;

/** The absolute paths of all pages, each file once. The output folder, where there is one, is never read. */
export function findPages(inputs: readonly Input[], output: string | undefined): string[] {
  const found = new Map<string, string>();
  for (const input of inputs) {
    const all = findInput(input, output);
    const pages = all.filter((path) => output === undefined || !isInside(output, path));
    if (pages.length === 0) throw new UsageError(`No page was found in "${input.written}".`);
    for (const page of pages) {
      const file = refuseOnDiskError(`read "${page}"`, () => realpathSync.native(page));
      const known = found.get(file);
      if (known === undefined || page < known) found.set(file, page);
    }
  }
  return [...found.values()];
}

function findInput(input: Input, output: string | undefined): string[] {
  const { written, base } = input;
  const path = resolve(base, written);
  const stat = refuseOnDiskError(`read "${path}"`, () => statSync(path, { throwIfNoEntry: false }));
  if (stat?.isDirectory()) return glob(pagesOfFolder, path);
  if (stat?.isFile()) return [path];
  const pattern = written.split(sep).join("/");
  if (isDynamicPattern(pattern)) {
    const pages = glob(pattern, base);
    if (output !== undefined) refuseNamedFolder(output, input, pages);
    return pages;
  }
  throw new UsageError(`There is no file or folder "${written}".`);
}

/** Links are not followed: what a link in a folder leads to was not given as an input. */
function glob(pattern: string, cwd: string): string[] {
  const found = globSync(pattern, {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  });
  return found.map((path) => resolve(path));
}
