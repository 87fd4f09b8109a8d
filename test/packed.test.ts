import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { installPackage } from "./support/install-package.ts";
import { readFiles } from "./support/temporary-folder.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "pagewright-packed-")));
const installed = join(folder, "node_modules/pagewright");
let packed: readonly string[] = [];

beforeAll(() => {
  packed = installPackage(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "type": "module" }');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npx(...args: string[]) {
  return spawnSync("npx", ["--no-install", ...args], { cwd: folder, encoding: "utf8" });
}

function node(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

test("the package holds the bundle, its declarations, the schema and what users read, and nothing of the sources", () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "dist/cli.js",
      "dist/index.d.ts",
      "dist/model.schema.json",
    ]),
  );
  expect(
    packed.filter(
      (path) => !/^(LICENSE|README\.md|CHANGELOG\.md|package\.json|dist\/.+|docs\/[a-z-]+\.md)$/.test(path),
    ),
  ).toEqual([]);
});

test("the package holds every page of docs that what it says leads to", () => {
  const shipped = packed.filter((path) => path.endsWith(".md"));
  const texts = shipped.map((path) => readFileSync(join(installed, path), "utf8"));
  const help = npx("pagewright", "generate", "--help").stdout;
  const named = [...texts, help].flatMap(
    (text) => text.match(/\bdocs\/(?:[a-z-]+)\.md\b(?=\)| of this)/g) ?? [],
  );
  expect(named).toContain("docs/configuration.md");
  expect(packed).toEqual(expect.arrayContaining([...new Set(named)]));
});

test("npx pagewright generate gives the same bytes as the sources here", async () => {
  cpSync("seeds", join(folder, "seeds"), { recursive: true });
  writeFileSync(
    join(folder, "pagewright.config.ts"),
    'import { defineConfig } from "pagewright";\nexport default defineConfig({ inputs: "seeds", out: "generated" });\n',
  );
  expect(npx("pagewright", "generate")).toMatchObject({ status: 0, stdout: "" });
  const client = readFiles(join(folder, "generated"));
  const { "pagewright.lock.json": lock, "pagewright.api.json": surface, ...files } = client;
  const names = readdirSync("seeds");
  const sources = names.map((name) => ({
    path: `seeds/${name}`,
    text: readFileSync(join("seeds", name), "utf8"),
  }));
  const expected = await generate(sources);
  expect(files).toEqual(Object.fromEntries(expected.files.map(({ path, text }) => [path, text])));
  expect(JSON.parse(lock ?? "").names).toEqual(expected.names);
  expect(surface).toBe(readFileSync("generated/pagewright.api.json", "utf8"));
  expect(npx("pagewright", "check")).toMatchObject({ status: 0, stdout: "" });
}, 60_000);

test("any number of worker threads gives the same bytes", () => {
  for (const workers of ["1", "2", "3"]) {
    const args = ["generate", "--no-cache", "--workers", workers, "--out", `with-${workers}`];
    expect(npx("pagewright", ...args)).toMatchObject({ status: 0, stdout: "" });
  }
  const alone = readFiles(join(folder, "with-1"));
  expect(Object.keys(alone).length).toBeGreaterThan(20);
  expect(readFiles(join(folder, "with-2"))).toEqual(alone);
  expect(readFiles(join(folder, "with-3"))).toEqual(alone);
}, 60_000);

test("a reader that has seen enough is no error, on either stream", () => {
  const cli = join(installed, "dist/cli.js");
  for (const command of [`"${cli}" model seeds`, `"${cli}" lint seeds --format json 2>&1`]) {
    const script = `set -o pipefail; "${process.execPath}" ${command} | head -c 10 > /dev/null`;
    const { status, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr: stderr.replace(/^\d+ .*\n|^Done.*\n/gm, "") }).toEqual({
      status: 0,
      stderr: "",
    });
  }
});

test("a parser that is not installed is wrong usage", () => {
  const { status, stderr } = node(join(installed, "dist/cli.js"), "lint", "--parser", "satteri");
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "error: The parser satteri is not installed: npm install --save-dev satteri\n",
  });
});

test.each([["--help"], ["--version"]])("%s loads neither the parser nor ts-morph", (flag) => {
  const hook = join(folder, "log-imports.mjs");
  writeFileSync(
    hook,
    `import { writeSync } from "node:fs";
export async function resolve(specifier, context, next) {
  writeSync(2, \`import \${specifier}\\n\`);
  return next(specifier, context);
}`,
  );
  const register = `data:text/javascript,import { register } from "node:module"; register("${pathToFileURL(hook)}");`;
  const { status, stdout, stderr } = node("--import", register, join(installed, "dist/cli.js"), flag);
  expect({ status, answered: stdout !== "" }).toEqual({ status: 0, answered: true });
  const imports = [...stderr.matchAll(/^import (.+)$/gm)].map(([, specifier]) => specifier);
  expect(imports).toContain("commander");
  expect(
    imports.filter((specifier) => /unified|remark|micromark|ts-morph|jiti|tinyglobby/.test(specifier ?? "")),
  ).toEqual([]);
});

const program = `import { defineConfig, generate, lint, loadModel, modelDocument, type Result, UsageError } from "pagewright";
const sources = [{ path: "a.md", text: "" }];
const result: Result = await generate(sources, { enumStyle: "const" });
const { modelVersion } = modelDocument(await loadModel(sources));
const found = await lint(sources, {}, { onProgress: ({ phase, done, total }) => [phase, done / total] });
export const seen = [result.files.length, modelVersion, defineConfig({ out: "x" }).out, found.length];
const config = defineConfig({ targets: { a: { include: [{ methods: ["GET"] }] } } });
if (config.targets?.a?.include?.length !== 1) throw new UsageError("never");
`;

test.each(["typescript", "typescript6"])("a user's program compiles with %s, and runs", async (compiler) => {
  const compilerOptions = { module: "NodeNext", target: "ES2022", lib: ["ES2023"], strict: true, types: [] };
  writeFileSync(join(folder, "use.ts"), program);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const compiled = node(resolve("node_modules", compiler, "bin/tsc"), "-p", folder);
  expect(compiled.stdout).toBe("");
  const { seen } = await import(pathToFileURL(join(folder, "use.js")).href);
  expect(seen).toEqual([0, 1, "x", 1]);
});
