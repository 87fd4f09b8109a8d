import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "./hash-text.ts";
import { lockPath } from "./lock.ts";
import { readIfPresent } from "./read-if-present.ts";
import { replaceFile } from "./replace-file.ts";

interface RunRecord<Counts> {
  /** Of everything that the client was made of. */
  readonly origin: string;
  readonly counts: Counts;
}

/** What was noted of the last run into a folder, where that was of the same origin and its lock still stands. */
export function readRecord<Counts>(cache: string, out: string, origin: Iterable<string>): Counts | undefined {
  try {
    // Only this module writes such a file, and the hash of the origin names the build.
    const record = JSON.parse(readIfPresent(placeOf(cache, out)) ?? "{}") as Partial<RunRecord<Counts>>;
    return record.origin === hashOrigin(out, origin) ? record.counts : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what a run into a folder was made of, and what came of it. */
export function writeRecord<Counts>(
  cache: string,
  out: string,
  origin: Iterable<string>,
  counts: Counts,
): void {
  const record: RunRecord<Counts> = { origin: hashOrigin(out, origin), counts };
  replaceFile(placeOf(cache, out), (file) => writeSync(file, JSON.stringify(record)));
}

function placeOf(cache: string, out: string): string {
  return join(cache, `run-${hashText(out).slice(0, 16)}.json`);
}

/** The lock is part of the origin: the names in it decide what is generated, its hashes what should stand there. */
function hashOrigin(out: string, origin: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of [readIfPresent(join(out, lockPath)) ?? "", ...origin]) {
    hash.update(`${text.length}\n`);
    hash.update(text);
  }
  return hash.digest("hex");
}
