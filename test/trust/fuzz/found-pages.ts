import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../../../src/model/source.ts";

const folder = join(import.meta.dirname, "found");

/** Pages on which a fuzz test failed once, by the name of their folder. */
export const foundPages: readonly { readonly name: string; readonly pages: readonly SourceFile[] }[] = (
  existsSync(folder) ? readdirSync(folder) : []
).map((name) => ({ name, pages: readPages(join(folder, name)) }));

function readPages(parent: string): SourceFile[] {
  const paths = readdirSync(parent, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  return paths
    .sort()
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(parent, path), "utf8") }));
}

/** Makes pages on which a test has just failed a fixture, and gives its folder. */
export function keepFoundPages(pages: readonly SourceFile[]): string {
  const name = createHash("sha256").update(JSON.stringify(pages)).digest("hex").slice(0, 12);
  for (const { path, text } of pages) {
    const place = join(folder, name, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return join(folder, name);
}
