import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

/** Where documentation usually lies, the most telling name first. */
const usualFolders = ["api-reference", "docs", "doc", "documentation", "reference", "pages", "content"];

/** The usual folder of a project that holds pages; `undefined` where none does. */
export function findDocsFolder(project: string): string | undefined {
  return usualFolders.find((name) => isFolder(join(project, name)) && hasPages(join(project, name)));
}

/** Where a client fits in: beside the sources, where there are any. */
export function chooseOutputFolder(project: string): string {
  return isFolder(join(project, "src")) ? "src/client" : "generated";
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function hasPages(folder: string): boolean {
  const pages = globSync("**/*.{md,markdown}", { cwd: folder, ignore: ["**/node_modules/**"] });
  return pages.length > 0;
}
