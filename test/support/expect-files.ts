import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Holds texts against the files of a folder, by their paths in it. `npm run update` accepts what changed; a file that
 * is missing or left over fails.
 */
export async function expectFiles(folder: URL, texts: ReadonlyMap<string, string>): Promise<void> {
  const root = fileURLToPath(folder);
  const leftOver = listFiles(root).filter((path) => !texts.has(path));
  expect(leftOver, `left over in ${root}`).toEqual([]);
  for (const [path, text] of texts) await expect(text).toMatchFileSnapshot(join(root, path));
}

function listFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
