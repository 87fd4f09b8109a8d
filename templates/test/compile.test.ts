import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const templates = join(import.meta.dirname, "..");
const root = join(templates, "..");
const run = promisify(execFile);

vi.setConfig({ testTimeout: 60_000 });

/** What `tsc` prints for a project, without colours; empty when it has nothing to say. */
async function compile(compiler: "typescript" | "typescript6", project: string): Promise<string> {
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const result = run(process.execPath, [tsc, "--noEmit", "--pretty", "false", "-p", project]);
  return result.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

/** The TypeScript examples of a Markdown text. */
function examplesOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^```ts\n(.*?)^```$/gms), ([, code]) => code ?? "");
}

/** What an example may use without importing or declaring it. */
const preamble = `
import {
  authenticate, copyWidget, createClient, filter, getWidget, getWidgetContent, guidLiteral, isApiError, listWidgets, logging,
  paginate, poll, putWidgetContent, retry, timeout, updateWidget, withHeaders, withResponse,
} from "./generated.js";
import type { Client, Middleware, TokenCredential, Widget, WidgetOperation } from "./generated.js";
declare const credential: TokenCredential;
declare function readLink(): Promise<string | undefined>;
declare function keepLink(link: string | undefined): Promise<void>;
declare function store(widgets: readonly Widget[]): Promise<void>;
`;

/** What stands in for the generated examples. */
const exampleModule = `
import { createExampleFetch as create } from "${join(templates, "example-fetch.ts")}";
import type { Fetch, Widget } from "./generated.js";
export const getWidgetExampleRequest: { path: { widgetId: string } } = { path: { widgetId: "w-17" } };
export const getWidgetExampleResponse: Widget = { name: "A widget" };
export function createExampleFetch(): Fetch {
  return create([]);
}
`;

const outer = "declare const client: Client;\n";

function moduleOf(example: string): string {
  if (example.startsWith("import ")) {
    return example
      .replaceAll("./generated/index.js", "./generated.js")
      .replaceAll("./generated/examples/index.js", "./examples.js");
  }
  return preamble + (example.includes("const client =") ? "" : outer) + example;
}

const examples = examplesOf(readFileSync(join(root, "docs/client.md"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "pagewright-client-"));

beforeAll(() => {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const sources = [join(templates, "index.ts"), join(templates, "test/support/widgets.ts")];
  writeFileSync(join(folder, "generated.ts"), sources.map((path) => `export * from "${path}";\n`).join(""));
  writeFileSync(join(folder, "examples.ts"), exampleModule);
  for (const [index, example] of examples.entries()) {
    writeFileSync(join(folder, `example-${index + 1}.ts`), moduleOf(example));
  }
  for (const [module, moduleResolution] of [
    ["NodeNext", "NodeNext"],
    ["Preserve", "Bundler"],
  ]) {
    const strict = {
      extends: join(templates, "tsconfig.json"),
      files: ["generated.ts"],
      include: ["example-*.ts"],
    };
    const compilerOptions = {
      module,
      moduleResolution,
      allowImportingTsExtensions: true,
      noUnusedLocals: false,
      isolatedDeclarations: false,
      declaration: false,
    };
    writeFileSync(join(folder, `${moduleResolution}.json`), JSON.stringify({ ...strict, compilerOptions }));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test("docs/client.md has examples", () => {
  expect(examples.length).toBeGreaterThan(10);
});

test.each([
  ["typescript6", "NodeNext"],
  ["typescript", "NodeNext"],
  ["typescript", "Bundler"],
] as const)("every example of docs/client.md compiles with %s and %s", async (compiler, resolution) => {
  expect(await compile(compiler, join(folder, `${resolution}.json`))).toBe("");
});

test.each(["typescript6", "typescript"] as const)("the type tests hold with %s", async (compiler) => {
  expect(await compile(compiler, join(templates, "test"))).toBe("");
});
