import { hashText } from "./hash-text.ts";
import { readLock } from "./lock.ts";
import { resolveBelow } from "./paths.ts";
import type { FolderPlan } from "./plan-folder.ts";
import { readIfPresent } from "./read-if-present.ts";

/** The plan that changes nothing, where every file in a folder is what its lock says; otherwise `undefined`. */
export function readStandingOutput(folder: string): FolderPlan | undefined {
  const lock = readLock(folder);
  if (lock.writing.size > 0) return undefined;
  const files = [...lock.files].map(([path, hash]) => ({ path, state: "unchanged" as const, present: hash }));
  return files.every(({ path, present }) => hashStanding(folder, path) === present)
    ? { folder, files, lock, lockState: "unchanged", standingLock: lock.hash }
    : undefined;
}

function hashStanding(folder: string, path: string): string | undefined {
  const place = resolveBelow(folder, path);
  const text = place === undefined ? undefined : readIfPresent(place);
  return text === undefined ? undefined : hashText(text);
}
