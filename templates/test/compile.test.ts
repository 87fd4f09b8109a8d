import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const templates = join(import.meta.dirname, "..");
const root = join(templates, "..");
/** What pagewright writes from the pages beside it. */
const widgets = join(templates, "test/widgets/client");
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
  authenticate, copyWidget, createClient, filter, getWidget, getWidgetContent, getWidgetPhoto, guidLiteral, isApiError, listWidgets, logging,
  paginate, poll, putWidgetContent, retry, timeout, updateWidget, widgetDelta, withHeaders, withResponse,
} from "./generated/index.js";
import type { Client, Middleware, TokenCredential, Widget, WidgetOperation } from "./generated/index.js";
declare const credential: TokenCredential;
declare function readLink(): Promise<string | undefined>;
declare function keepLink(link: string | undefined): Promise<void>;
declare function store(widgets: readonly Widget[]): Promise<void>;
`;

const outer = "declare const client: Client;\n";

function moduleOf(example: string): string {
  const code = example.startsWith("import ")
    ? example
    : preamble + (example.includes("const client =") ? "" : outer) + example;
  return code.replaceAll(/"\.\/generated\/([\w/]+)\.js"/g, `"${widgets}/$1.ts"`);
}

const examples = examplesOf(readFileSync(join(root, "docs/client.md"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "pagewright-client-"));

beforeAll(() => {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [index, example] of examples.entries()) {
    writeFileSync(join(folder, `example-${index + 1}.ts`), moduleOf(example));
  }
  for (const [module, moduleResolution] of [
    ["NodeNext", "NodeNext"],
    ["Preserve", "Bundler"],
  ]) {
    const strict = {
      extends: join(templates, "tsconfig.json"),
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
