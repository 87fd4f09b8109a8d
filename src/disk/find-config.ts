import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";

const extensions = ["ts", "mts", "js", "mjs", "json"];

/** The path of the configuration file in a folder, where there is one. */
export function findConfig(folder: string): string | undefined {
  const paths = extensions.map((extension) => join(folder, `pagewright.config.${extension}`));
  const present = paths.filter((path) => existsSync(path));
  if (present.length > 1) {
    const names = present.map((path) => `"${path}"`).join(", ");
    throw new UsageError(`There are several configuration files: ${names}.`);
  }
  return present[0];
}
