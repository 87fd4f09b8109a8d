import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = readFileSync("docs/peers.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(" | "));

test("there are 27 wishes, each with an answer", () => {
  expect(rows.map(([number]) => Number(number?.slice(2)))).toEqual(
    Array.from({ length: 27 }, (_, index) => index + 1),
  );
  expect(rows.filter((cells) => cells.length !== 5)).toEqual([]);
});

const shown = rows.flatMap((cells) =>
  Array.from((cells[4] ?? "").matchAll(/`([^`]+)`(?: "([^"]+)")?/g), ([, path = "", name]) => ({
    path,
    name,
  })),
);

test.each(shown)("$path shows it", ({ path, name }) => {
  expect(existsSync(path)).toBe(true);
  if (name !== undefined) expect(readFileSync(path, "utf8")).toContain(name);
});

test("a test is named for every wish but the one that says it has none", () => {
  const without = rows.filter((cells) => !cells[4]?.includes("`")).map(([number]) => number);
  expect(without).toEqual(["| 22"]);
});
