import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findForbiddenImports } from "./support/find-forbidden-imports.ts";

const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const sources = paths
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));

test("every file imports only what its folder may", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(findForbiddenImports(sources)).toEqual([]);
});

test.each([
  ["a phase that imports another", "1-parse/a.ts", 'import { b } from "../3-link/b.ts";'],
  ["a phase that imports the next one's types", "3-link/a.ts", 'import type { B } from "../4-emit/b.ts";'],
  ["a phase that imports the pipeline", "4-emit/a.ts", 'import { generate } from "../generate.ts";'],
  ["an import over several lines", "2-extract/a.ts", 'import {\n  b,\n} from "../4-emit/b.ts";'],
  ["an import on demand", "2-extract/a.ts", 'const b = await import("../4-emit/b.ts");'],
  ["tables that know operations", "2-extract/tables/a.ts", 'import { b } from "../operations/b.ts";'],
  ["a re-export", "dialect/a.ts", 'export * from "../diagnostics/catalog.ts";'],
  ["a model that imports", "model/a.ts", 'import { catalog } from "../diagnostics/catalog.ts";'],
  ["a model that uses a library", "model/a.ts", 'import { unified } from "unified";'],
  [
    "diagnostics that know the dialect",
    "diagnostics/a.ts",
    'import { headings } from "../dialect/headings.ts";',
  ],
  ["an emitter that knows the dialect", "4-emit/a.ts", 'import { headings } from "../dialect/headings.ts";'],
  ["the command line seeing a phase", "cli/a.ts", 'import { linkApi } from "../3-link/link-api.ts";'],
  ["the public API seeing a phase", "index.ts", 'export { linkApi } from "./3-link/link-api.ts";'],
  ["the pipeline seeing the disk", "generate.ts", 'import { readSources } from "./disk/read-sources.ts";'],
  ["the disk seeing the command line", "disk/a.ts", 'import { run } from "../cli/run.ts";'],
  ["files outside disk", "cli/a.ts", 'import { readFileSync } from "node:fs";'],
  ["files outside disk, with promises", "1-parse/a.ts", 'import { readFile } from "fs/promises";'],
  ["Node.js in a phase", "3-link/a.ts", 'import { createHash } from "node:crypto";'],
  ["remark outside 1-parse", "2-extract/a.ts", 'import remarkGfm from "remark-gfm";'],
  ["satteri outside 1-parse", "cli/a.ts", 'const parser = await import("satteri");'],
  ["Markdown in the linker", "3-link/a.ts", 'import type { Table } from "mdast";'],
  ["ts-morph outside print.ts", "4-emit/a.ts", 'import { Project } from "ts-morph";'],
  ["ts-morph outside 4-emit", "3-link/a.ts", 'import type { Project } from "ts-morph";'],
  ["the console outside cli", "3-link/a.ts", 'console.log("x");'],
  ["the process outside cli", "disk/a.ts", "const folder = process.cwd();"],
])("%s is found", (_, path, text) => {
  expect(findForbiddenImports([{ path, text }])).toHaveLength(1);
});

test("a cycle is found, also through types", () => {
  const cycle = [
    { path: "3-link/a.ts", text: 'import { b } from "./b.ts";' },
    { path: "3-link/b.ts", text: 'import type { C } from "../model/c.ts";\nimport { c } from "./c.ts";' },
    { path: "3-link/c.ts", text: 'import type { A } from "./a.ts";' },
  ];
  expect(findForbiddenImports(cycle)).toEqual([
    "3-link/a.ts -> 3-link/b.ts -> 3-link/c.ts -> 3-link/a.ts is a cycle",
  ]);
});

test.each([
  ["4-emit/print.ts", 'import { Project } from "ts-morph";'],
  ["4-emit/a.ts", 'import type { InterfaceDeclarationStructure } from "ts-morph";'],
  ["1-parse/a.ts", 'import { unified } from "unified";\nimport { headings } from "../dialect/headings.ts";'],
  ["2-extract/types/a.ts", 'import { b } from "../text/b.ts";\nimport { c } from "../context.ts";'],
  ["read-page.ts", 'import { parsePage } from "./1-parse/parse-page.ts";'],
  ["3-link/a.ts", '// process.cwd() would be wrong here\nconst text = "console.log";'],
])("%s may: %s", (path, text) => {
  expect(findForbiddenImports([{ path, text }])).toEqual([]);
});
