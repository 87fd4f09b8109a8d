import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../src/diagnostics/catalog.ts";
import { setAsideRules } from "../src/dialect/set-aside.ts";
import { fixtures } from "./support/fixtures.ts";

/** What the fixtures expect in one of their files, all together. */
const expectedIn = (file: string) =>
  fixtures.map(({ expected }) => readFileSync(new URL(file, expected), "utf8")).join("");

const shown = new Map(
  Array.from(expectedIn("diagnostics.txt").matchAll(/^\S+:\d+:\d+ (\w+) (\S+)$/gm), ([, severity, code]) => [
    code,
    severity,
  ]),
);
const accounts = expectedIn("accounting.txt");

/** Codes of the disk, which fixtures do not pass through, are shown by the tests of reading it. */
const codes = Object.entries(catalog).filter(([code]) => !code.startsWith("read/"));

test.each(codes)("%s is shown by a fixture, with its severity", (code, { severity }) => {
  expect(shown.get(code)).toBe(severity);
});

test("fixtures show no code that the catalogue does not know", () => {
  expect([...shown.keys()].filter((code) => !Object.keys(catalog).includes(code ?? ""))).toEqual([]);
});

test.each(Object.keys(catalog))("%s is a phase and a noun phrase", (code) => {
  expect(code).toMatch(/^(?:config|read|parse|extract|link|lint)\/[a-z]+(?:-[a-z]+)*$/);
});

test.each(Object.keys(setAsideRules))("the rule %s is shown by a fixture", (rule) => {
  expect(accounts).toMatch(new RegExp(` \\d+ ${rule}(?= \\+|$)`, "m"));
});
