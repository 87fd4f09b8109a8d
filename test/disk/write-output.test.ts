import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processes } from "../../src/cli/processes.ts";
import { DiskRefusal } from "../../src/disk/disk-refusal.ts";
import { formatLock, hashLock, readLock } from "../../src/disk/lock.ts";
import { planFolder } from "../../src/disk/plan-folder.ts";
import { writeOutput } from "../../src/disk/write-output.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

type Texts = Readonly<Record<string, string>>;

const noNames = new Map<string, string>();

function plan(folder: string, texts: Texts) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return planFolder(folder, files, noNames);
}

function write(folder: string, texts: Texts, force = false): void {
  writeOutput(plan(folder, texts), { force, processes });
}

function lockOf(texts: Texts): string {
  const files = Object.entries(texts).map(([path, text]) => [path, sha256(text)] as const);
  return `${JSON.stringify({ lockVersion: 1, names: {}, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("files, folders and the lock are written, and nothing else stays", () => {
  const folder = join(temporaryFolder(), "not/yet/there");
  const texts = { "index.ts": "i", "types/widget.ts": "w" };
  write(folder, texts);
  expect(readFiles(folder)).toEqual({ ...texts, "pagewright.lock.json": lockOf(texts) });
});

test("files whose bytes are the same are not touched", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a", "b.ts": "b" });
  const old = new Date(2001, 0, 1);
  for (const name of ["a.ts", "b.ts", "pagewright.lock.json"]) utimesSync(join(folder, name), old, old);
  write(folder, { "a.ts": "a", "b.ts": "b" });
  const times = () =>
    ["a.ts", "b.ts", "pagewright.lock.json"].map(
      (name) => statSync(join(folder, name)).mtimeMs === old.getTime(),
    );
  expect(times()).toEqual([true, true, true]);
  write(folder, { "a.ts": "a", "b.ts": "changed" });
  expect(times()).toEqual([true, false, false]);
});

test("a checkout with other line ends counts as unchanged", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "one\ntwo\n" });
  writeFileSync(join(folder, "a.ts"), "one\r\ntwo\r\n");
  expect(plan(folder, { "a.ts": "one\ntwo\n" }).files).toMatchObject([{ path: "a.ts", state: "unchanged" }]);
});

test("a file that is no longer generated goes, with its empty folders; others stay", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a", "types/deep/b.ts": "b", "runtime/c.ts": "c" });
  writeFiles(folder, { "runtime/mine.ts": "mine" });
  write(folder, { "a.ts": "a" });
  expect(Object.keys(readFiles(folder))).toEqual(["a.ts", "pagewright.lock.json", "runtime/mine.ts"]);
  expect(() => statSync(join(folder, "types"))).toThrow("ENOENT");
});

test.each([
  ["an edited file that would change", { "a.ts": "next", "b.ts": "b" }, "a.ts (edited)"],
  ["an edited file that would go", { "b.ts": "b" }, "a.ts (edited)"],
  ["a foreign file", { "a.ts": "mine", "b.ts": "b", "c.ts": "c" }, "c.ts (not ours)"],
])("%s is kept, and nothing is written without --force", (_, texts, named) => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a", "b.ts": "old" });
  writeFiles(folder, { "a.ts": "mine", "c.ts": "foreign" });
  const before = readFiles(folder);
  expect(() => write(folder, texts)).toThrow(named);
  expect(() => write(folder, texts)).toThrow(DiskRefusal);
  expect(readFiles(folder)).toEqual(before);
  write(folder, texts, true);
  expect(readFiles(folder)).toMatchObject({ ...texts, "pagewright.lock.json": lockOf(texts) });
});

test("a foreign file with exactly the wanted bytes is adopted", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a" });
  rmSync(join(folder, "pagewright.lock.json"));
  write(folder, { "a.ts": "a" });
  expect(readFiles(folder)["pagewright.lock.json"]).toBe(lockOf({ "a.ts": "a" }));
});

test("a run killed on the way is completed by the next, also when the pages changed meanwhile", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a1", "b.ts": "b1", "gone.ts": "g" });
  const killed = plan(folder, { "a.ts": "a2", "b.ts": "b2" });
  // As after the first rename: a.ts is new, b.ts is old, and the lock knows both.
  const hashes = (texts: Texts) => new Map(Object.entries(texts).map(([path, text]) => [path, sha256(text)]));
  const onTheWay = {
    names: noNames,
    files: hashes({ "a.ts": "a1", "b.ts": "b1", "gone.ts": "g" }),
    writing: hashes({ "a.ts": "a2", "b.ts": "b2" }),
  };
  expect(killed.files.map((file) => file.state)).toEqual(["stale", "stale", "left-over"]);
  writeFiles(folder, {
    "a.ts": "a2",
    "pagewright.lock.json": formatLock(onTheWay),
    ".pagewright-staging/b.ts": "half",
  });
  write(folder, { "a.ts": "a3", "b.ts": "b3" });
  const texts = { "a.ts": "a3", "b.ts": "b3" };
  expect(readFiles(folder)).toEqual({ ...texts, "pagewright.lock.json": lockOf(texts) });
});

test("what a run left that was killed at its very end goes, although nothing is to be written", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a" });
  const whole = readFiles(folder);
  writeFiles(folder, { ".pagewright-staging/types/b.ts": "" });
  write(folder, { "a.ts": "a" });
  expect(readFiles(folder)).toEqual(whole);
});

test("when a rename fails in the middle, the next run needs no --force", () => {
  const folder = temporaryFolder();
  write(folder, { "a.ts": "a1", "b.ts": "b1" });
  const planned = plan(folder, { "a.ts": "a2", "b.ts": "b2" });
  rmSync(join(folder, "b.ts"));
  mkdirSync(join(folder, "b.ts/in-the-way"), { recursive: true });
  expect(() => writeOutput(planned, { force: false, processes })).toThrow(DiskRefusal);
  rmSync(join(folder, "b.ts"), { recursive: true });
  write(folder, { "a.ts": "a3", "b.ts": "b3" });
  expect(readFiles(folder)).toMatchObject({ "a.ts": "a3", "b.ts": "b3" });
});

test("a link in the output folder that leads elsewhere is refused", () => {
  const base = temporaryFolder();
  mkdirSync(join(base, "elsewhere"));
  mkdirSync(join(base, "out"));
  symlinkSync(join(base, "elsewhere"), join(base, "out/types"));
  expect(() => write(join(base, "out"), { "types/deep/a.ts": "a" })).toThrow(
    "is a link that leaves the output folder",
  );
  expect(readFiles(join(base, "elsewhere"))).toEqual({});
});

test("an output folder below a file is refused in one sentence", () => {
  const base = temporaryFolder();
  writeFiles(base, { file: "text" });
  expect(() => write(join(base, "file/out"), { "a.ts": "a" })).toThrow("a part of its path is a file");
  expect(() => write(join(base, "file"), { "a.ts": "a" })).toThrow(DiskRefusal);
  expect(readFiles(base)).toEqual({ file: "text" });
});

test.each([["../a.ts"], ["/a.ts"], ["a/../../b.ts"], ["a\\b.ts"], ["./a.ts"], [""]])(
  "an output path %j is a bug, not a file",
  (path) => {
    const base = temporaryFolder();
    expect(() => write(join(base, "out"), { [path]: "text" })).toThrow("leaves the output folder");
    expect(readFiles(base)).toEqual({});
  },
);

test.each([
  ["no JSON", "<<<<<<< ours\n"],
  ["a list", "[]"],
  ["an unknown version", '{ "lockVersion": "x", "names": {}, "files": {} }'],
  ["a hash that is no text", '{ "lockVersion": 1, "names": {}, "files": { "a.ts": 1 } }'],
  ["a path out of the folder", '{ "lockVersion": 1, "names": {}, "files": { "../a.ts": "x" } }'],
])("a lock with %s is refused as damaged", (_, text) => {
  const folder = temporaryFolder();
  writeFiles(folder, { "pagewright.lock.json": text });
  expect(() => readLock(folder)).toThrow("is damaged");
});

test("a lock of a newer version asks for an update", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "pagewright.lock.json": '{ "lockVersion": 2 }' });
  expect(() => readLock(folder)).toThrow("newer pagewright");
});

test("a lock comes back as it was written, sorted, whatever its keys are called", () => {
  const folder = temporaryFolder();
  const names = new Map([
    ["POST /widgets", "addWidget"],
    ["GET /widgets", "listWidgets"],
    ["__proto__", "constructor"],
  ]);
  const lock = { names, files: new Map([["a.ts", "1"]]), writing: new Map<string, string>() };
  writeFiles(folder, { "pagewright.lock.json": formatLock(lock) });
  expect(readLock(folder)).toEqual({ ...lock, hash: hashLock(folder) });
  expect(formatLock(lock)).toBe(`{
  "lockVersion": 1,
  "names": {
    "GET /widgets": "listWidgets",
    "POST /widgets": "addWidget",
    "__proto__": "constructor"
  },
  "files": {
    "a.ts": "1"
  }
}
`);
});
