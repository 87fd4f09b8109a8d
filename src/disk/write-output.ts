import { mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DiskRefusal, refuseOnDiskError } from "./disk-refusal.ts";
import { hashText } from "./hash-text.ts";
import { formatLock, type Lock, lockPath } from "./lock.ts";
import { isInside } from "./paths.ts";
import type { OutputPlan, PlannedFile } from "./plan-output.ts";

/** New files stand here until all of them are whole. */
const stagingName = ".pagewright-staging";

/**
 * Brings the folder to what was planned. New files are first written to a staging folder and then renamed, and the
 * lock knows them before the first rename: killed at any moment, every file is whole and known to be ours.
 */
export function writeOutput(plan: OutputPlan, force: boolean): void {
  const { folder, files } = plan;
  if (!force) refuseProtected(folder, files);
  const writes = files.filter((file) => file.state === "missing" || file.state === "stale");
  const removals = files.filter((file) => file.state === "left-over");
  refuseOnDiskError(`write "${folder}"`, () => {
    const staging = join(folder, stagingName);
    rmSync(staging, { recursive: true, force: true });
    if (writes.length + removals.length === 0 && plan.lockState === "unchanged") return;
    mkdirSync(folder, { recursive: true });
    refuseEscapes(folder, [...writes, ...removals]);
    mkdirSync(staging);
    try {
      for (const { path, text } of writes) writeInto(join(staging, path), text ?? "");
      replaceLock(folder, lockOnTheWay(plan, writes));
      for (const { path } of removals) removeWithEmptyFolders(folder, path);
      for (const { path } of writes) moveInto(join(staging, path), join(folder, path));
      replaceLock(folder, plan.lock);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  });
}

/** Says which files somebody else wrote or changed, and throws, so that nobody loses work. */
function refuseProtected(folder: string, files: readonly PlannedFile[]): void {
  const kept = files.filter((file) => file.owner !== undefined);
  if (kept.length === 0) return;
  const listed = kept
    .slice(0, 10)
    .map(({ path, owner }) => `\n  ${path} (${owner === "edited" ? "edited" : "not ours"})`);
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
      throw new DiskRefusal(`Nothing was written: "${parent}" is a link that leaves the output folder.`);
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
function lockOnTheWay(plan: OutputPlan, writes: readonly PlannedFile[]): Lock {
  const present = plan.files.flatMap((file) => (file.present ? [[file.path, file.present] as const] : []));
  const next = writes.map(({ path, text }) => [path, hashText(text ?? "")] as const);
  return { names: plan.lock.names, files: new Map(present), writing: new Map(next) };
}

function replaceLock(folder: string, lock: Lock): void {
  const place = join(folder, stagingName, lockPath);
  writeFileSync(place, formatLock(lock));
  renameSync(place, join(folder, lockPath));
}

function writeInto(place: string, text: string): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function moveInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
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
