import * as fs from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { processes } from "../../src/cli/processes.ts";
import { DiskRefusal } from "../../src/disk/disk-refusal.ts";
import { planFolder } from "../../src/disk/plan-folder.ts";
import { writeOutput } from "../../src/disk/write-output.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** How many changes the disk still makes; then it is full. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, code: "ENOSPC" }));

vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const failing =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (disk.left-- > 0) return change(...args);
      throw Object.assign(new Error(disk.code), { code: disk.code });
    };
  return {
    ...original,
    mkdirSync: failing(original.mkdirSync),
    renameSync: failing(original.renameSync),
    writeFileSync: failing(original.writeFileSync),
  };
});

beforeEach(() => {
  Object.assign(disk, { left: Number.POSITIVE_INFINITY, code: "ENOSPC" });
});

const old = { "a.ts": "a1", "b.ts": "b1", "types/c.ts": "c1" };
const next = { "a.ts": "a2", "b.ts": "b2", "operations/d.ts": "d2" };

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  writeOutput(planFolder(folder, files, new Map()), { force: false, processes });
}

test.each([
  ["ENOSPC", "the disk is full"],
  ["EACCES", "permission denied"],
  ["EROFS", "the file system is read-only"],
])(
  "whenever the disk says %s, files are whole, the reason is said and the next run goes through",
  (code, reason) => {
    let failures = 0;
    for (let changes = 0; ; changes++) {
      const folder = join(temporaryFolder(), "out");
      disk.left = Number.POSITIVE_INFINITY;
      write(folder, old);
      Object.assign(disk, { left: changes, code });
      const outcome = attempt(() => write(folder, next));
      disk.left = Number.POSITIVE_INFINITY;
      const { "pagewright.lock.json": _, ...standing } = readFiles(folder);
      if (outcome === undefined) {
        expect(standing).toEqual(next);
        break;
      }
      failures++;
      expect(outcome).toBeInstanceOf(DiskRefusal);
      expect(String(outcome)).toContain(reason);
      expectWhole(standing);
      write(folder, next);
      expect(readFiles(folder)).toEqual({ ...next, "pagewright.lock.json": expect.any(String) });
    }
    // A folder for the run, one for each file, three files and two locks, and as many renames.
    expect(failures).toBeGreaterThan(10);
  },
);

/** Until all new files are whole somewhere, no old one is touched. */
function expectWhole(standing: Readonly<Record<string, string>>): void {
  const texts = new Map(Object.entries(standing));
  for (const [path, text] of texts)
    expect([old, next].flatMap((files) => new Map(Object.entries(files)).get(path) ?? [])).toContain(text);
  const isTouched = [...texts].some(([path, text]) => new Map(Object.entries(old)).get(path) !== text);
  if (!isTouched && texts.size === 3) expect(standing).toEqual(old);
}

function attempt(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

test("a first run that fails leaves nothing but what is whole", () => {
  const folder = join(temporaryFolder(), "out");
  writeFiles(join(folder, ".."), { "beside.md": "x" });
  disk.left = 4;
  expect(() => write(folder, next)).toThrow("the disk is full");
  disk.left = Number.POSITIVE_INFINITY;
  expect(fs.existsSync(folder) ? readFiles(folder) : {}).toEqual({});
});
