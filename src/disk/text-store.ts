import { readFileSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { TextCache } from "../model/text-cache.ts";
import { hashText } from "./hash-text.ts";
import { replaceFile } from "./replace-file.ts";

/** A cache in one file. Everything about it is optional: a file that cannot be read or written is no cache. */
export interface TextStore extends TextCache {
  /** Whether no earlier run of this build left a text. */
  readonly isEmpty: boolean;
  /** Writes the file anew where something was kept since it was opened. */
  save(): void;
}

interface Stored {
  readonly bytes: Buffer;
  readonly checksum: number;
}

/**
 * The store in a file of this build; what another build wrote is not used. The file is a line of JSON, which lists
 * keys, sizes and checksums, and behind it the texts. A text is decoded only when somebody asks for it.
 */
export function openTextStore(place: string, buildId: string): TextStore {
  const stored = readStore(place, buildId);
  const used = new Map<string, Stored>();
  let changed = false;
  return {
    isEmpty: stored.size === 0,
    find: (origin) => {
      const key = keyOf(origin);
      const entry = stored.get(key);
      if (entry === undefined || crc32(entry.bytes) !== entry.checksum) return undefined;
      used.set(key, entry);
      return entry.bytes.toString();
    },
    keep: (origin, text) => {
      const bytes = Buffer.from(text);
      used.set(keyOf(origin), { bytes, checksum: crc32(bytes) });
      changed = true;
    },
    save: () => {
      if (changed) writeStore(place, buildId, withUnused(used, stored));
      changed = false;
    },
  };
}

function keyOf(origin: string): string {
  return hashText(origin).slice(0, 32);
}

/** What this run did not ask for may serve the next, such as one with other inputs; but it may not pile up. */
function withUnused(
  used: ReadonlyMap<string, Stored>,
  stored: ReadonlyMap<string, Stored>,
): readonly (readonly [string, Stored])[] {
  const unused = [...stored].filter(([key]) => !used.has(key));
  return [...used, ...unused.slice(0, used.size)];
}

function readStore(place: string, buildId: string): ReadonlyMap<string, Stored> {
  try {
    const file = readFileSync(place);
    const start = file.indexOf("\n") + 1;
    const header: unknown = JSON.parse(file.toString("utf8", 0, start));
    return isHeader(header) && header.buildId === buildId ? sliceTexts(file, start, header) : new Map();
  } catch {
    return new Map();
  }
}

interface Header {
  readonly buildId: string;
  readonly texts: readonly (readonly [key: string, size: number, checksum: number])[];
}

function isHeader(value: unknown): value is Header {
  return typeof value === "object" && value !== null && "buildId" in value && "texts" in value;
}

function sliceTexts(file: Buffer, start: number, { texts }: Header): ReadonlyMap<string, Stored> {
  const stored = new Map<string, Stored>();
  let end = start;
  for (const [key, size, checksum] of texts) {
    stored.set(key, { bytes: file.subarray(end, end + size), checksum });
    end += size;
  }
  return stored;
}

function writeStore(place: string, buildId: string, entries: readonly (readonly [string, Stored])[]): void {
  const header: Header = {
    buildId,
    texts: entries.map(([key, { bytes, checksum }]) => [key, bytes.length, checksum]),
  };
  replaceFile(place, (file) => {
    writeSync(file, `${JSON.stringify(header)}\n`);
    for (const [, { bytes }] of entries) writeSync(file, bytes);
  });
}
