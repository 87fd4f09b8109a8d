import { mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printable } from "../diagnostics/printable.ts";
import { type Claim, isClaimed, type Processes, withClaim } from "./claim-folder.ts";
import { DiskRefusal, refuseOnDiskError } from "./disk-refusal.ts";
import { formatLock, hashLock, type Lock, lockPath } from "./lock.ts";
import { isInside } from "./paths.ts";
import type { FolderPlan, PlannedFile } from "./plan-folder.ts";

export interface WriteOptions {
  /** Also files that somebody edited, or that are not ours. */
  readonly force: boolean;
  readonly processes: Processes;
}

/**
 * Brings the folder to what was planned, while no other run writes to it. `false` where one has done so since the plan
 * was made, which then is no longer true, and nothing was written.
 */
export function writeOutput(plan: FolderPlan, { force, processes }: WriteOptions): boolean {
  const { folder, files } = plan;
  const isDone = files.every((file) => file.state === "unchanged") && plan.lockState === "unchanged";
  return refuseOnDiskError(`write "${folder}"`, () => {
    if (isDone && !isClaimed(folder)) return true;
    mkdirSync(folder, { recursive: true });
    return withClaim(folder, processes, (claim) => {
      if (hashLock(folder) !== plan.standingLock) return false;
      if (!force) refuseProtected(folder, files);
      if (!isDone) carryOut(plan, claim);
      return true;
    });
  });
}

/**
 * New files are first written to a staging folder and then renamed, and the lock knows them before the first rename:
 * killed at any moment, every file is whole and known to be ours.
 */
function carryOut(plan: FolderPlan, { staging, renew }: Claim): void {
  const { folder, files } = plan;
  const writes = files.filter((file) => file.state === "missing" || file.state === "stale");
  const removals = files.filter((file) => file.state === "left-over");
  refuseEscapes(folder, [...writes, ...removals]);
  makeFolders(staging, writes);
  for (const { path, text } of writes) {
    writeFileSync(join(staging, path), text ?? "");
    renew();
  }
  replaceLock(folder, staging, lockOnTheWay(plan, writes));
  for (const { path } of removals) removeWithEmptyFolders(folder, path);
  makeFolders(folder, writes);
  for (const { path } of writes) {
    renameSync(join(staging, path), join(folder, path));
    renew();
  }
  replaceLock(folder, staging, plan.lock);
}

/** Says which files somebody else wrote or changed, and throws, so that nobody loses work. */
function refuseProtected(folder: string, files: readonly PlannedFile[]): void {
  const kept = files.filter((file) => file.owner !== undefined);
  if (kept.length === 0) return;
  const listed = kept
    .slice(0, 10)
    .map(({ path, owner }) => `\n  ${printable(path)} (${owner === "edited" ? "edited" : "not ours"})`);
  const rest = kept.length > 10 ? `\n  … and ${kept.length - 10} more` : "";
  throw new DiskRefusal(
    `Nothing was written: these files in "${folder}" were edited, or pagewright did not write them.` +
      `${listed.join("")}${rest}\nMove them away, or run again with --force to overwrite them.`,
  );
}

/** A folder in the output that is a symbolic link to elsewhere would carry files out of it. */
function refuseEscapes(folder: string, files: readonly PlannedFile[]): void {
  const root = realpathSync(folder);
  for (const parent of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
    if (!isInside(root, realpathOfNearest(parent))) {
      throw new DiskRefusal(
        `Nothing was written: "${printable(parent)}" is a link that leaves the output folder.`,
      );
    }
  }
}

function realpathOfNearest(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return realpathOfNearest(dirname(path));
  }
}

/** What is true until the last rename: of each file either the present or the next bytes are ours. */
function lockOnTheWay(plan: FolderPlan, writes: readonly PlannedFile[]): Lock {
  const present = plan.files.flatMap((file) => (file.present ? [[file.path, file.present] as const] : []));
  const next = writes.map(({ path }) => [path, plan.lock.files.get(path) ?? ""] as const);
  return { names: plan.lock.names, files: new Map(present), writing: new Map(next) };
}

function replaceLock(folder: string, staging: string, lock: Lock): void {
  const place = join(staging, lockPath);
  writeFileSync(place, formatLock(lock));
  renameSync(place, join(folder, lockPath));
}

function makeFolders(root: string, files: readonly PlannedFile[]): void {
  for (const parent of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(root, parent), { recursive: true });
  }
}

function removeWithEmptyFolders(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // Something else still stands in it.
    }
  }
}
