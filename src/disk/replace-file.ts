import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Replaces a file of the cache at once, so that nobody reads half of it and of two runs that write it one wins. A disk
 * that refuses leaves the file as it was: a cache is never worth an error.
 */
export function replaceFile(place: string, write: (file: number) => void): void {
  const aside = `${place}.${randomUUID()}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    const file = openSync(aside, "wx");
    try {
      write(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, place);
  } catch {
    discard(aside);
  }
}

function discard(place: string): void {
  try {
    rmSync(place, { force: true });
  } catch {
    // Where nothing could be written, nothing is left.
  }
}
