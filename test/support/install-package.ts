import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inject } from "vitest";

/**
 * Installs what `npm pack` gave into an empty folder; gives the paths in it. Exactly the dependencies that the package
 * names are put beside it, from this checkout, so that the test needs no registry and a dependency that is not named is
 * not found.
 */
export function installPackage(folder: string): readonly string[] {
  const { archive, paths } = inject("packed");
  const installed = join(folder, "node_modules/pagewright");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", archive, "--strip-components=1", "-C", installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) linkPackage(folder, name);
  link(join(installed, "dist/cli.js"), join(folder, "node_modules/.bin/pagewright"));
  return paths;
}

/** Installs a package of this checkout, and its command where it has one. */
export function linkPackage(folder: string, name: string, command?: string): void {
  link(resolve("node_modules", name), join(folder, "node_modules", name));
  if (command === undefined) return;
  link(resolve("node_modules/.bin", command), join(folder, "node_modules/.bin", command));
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
