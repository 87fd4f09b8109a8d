import { readFileSync, statSync } from "node:fs";
import { DiskRefusal } from "./disk-refusal.ts";

/** The text of a file, or `undefined` where there is no file. A link may lead to a device, which never ends. */
export function readIfPresent(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile() && !stat.isDirectory()) {
    throw new DiskRefusal(`Cannot read "${path}": it is no file.`);
  }
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
