import { join } from "node:path";
import { DiskRefusal } from "./disk-refusal.ts";
import { hashText } from "./hash-text.ts";
import { entriesOf, parseEntries } from "./json-entries.ts";
import { resolveBelow } from "./paths.ts";
import { readIfPresent } from "./read-if-present.ts";

/** What pagewright remembers in the output folder of its earlier runs. */
export interface Lock {
  /** Names of functions, by operation id. A name once given is kept. */
  readonly names: ReadonlyMap<string, string>;
  /** Hashes of the files that were written, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Hashes of the files that a run was about to write; empty unless it was killed on the way. */
  readonly writing: ReadonlyMap<string, string>;
}

export const lockPath = "pagewright.lock.json";

/** The lock that stands in an output folder. */
export interface StandingLock extends Lock {
  /** Tells one state of the lock from another; absent where there is none. */
  readonly hash: string | undefined;
}

const noLock: StandingLock = { names: new Map(), files: new Map(), writing: new Map(), hash: undefined };

/** The lock of an output folder; an empty one where there is none. */
export function readLock(folder: string): StandingLock {
  const text = readLockText(folder);
  return text === undefined
    ? noLock
    : { ...parseLock(text, folder, join(folder, lockPath)), hash: hashText(text) };
}

/** The hash of the lock alone. */
export function hashLock(folder: string): StandingLock["hash"] {
  const text = readLockText(folder);
  return text === undefined ? undefined : hashText(text);
}

function readLockText(folder: string): string | undefined {
  return readIfPresent(join(folder, lockPath));
}

/** The lock as text: sorted by code unit, one entry a line, so that two branches merge well. */
export function formatLock(lock: Lock): string {
  const writing = lock.writing.size > 0 ? { writing: toSortedObject(lock.writing) } : {};
  const document = {
    lockVersion: 1,
    names: toSortedObject(lock.names),
    files: toSortedObject(lock.files),
    ...writing,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function parseLock(text: string, folder: string, path: string): Lock {
  const document = parseEntries(text);
  const version = document?.get("lockVersion");
  if (typeof version === "number" && version > 1) {
    throw new DiskRefusal(`"${path}" was written by a newer pagewright; please update this one.`);
  }
  const names = textsOf(document?.get("names"));
  const files = textsOf(document?.get("files"));
  const writing = textsOf(document?.get("writing") ?? {});
  const paths = [...(files?.keys() ?? []), ...(writing?.keys() ?? [])];
  if (version !== 1 || !names || !files || !writing || paths.some((file) => !resolveBelow(folder, file))) {
    throw new DiskRefusal(
      `"${path}" is damaged. Restore it from version control, or delete it and run generate with --force.`,
    );
  }
  return { names, files, writing };
}

function textsOf(value: unknown): ReadonlyMap<string, string> | undefined {
  const texts = [...(entriesOf(value) ?? [])].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return texts.length === entriesOf(value)?.size ? new Map(texts) : undefined;
}

function toSortedObject(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
