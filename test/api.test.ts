import { expect, test } from "vitest";
import {
  defineConfig,
  generate,
  lint,
  loadModel,
  modelDocument,
  type Ports,
  type Progress,
  UsageError,
} from "../src/index.ts";
import { addPage } from "./support/pages.ts";

const sources = [{ path: "docs/widget-post.md", text: addPage("widget") }];

test("the public names are these", async () => {
  expect(Object.keys(await import("../src/index.ts")).sort()).toEqual([
    "UsageError",
    "defineConfig",
    "generate",
    "lint",
    "loadModel",
    "modelDocument",
  ]);
});

test("pages without a declaration give no files, and say so by having none", async () => {
  const result = await generate([{ path: "notes.md", text: "# Notes\n" }]);
  expect(result).toMatchObject({ files: [], names: {}, model: { types: [], operations: [] } });
  expect(await generate([])).toMatchObject({ files: [], diagnostics: [] });
});

test("wrong options of a caller are refused as those of a configuration are", async () => {
  const wrong = { enumStyle: "enums", inputs: "docs" };
  // A caller in JavaScript has no compiler that would tell.
  const options = wrong as Parameters<typeof generate>[1];
  await expect(generate(sources, options)).rejects.toThrow(UsageError);
  await expect(generate(sources, options)).rejects.toThrow(
    '"options.enumStyle" must be one of "enum", "const", "union". Did you mean "enum"?\n"options.inputs" is no option.',
  );
});

test.each([
  ["a path", "docs", '"sources" must be a list of pages'],
  ["nothing", undefined, '"sources" must be a list of pages'],
  [
    "a list of paths",
    ["docs/a.md"],
    '"sources[0]" is no page. Sources are pages, each with its path and its text: ',
  ],
  ["a page without a text", [...sources, { path: "docs/a.md" }], '"sources[1]" is no page.'],
  ["a page without a path", [{ text: "# A" }], '"sources[0]" is no page.'],
  [
    "a text that was not decoded",
    [{ path: "docs/a.md", text: new Uint8Array() }],
    '"sources[0]" is no page.',
  ],
])("%s is refused, with a word on what sources are", async (_, given, message) => {
  // A caller in JavaScript has no compiler that would tell.
  const wrong = given as typeof sources;
  for (const run of [generate, loadModel, lint]) {
    await expect(run(wrong)).rejects.toThrow(UsageError);
    await expect(run(wrong)).rejects.toThrow(message);
  }
});

test("lint gives the diagnostics of the model, and nothing else", async () => {
  const broken = [{ path: "a.md", text: addPage("widget").replace("|id|String|", "|id|some words|") }];
  const { diagnostics } = await loadModel(broken);
  expect(diagnostics.map(({ code }) => code)).toContain("extract/unreadable-type");
  expect(await lint(broken)).toEqual(diagnostics);
  const off = { severities: { "extract/unreadable-type": "off" } } as const;
  expect((await lint(broken, off)).map(({ code }) => code)).not.toContain("extract/unreadable-type");
});

const manyPages = Array.from({ length: 200 }, (_, number) => ({
  path: `docs/widget${number}-post.md`,
  text: addPage(`widget${number}x`),
}));

test("a run is cancelled by its signal, with the signal's reason", async () => {
  await expect(generate(sources, {}, { signal: AbortSignal.abort(new Error("no time")) })).rejects.toThrow(
    "no time",
  );
  for (const phase of ["read", "link", "print"]) {
    const controller = new AbortController();
    let last: Progress | undefined;
    const onProgress = (progress: Progress) => {
      last = progress;
      if (progress.phase === phase) controller.abort();
    };
    await expect(generate(manyPages, {}, { signal: controller.signal, onProgress })).rejects.toThrow(
      "aborted",
    );
    expect(last?.phase).toBe(phase);
  }
});

test("a timer can cancel a run, because a run lets others run", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1);
  await expect(generate(manyPages, {}, { signal: controller.signal })).rejects.toThrow("aborted");
});

test("progress tells of pages, the link and modules, each up to the end", async () => {
  const seen: Progress[] = [];
  await generate(manyPages.slice(0, 3), {}, { onProgress: (progress) => seen.push(progress) });
  expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(["read", "link", "print"]);
  expect(seen.filter(({ phase }) => phase === "read").map(({ done, total }) => [done, total])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  expect(seen.at(-1)).toMatchObject({ phase: "print", done: seen.at(-1)?.total });
});

test("runs know nothing of each other", async () => {
  const [one, two] = await Promise.all([
    generate(sources),
    generate(manyPages.slice(0, 2), { enumStyle: "const" }),
  ]);
  expect(one).toEqual(await generate(sources));
  expect(two).toEqual(await generate(manyPages.slice(0, 2), { enumStyle: "const" }));
});

test("the names of a run keep the names of the next", async () => {
  const lockedNames = { "POST /widgets": "makeWidget" };
  const result = await generate(sources, { lockedNames });
  expect(result.names).toEqual(lockedNames);
  expect(result.files.map((file) => file.path)).toContain("operations/make-widget.ts");
});

test("a caller may read the pages itself, in any order", async () => {
  const pages = [...sources, { path: "docs/ticket-post.md", text: addPage("ticket") }];
  const { readPage } = await import("../src/read-page.ts");
  const readFacts: NonNullable<Ports["readFacts"]> = async (files) =>
    files.map((file) => readPage(file)).reverse();
  expect(await generate(pages, {}, { readFacts })).toEqual(await generate(pages));
});

test("diagnostics of the caller join those of the pages, in the order of their places", async () => {
  const point = { line: 1, column: 1, offset: 0 };
  const at = (path: string) => ({
    code: "read/no-text",
    severity: "error" as const,
    message: "No text.",
    source: { path, start: point, end: point },
  });
  const { diagnostics } = await loadModel(sources, {}, { diagnostics: [at("z.md"), at("a.md")] });
  expect(diagnostics.map(({ code, source }) => [source.path, code])).toEqual([
    ["a.md", "read/no-text"],
    ["docs/widget-post.md", "link/missing-page"],
    ["z.md", "read/no-text"],
  ]);
});

test("severities are as the options say", async () => {
  const missing = "link/missing-page";
  const loud = await loadModel(sources, { severities: { [missing]: "error" } });
  expect(loud.diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  expect((await loadModel(sources, { severities: { [missing]: "off" } })).diagnostics).toEqual([]);
});

test("modelDocument is the model with its version, and is plain JSON", async () => {
  const document = modelDocument(await loadModel(sources));
  expect(Object.keys(document)).toEqual(["modelVersion", "types", "operations", "diagnostics", "accounting"]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test("defineConfig gives back what it is given", () => {
  const config = { inputs: "docs", out: "client" };
  expect(defineConfig(config)).toBe(config);
});
