import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript6";
import { beforeAll, expect, test } from "vitest";
import { processes } from "../../src/cli/processes.ts";
import { planOutput } from "../../src/disk/plan-output.ts";
import { writeOutput } from "../../src/disk/write-output.ts";
import { generate } from "../../src/generate.ts";
import type { Result } from "../../src/result.ts";
import { compile, compileTimeout } from "../support/compile.ts";
import { findCode } from "../support/find-code.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { hostilePage, positions } from "./hostile-positions.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** `caseAB`: letters only, so that no rule for words or numbers changes it. */
const letters = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

const cases = positions.flatMap((position, row) =>
  hostileTexts.map((text, column) => {
    const id = `case${letters(row)}${letters(column)}`;
    return { position, text, id, page: hostilePage(position, text, id) };
  }),
);

let result: Result;
let modules: readonly ts.SourceFile[];

beforeAll(async () => {
  result = await generate(
    cases.map(({ page }) => page),
    { emit: ["examples"] },
  );
  modules = result.files.map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
}, compileTimeout);

/** The modules that pages have a say in. */
const written = () => modules.filter(({ fileName }) => !fileName.startsWith("runtime/"));

test("the output compiles", { timeout: compileTimeout }, () => {
  expect(compile(result.files)).toEqual([]);
});

/** The names that modules declare and export, in lower case, with the kinds of their declarations. */
function declaredKinds(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const statement of written().flatMap(({ statements }) => [...statements])) {
    if (
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isEnumDeclaration(statement) &&
      !ts.isFunctionDeclaration(statement)
    )
      continue;
    const name = statement.name?.text.toLowerCase() ?? "";
    kinds.set(name, [...(kinds.get(name) ?? []), ts.SyntaxKind[statement.kind]]);
  }
  return kinds;
}

test("every page declares exactly what it should", () => {
  const declared = declaredKinds();
  const wanted = { type: "InterfaceDeclaration", enum: "EnumDeclaration", operation: "FunctionDeclaration" };
  const wrong = cases
    .filter(({ position }) => !position.names)
    .map(({ position, page, id, text }) => {
      const name = page.kind === "operation" ? `get${id}` : id;
      const kinds = declared.get(name)?.join() ?? "nothing";
      return kinds === wanted[page.kind]
        ? ""
        : `${position.name} ${JSON.stringify(text).slice(0, 60)}: ${kinds}`;
    });
  expect(wrong.filter((line) => line !== "")).toEqual([]);
});

test("all that modules do is declare, and call the runtime in functions", () => {
  expect(written().flatMap(findCode)).toEqual([]);
});

test("a name that a page decides is an identifier, and there is no more than one of each page", () => {
  const names = positions.filter((position) => position.names).length * hostileTexts.length;
  const decided = [...declaredKinds().keys()].filter((name) => !/^(?:get)?case[a-z]{4}/.test(name));
  expect(decided.filter((name) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))).toEqual([]);
  expect(decided.length).toBeLessThan(names);
});

test("nothing runs when the client is imported, and nothing is written beside it", {
  timeout: compileTimeout,
}, async () => {
  const folder = temporaryFolder();
  const out = join(folder, "a", "out");
  writeOutput(planOutput(out, result.files, new Map()), { force: false, processes });
  expect(readdirSync(folder)).toEqual(["a"]);
  expect(readdirSync(join(folder, "a"))).toEqual(["out"]);
  const entryPoints = [join(out, "index.ts"), join(out, "examples/index.ts")];
  await build({
    entryPoints,
    outdir: join(folder, "js"),
    bundle: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
  });
  const client = await import(pathToFileURL(join(folder, "js/index.mjs")).href);
  const examples = await import(pathToFileURL(join(folder, "js/examples/index.mjs")).href);
  expect(Object.keys(client).length).toBeGreaterThan(cases.length / 2);
  expect(Object.keys(examples).length).toBeGreaterThan(hostileTexts.length);
  expect(globalThis).not.toHaveProperty("pwned");
  expect(Object.prototype).not.toHaveProperty("pwned");
});

test("every file has a name that any disk takes, also where case and form of letters make no difference", () => {
  const paths = result.files.map(({ path }) => path);
  for (const path of paths) expect(path).toMatch(/^(?:[a-z\d_-]{1,110}\/){0,3}[a-z\d_-]{1,110}\.ts$/);
  expect(new Set(paths).size).toBe(paths.length);
  const device = /(?:^|\/)(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|\/)/;
  expect(paths.filter((path) => device.test(path))).toEqual([]);
});
