import { expect, test } from "vitest";
import { checkAccounting } from "../../scripts/corpus/check-accounting.js";
import { findCollisions } from "../../scripts/corpus/find-collisions.js";
import { groupDiagnostics } from "../../scripts/corpus/group-diagnostics.js";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { scanRequestLines } from "./scan-request-lines.ts";

test("three places of a code lie far apart, whatever the order of the diagnostics", () => {
  const at = (path: string, offset: number, severity: Diagnostic["severity"], code: string): Diagnostic => {
    const start = { line: offset, column: 1, offset };
    return { code, severity, message: "", source: { path, start, end: start } };
  };
  const warnings = ["e", "b", "d", "a", "c"].map((path) => at(path, 1, "warning", "link/w"));
  const groups = groupDiagnostics([
    ...warnings,
    at("z", 9, "error", "link/e"),
    at("a", 0, "warning", "link/w"),
  ]);
  expect(
    groups.map(({ code, count, places }) => [code, count, places.map(({ source }) => source.path)]),
  ).toEqual([
    ["link/e", 1, ["z"]],
    ["link/w", 6, ["a", "b", "e"]],
  ]);
});

test("what is neither consumed nor diagnosed nor set aside is named", () => {
  const whole = { seen: 3, consumed: 1, diagnosed: 1, setAside: { rule: 1 } };
  const torn = { ...whole, seen: 4 };
  expect(checkAccounting({ rows: whole, routes: torn, annotations: whole, examples: whole })).toEqual([
    "routes: 4 seen, 3 accounted for",
  ]);
});

test("names that meet are found, within types and within functions", () => {
  const files = [
    {
      path: "types/box.ts",
      text: "export interface Box {}\nexport type AnyBox = Box;\nexport const BOX = 1;\n",
    },
    { path: "types/Box.ts", text: "export enum Lid {}\n" },
    { path: "operations/box.ts", text: "export function box() {}\nexport async function Crate() {}\n" },
    { path: "operations/lid.ts", text: "export type Lid = string;\nexport function crate() {}\n" },
    { path: "runtime/box.ts", text: "export interface Box {}\n" },
  ];
  expect(findCollisions(files)).toEqual({
    names: ["Lid in operations/lid.ts and types/Box.ts", "BOX and Box", "Crate and crate"],
    files: ["types/Box.ts and types/box.ts"],
  });
});

const page = `# Widgets

## HTTP request

# [HTTP](#tab/http)
\`\`\`http
GET /widgets/{id}
GET https://service.test/v1/widgets?$top=5
\`\`\`

GET /prose

### Another
\`\`\`
  POST /widgets
\`\`\`

## Example
\`\`\`http
GET https://service.test/v1/widgets/1
\`\`\`
`;

test("request lines are found in code, with their lines", () => {
  const lines = scanRequestLines("widget.md", page);
  expect(lines.map(({ line, method, target, documents }) => [line, method, target, documents])).toEqual([
    [7, "GET", "/widgets/{id}", true],
    [8, "GET", "https://service.test/v1/widgets?$top=5", true],
    [15, "POST", "/widgets", true],
    [20, "GET", "https://service.test/v1/widgets/1", false],
  ]);
});
