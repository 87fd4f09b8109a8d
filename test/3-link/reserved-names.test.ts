import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reservedNames } from "../../src/3-link/operations/reserved-names.ts";

test.each(["arguments", "await", "delete", "eval", "import", "static", "then", "yield"])(
  "%s is reserved",
  (name) => {
    expect(reservedNames.has(name)).toBe(true);
  },
);

test("every function that the client exports beside the request functions is reserved", () => {
  const index = readFileSync(new URL("../../templates/index.ts", import.meta.url), "utf8");
  const values = index
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/export type [^;]*;/g, "")
    .matchAll(/(?<!type )\b[a-z]\w*(?=\s*[,}])/g);
  const names = Array.from(values, ([name]) => name);
  expect(names).toContain("createClient");
  expect(names.filter((name) => !reservedNames.has(name))).toEqual([]);
});
