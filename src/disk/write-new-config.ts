import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { findConfig } from "./find-config.ts";

/** Writes `pagewright.config.ts` into a folder that has no configuration yet; gives its path. */
export function writeNewConfig(folder: string, text: string): string {
  const present = findConfig(folder);
  if (present !== undefined) throw new UsageError(`There is a configuration already: "${present}".`);
  const path = join(folder, "pagewright.config.ts");
  refuseOnDiskError(`write "${path}"`, () => writeFileSync(path, text, { flag: "wx" }));
  return path;
}
