import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openTextStore } from "../../src/disk/text-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let place = "";

beforeEach(() => {
  place = join(temporaryFolder(), "not", "yet", "there");
});

function keep(texts: Readonly<Record<string, string>>): void {
  const store = openTextStore(place, "build");
  for (const [origin, text] of Object.entries(texts)) store.keep(origin, text);
  store.save();
}

function find(origin: string, buildId = "build"): string | undefined {
  return openTextStore(place, buildId).find(origin);
}

test("texts come back by what they were made of", () => {
  keep({ a: "text of a", b: "Füße\n", c: "" });
  expect([find("a"), find("b"), find("c"), find("d")]).toEqual(["text of a", "Füße\n", "", undefined]);
});

test("what another build kept is not used", () => {
  keep({ a: "text" });
  expect(find("a", "another build")).toBeUndefined();
});

test("what a run does not ask for is kept, but never more than it asked for", () => {
  keep({ a: "1", b: "2", c: "3" });
  const store = openTextStore(place, "build");
  store.find("b");
  store.keep("d", "4");
  store.save();
  expect([find("a"), find("b"), find("c"), find("d")]).toEqual(["1", "2", "3", "4"]);
  keep({ e: "5" });
  expect([find("e"), find("b"), find("d"), find("a")]).toEqual(["5", "2", undefined, undefined]);
});

test("a file is written only when something is new", () => {
  keep({ a: "1" });
  const before = readFileSync(place);
  writeFileSync(place, Buffer.concat([before, Buffer.from("tail")]));
  const store = openTextStore(place, "build");
  expect(store.find("a")).toBe("1");
  store.save();
  expect(readFileSync(place, "utf8")).toMatch(/tail$/);
});

test.each([
  ["empty", () => ""],
  ["of another kind", () => "\0\x01\x02"],
  ["JSON of another kind", () => "[1]\n"],
  ["with a list of another kind", () => '{"buildId":"build","texts":7}\n'],
  ["with entries of another kind", () => '{"buildId":"build","texts":[null]}\n'],
  ["cut off in the list", (file: string) => file.slice(0, 30)],
  ["cut off in a text", (file: string) => file.slice(0, -1)],
  ["changed in a text", (file: string) => file.replace("the text", "tho text")],
])("a file that is %s is no cache, and is mended", (_, damage) => {
  keep({ a: "the text" });
  writeFileSync(place, damage(readFileSync(place, "utf8")));
  expect(find("a")).toBeUndefined();
  keep({ a: "the text" });
  expect(find("a")).toBe("the text");
});

test("two runs at once leave a whole file", () => {
  const [first, second] = [openTextStore(place, "build"), openTextStore(place, "build")];
  first.keep("a", "1");
  second.keep("b", "2");
  first.save();
  second.save();
  expect([find("a"), find("b")]).toEqual([undefined, "2"]);
  expect(readdirSync(join(place, ".."))).toEqual(["there"]);
});

test.each([
  ["a file is in the way of the folder", (folder: string) => writeFileSync(join(folder, "not"), "")],
  [
    "a folder is in the way of the file",
    (folder: string) => mkdirSync(join(folder, "not/yet/there/x"), { recursive: true }),
  ],
])("where %s, nothing is kept and nothing fails", (_, block) => {
  block(join(place, "../../.."));
  keep({ a: "1" });
  expect(find("a")).toBeUndefined();
});

test("a folder that cannot be written is no cache", () => {
  const folder = temporaryFolder();
  place = join(folder, "store");
  chmodSync(folder, 0o500);
  keep({ a: "1" });
  chmodSync(folder, 0o700);
  // The superuser may write everywhere.
  expect(readdirSync(folder)).toEqual(process.getuid?.() === 0 ? ["store"] : []);
});
