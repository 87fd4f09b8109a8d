import type { OutputFile } from "../model/source.ts";
import { hashText } from "./hash-text.ts";
import { formatLock, type Lock, readLock, type StandingLock } from "./lock.ts";
import { resolveBelow } from "./paths.ts";
import { readIfPresent } from "./read-if-present.ts";

/** What stands in the output folder at one path, compared with what should. */
export interface PlannedFile {
  readonly path: string;
  readonly state: "missing" | "stale" | "unchanged" | "left-over";
  /** Who else has a hand in the file, which then is not touched without `--force`. */
  readonly owner?: "edited" | "foreign";
  /** Hash of what stands there; absent for a file that is missing. */
  readonly present?: string;
  /** The text that should stand there; absent for a file that is left over. */
  readonly text?: string;
}

/** The difference between an output folder and what should be in it. */
export interface FolderPlan {
  readonly folder: string;
  /** In the order of their paths; the lock is not among them. */
  readonly files: readonly PlannedFile[];
  /** What the lock will say when the plan is carried out. */
  readonly lock: Lock;
  readonly lockState: "missing" | "stale" | "unchanged";
  /** Hash of the lock that the plan is for; absent where none stands. */
  readonly standingLock: StandingLock["hash"];
}

/**
 * Compares files and names with the folder and its lock. Reads, and writes nothing. `standing` is the lock
 * whose names are in `names`.
 */
export function planFolder(
  folder: string,
  wanted: readonly OutputFile[],
  names: Lock["names"],
  standing: StandingLock = readLock(folder),
): FolderPlan {
  const hashed = new Map(wanted.map(({ path, text }) => [path, { text, hash: hashText(text) }]));
  const paths = new Set([...hashed.keys(), ...standing.files.keys(), ...standing.writing.keys()]);
  const files = [...paths].sort().flatMap((path) => planFile(folder, path, hashed.get(path), standing) ?? []);
  const hashes = new Map(Array.from(hashed, ([path, { hash }]) => [path, hash]));
  const next: Lock = { names, files: hashes, writing: new Map() };
  return { folder, files, lock: next, lockState: stateOfLock(standing, next), standingLock: standing.hash };
}

function planFile(
  folder: string,
  path: string,
  wanted: { readonly text: string; readonly hash: string } | undefined,
  lock: Lock,
): PlannedFile | undefined {
  const place = resolveBelow(folder, path);
  if (place === undefined) throw new Error(`The output path "${path}" leaves the output folder.`);
  const standing = readIfPresent(place);
  if (standing === undefined) return wanted && { path, state: "missing", text: wanted.text };
  const present = hashText(standing);
  if (wanted === undefined) return { path, state: "left-over", present, ...ownerOf(path, present, lock) };
  const { text, hash } = wanted;
  if (present === hash) return { path, state: "unchanged", present, text };
  return { path, state: "stale", present, text, ...ownerOf(path, present, lock) };
}

function ownerOf(path: string, present: string, lock: Lock): Pick<PlannedFile, "owner"> {
  const written = [lock.files.get(path), lock.writing.get(path)];
  if (written.includes(present)) return {};
  return { owner: written.some((known) => known !== undefined) ? "edited" : "foreign" };
}

function stateOfLock({ hash }: StandingLock, next: Lock): FolderPlan["lockState"] {
  if (hash === undefined) return "missing";
  return hash === hashText(formatLock(next)) ? "unchanged" : "stale";
}
