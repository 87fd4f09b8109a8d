import { existsSync, mkdirSync, rmSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Processes } from "../../src/disk/claim-folder.ts";
import { planFolder } from "../../src/disk/plan-folder.ts";
import { writeOutput } from "../../src/disk/write-output.ts";
import { readFiles, temporaryFolder } from "../support/temporary-folder.ts";

/** The folder in which another run says that it writes to `out`. */
function claimOf(out: string, host: string, pid = 4_711): string {
  const claim = join(out, ".pagewright-staging", `${pid}@${encodeURIComponent(host)}@0-0`);
  mkdirSync(claim, { recursive: true });
  return claim;
}

function write(out: string, isRunning: Processes["isRunning"]): void {
  const plan = planFolder(out, [{ path: "a.ts", text: "a" }], new Map());
  expect(writeOutput(plan, { force: false, processes: { pid: 5_000, isRunning } })).toBe(true);
}

test.each([4_711, 9_000])("nothing is written while a run with the number %i writes", (pid) => {
  const out = temporaryFolder();
  const claim = claimOf(out, hostname(), pid);
  const asked: number[] = [];
  write(out, (running) => {
    asked.push(running);
    expect(readFiles(out)).toEqual({});
    // The fourth time that somebody asks, it has just ended.
    if (asked.length === 4) rmSync(claim, { recursive: true });
    return true;
  });
  expect(asked).toEqual([pid, pid, pid, pid]);
  expect(Object.keys(readFiles(out))).toEqual(["a.ts", "pagewright.lock.json"]);
  expect(existsSync(join(out, ".pagewright-staging"))).toBe(false);
});

test("a run that was killed holds up nobody", () => {
  const out = temporaryFolder();
  claimOf(out, hostname());
  write(out, () => false);
  expect(existsSync(join(out, ".pagewright-staging"))).toBe(false);
});

test("a run of another machine is waited for until it has been silent for a minute", () => {
  const out = temporaryFolder();
  const claim = claimOf(out, "elsewhere");
  const started = Date.now();
  setSilent(claim, 59_700);
  write(out, () => expect.unreachable());
  expect(Date.now() - started).toBeGreaterThan(250);
  expect(existsSync(claim)).toBe(false);
});

function setSilent(claim: string, milliseconds: number): void {
  const last = new Date(Date.now() - milliseconds);
  utimesSync(claim, last, last);
}
