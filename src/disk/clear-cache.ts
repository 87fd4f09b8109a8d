import { existsSync, rmSync } from "node:fs";
import { refuseOnDiskError } from "./disk-refusal.ts";

/** Removes a cache; gives whether there was one. */
export function clearCache(folder: string): boolean {
  const present = existsSync(folder);
  refuseOnDiskError(`remove "${folder}"`, () => rmSync(folder, { recursive: true, force: true }));
  return present;
}
