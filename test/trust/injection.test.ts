import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript6";
import { beforeAll, expect, test } from "vitest";
import { processes } from "../../src/cli/processes.ts";
import { planFolder } from "../../src/disk/plan-folder.ts";
import { writeOutput } from "../../src/disk/write-output.ts";
import { generate } from "../../src/generate.ts";
import type { Result } from "../../src/result.ts";
import { compile, compileTimeout } from "../support/compile.ts";
import { findCode } from "../support/find-code.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { declarationsOf, isOneDeclaration } from "./declarations-of.ts";
import { hostilePage, positions } from "./hostile-positions.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** `caseAB`: letters only, so that no rule for words or numbers changes it. */
const letters = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

/** What the hostile texts are compared with. */
const plainWord = "word";

const cases = positions.flatMap((position, row) =>
  [plainWord, ...hostileTexts].map((text, column) => {
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

/** Those of them that do more than pass names on. */
const declaring = () => written().filter(({ fileName }) => !fileName.endsWith("index.ts"));

test("the output compiles", { timeout: compileTimeout }, () => {
  expect(compile(result.files)).toEqual([]);
});

/** What pages declare, by the word that only one page has; `none` for names that pages decide. The word reads `ID`. */
function declaredByCase(): ReadonlyMap<string, readonly string[]> {
  const declared = new Map<string, string[]>();
  for (const module of declaring()) {
    for (const line of declarationsOf(module)) {
      const id = /case[a-z]{4}/i.exec(`${line} ${module.fileName}`)?.[0] ?? "none";
      const known = declared.get(id.toLowerCase()) ?? [];
      declared.set(id.toLowerCase(), [...known, line.replace(id, "ID")]);
    }
  }
  return declared;
}

/** What a position may be without, where its text is not one that it can hold. */
const optional = /^(?:enum IDSecond|type GetIDBody|const getIDExample(?:Options|Request|Response))$/i;

test("every page declares what it does with a plain word, whatever the text, and nothing more", () => {
  const declared = declaredByCase();
  const plain = new Map(
    cases
      .filter(({ text }) => text === plainWord)
      .map(({ position, id }) => [position, declared.get(id) ?? []]),
  );
  const own = { type: "interface ID", enum: "enum ID", operation: "function getID" };
  const wrong = cases
    .filter(({ position }) => !position.names)
    .flatMap(({ position, page, id, text }) => {
      const wanted = (plain.get(position) ?? []).map((line) => line.toLowerCase());
      const lines = (declared.get(id) ?? []).map((line) => line.toLowerCase());
      const more = lines.filter((line) => !wanted.includes(line));
      const less = wanted.filter((line) => !lines.includes(line) && !optional.test(line));
      const isOwn = lines.includes(own[page.kind].toLowerCase()) && new Set(lines).size === lines.length;
      const place = `${position.name} ${JSON.stringify(text).slice(0, 60)}`;
      return more.length + less.length > 0 || !isOwn
        ? [`${place}: ${more.join()} instead of ${less.join()}`]
        : [];
    });
  expect(wrong).toEqual([]);
});

test("every module holds one declaration and what belongs to it, also where its name is the text", () => {
  const wrong = declaring().filter((module) => !isOneDeclaration(module.fileName, declarationsOf(module)));
  expect(wrong.map(({ fileName }) => fileName)).toEqual([]);
});

test("all that modules do is declare, and call the runtime in functions", () => {
  expect(written().flatMap(findCode)).toEqual([]);
});

test("a name that a page decides is an identifier, and there is no more than one of each page", () => {
  const declared = declaredByCase().get("none") ?? [];
  const names = declared.map((line) => line.slice(line.indexOf(" ") + 1));
  expect(names.filter((name) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))).toEqual([]);
  const deciding = cases.filter(({ position }) => position.names).map(({ page }) => page.kind);
  const most = (kind: string) => deciding.filter((one) => one === kind).length;
  const count = (keyword: string) => declared.filter((line) => line.startsWith(`${keyword} `)).length;
  expect(count("interface")).toBeLessThanOrEqual(most("type"));
  expect(count("enum")).toBeLessThanOrEqual(most("enum"));
  expect(count("function")).toBeLessThanOrEqual(most("operation"));
});

test("nothing runs when the client is imported, and nothing is written beside it", {
  timeout: compileTimeout,
}, async () => {
  const folder = temporaryFolder();
  const out = join(folder, "a", "out");
  writeOutput(planFolder(out, result.files, new Map()), { force: false, processes });
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
