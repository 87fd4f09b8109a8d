import { randomUUID } from "node:crypto";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Baseline } from "../diagnostics/baseline.ts";
import { UsageError } from "../usage-error.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { entriesOf, parseEntries } from "./json-entries.ts";
import { readIfPresent } from "./read-if-present.ts";

const version = 1;

/** The baseline in a file; `undefined` where there is no file. */
export function readBaseline(path: string): Baseline | undefined {
  const text = readIfPresent(path);
  if (text === undefined) return undefined;
  const value = parseEntries(text);
  const findings = entriesOf(value?.get("findings"));
  if (value?.get("baselineVersion") !== version || findings === undefined) {
    throw new UsageError(
      `"${path}" is no baseline of this pagewright: write it again with --update-baseline.`,
    );
  }
  return new Map([...findings].map(([page, codes]) => [page, new Map(mapValues(codes, readCounts))]));
}

/** Writes a baseline that reads well in a diff. Pages that were not read keep what stood there, if they exist. */
export function writeBaseline(path: string, found: Baseline, read: Iterable<string>, root: string): void {
  const pages = new Set(read);
  const kept = [...(readBaseline(path) ?? [])].filter(
    ([page]) => !pages.has(page) && existsSync(resolve(root, page)),
  );
  const findings = sortedRecord([...kept, ...found], (codes) => sortedRecord(codes, sortedRecord));
  const text = `${JSON.stringify({ baselineVersion: version, findings }, null, 2)}\n`;
  refuseOnDiskError(`write "${path}"`, () => writeAside(path, text));
}

/** Killed at any moment the file is whole; and where a link stands, it is replaced and not followed. */
function writeAside(path: string, text: string): void {
  const aside = `${path}.${randomUUID()}`;
  writeFileSync(aside, text, { flag: "wx" });
  renameSync(aside, path);
}

function readCounts(value: unknown): ReadonlyMap<string, number> {
  return new Map(mapValues(value, (count) => (typeof count === "number" ? count : 0)));
}

function mapValues<T>(value: unknown, read: (entry: unknown) => T): [string, T][] {
  return [...(entriesOf(value) ?? [])].map(([key, entry]) => [key, read(entry)]);
}

/** An object with sorted keys. Keys come from pages: as own properties they are only data. */
function sortedRecord<T, U = T>(
  entries: Iterable<readonly [string, T]>,
  print: (value: T) => U | T = (value) => value,
): Record<string, U | T> {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, print(value)]));
}
