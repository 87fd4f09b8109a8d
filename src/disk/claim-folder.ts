import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DiskRefusal } from "./disk-refusal.ts";

/** The processes of this machine. */
export interface Processes {
  /** The number of this one. */
  readonly pid: number;
  isRunning(pid: number): boolean;
}

/** What a run has in an output folder while it writes to it. */
export interface Claim {
  /** A folder of its own for files that are not whole yet. */
  readonly staging: string;
  /** Says that the run goes on; to be called every now and then. */
  renew(): void;
}

/** Stands in the output folder while somebody writes to it, and holds a folder for each run that does or wants to. */
const stagingName = ".pagewright-staging";

/** A run that has not shown itself for so long was killed, or its machine was. */
const silentMilliseconds = 60_000;
const pollMilliseconds = 50;

/**
 * Runs `action` while no other run writes to the folder, whether it is of this process, of another or of another
 * machine. A run that was killed holds up nobody, and what it left is removed.
 *
 * Each run makes a folder of its own name and looks for others. Of two that see each other the first by name stays and
 * waits; the other gives way. So at least one of two waits, and never both for ever.
 */
export function withClaim<T>(folder: string, processes: Processes, action: (claim: Claim) => T): T {
  const root = join(folder, stagingName);
  refuseLink(root);
  const name = `${processes.pid}@${encodeURIComponent(hostname())}@${randomUUID()}`;
  const staging = join(root, name);
  try {
    claim(root, name, processes);
    return action({ staging, renew: createRenewal(staging) });
  } finally {
    rmSync(staging, { recursive: true, force: true });
    removeIfEmpty(root);
  }
}

/** Whether some run writes to the folder, or was killed when it did. */
export function isClaimed(folder: string): boolean {
  return lstatSync(join(folder, stagingName), { throwIfNoEntry: false }) !== undefined;
}

/** What stands there is removed as something that a killed run left. Behind a link it is somebody else's. */
function refuseLink(root: string): void {
  if (lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new DiskRefusal(`Nothing was written: "${root}" is a link, and not from pagewright.`);
  }
}

function claim(root: string, name: string, processes: Processes): void {
  const giveUp = Date.now() + silentMilliseconds;
  for (;;) {
    mkdirSync(join(root, name), { recursive: true });
    const others = readdirSync(root).filter((other) => other !== name && isAlive(root, other, processes));
    if (others.length === 0) return;
    if (others.some((other) => other < name)) rmSync(join(root, name), { recursive: true });
    if (Date.now() > giveUp) {
      throw new DiskRefusal(
        `Nothing was written: another pagewright writes to the output folder. If none runs, remove "${root}".`,
      );
    }
    sleep(pollMilliseconds);
  }
}

/** A claim of which nobody is known to be dead. Others are removed. */
function isAlive(root: string, name: string, processes: Processes): boolean {
  const stat = statSync(join(root, name), { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const [, pid, host] = /^(\d+)@([^@]*)@[\da-f-]+$/.exec(name) ?? [];
  const isSilent = Date.now() - stat.mtimeMs > silentMilliseconds;
  const isHere = host === encodeURIComponent(hostname());
  if (pid !== undefined && !isSilent && (!isHere || processes.isRunning(Number(pid)))) return true;
  rmSync(join(root, name), { recursive: true, force: true });
  return false;
}

function createRenewal(staging: string): () => void {
  let last = Date.now();
  return () => {
    const now = Date.now();
    if (now - last < silentMilliseconds / 10) return;
    last = now;
    utimesSync(staging, new Date(now), new Date(now));
  };
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another run waits in it.
  }
}

/** Blocks the thread, as the writing of files does. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
