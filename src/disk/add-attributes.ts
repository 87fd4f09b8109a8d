import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { readIfPresent } from "./read-if-present.ts";

/**
 * Lets reviews fold the files of a generated folder, by a line in `.gitattributes`; gives whether it was added. Where a
 * line speaks of the folder already, nothing is.
 */
export function addAttributes(folder: string, generated: string): boolean {
  const path = join(folder, ".gitattributes");
  const text = readIfPresent(path) ?? "";
  const pattern = `${generated}/**`;
  if (text.split(/\r?\n/).some((line) => line.trim().split(/\s+/)[0] === pattern)) return false;
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  refuseOnDiskError(`write "${path}"`, () =>
    appendFileSync(path, `${gap}${pattern} linguist-generated=true\n`),
  );
  return true;
}
