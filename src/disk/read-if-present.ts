import { readFileSync, statSync } from "node:fs";
import { DiskRefusal, refuseOnDiskError } from "./disk-refusal.ts";

/** The text of a file, or `undefined` where there is no file. A file that cannot be read is a {@link DiskRefusal}. */
export function readIfPresent(path: string): string | undefined {
  return refuseOnDiskError(`read "${path}"`, () => {
    const stat = statSync(path, { throwIfNoEntry: false });
    // A link may lead to a device, which never ends.
    if (stat !== undefined && !stat.isFile() && !stat.isDirectory()) {
      throw new DiskRefusal(`Cannot read "${path}": it is no file.`);
    }
    return readUnlessGone(path);
  });
}

function readUnlessGone(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
