import { join } from "node:path";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/disk/load-config.ts";
import { UsageError } from "../../src/usage-error.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

test.each([
  [
    "pagewright.config.ts",
    'import { defineConfig } from "pagewright";\nexport default defineConfig({ out: "x" as string });',
  ],
  ["pagewright.config.mts", 'const out: string = "x";\nexport default { out };'],
  ["pagewright.config.js", 'export default { out: "x" };'],
  ["pagewright.config.js", 'module.exports = { out: "x" };'],
  [
    "pagewright.config.mjs",
    'import { defineConfig } from "pagewright";\nexport default defineConfig({ out: "x" });',
  ],
  ["pagewright.config.json", '{ "out": "x" }'],
])("%s is found and loaded", async (name, text) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [name]: text });
  expect(await loadConfig(folder, undefined)).toEqual({
    config: { out: "x" },
    path: join(folder, name),
    ...(name.endsWith(".json") && { json: text }),
    root: folder,
  });
});

test("without a file the configuration is empty and paths are relative to the working folder", async () => {
  const folder = temporaryFolder();
  expect(await loadConfig(folder, undefined)).toEqual({ config: {}, root: folder });
});

test("an explicit file is taken, and its folder is the root", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "pagewright.config.json": "{}", "sub/mine.json": '{ "out": "y" }' });
  expect(await loadConfig(folder, "sub/mine.json")).toMatchObject({
    config: { out: "y" },
    root: join(folder, "sub"),
  });
});

test.each([
  [
    "a syntax error",
    { "pagewright.config.ts": "export default {\n  out: ,\n};\n" },
    undefined,
    'pagewright.config.ts", line 2, column 8: Unexpected token.',
  ],
  [
    "an error of an imported module",
    { "pagewright.config.ts": 'import "./other.ts";\nexport default {};', "other.ts": "const = 1;" },
    undefined,
    'other.ts", line 1, column 7: Unexpected token.',
  ],
  [
    "no default export",
    { "pagewright.config.ts": "export const out = 1;" },
    undefined,
    "has no default export",
  ],
  [
    "null",
    { "pagewright.config.ts": "export default null;" },
    undefined,
    "must export an object with options",
  ],
  ["an error of its own", { "pagewright.config.ts": 'throw new Error("no token");' }, undefined, "no token"],
  [
    "broken JSON",
    { "pagewright.config.json": '{\n  "out" "x"\n}' },
    undefined,
    'pagewright.config.json", line 2, column 9: this is not JSON (colon expected).',
  ],
  [
    "JSON in very many levels",
    { "pagewright.config.json": "[".repeat(300_000) },
    undefined,
    "this is nested too deep to be read",
  ],
  ["a wrong option", { "pagewright.config.json": '{ "outt": "x" }' }, undefined, 'Did you mean "out"?'],
  [
    "two files",
    { "pagewright.config.json": "{}", "pagewright.config.js": "" },
    undefined,
    "several configuration files",
  ],
  ["no such file", {}, "mine.ts", 'There is no configuration file "mine.ts".'],
])("%s is a usage error", async (_, files, explicit, message) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const loading = loadConfig(folder, explicit);
  await expect(loading).rejects.toThrow(message);
  await expect(loading).rejects.toThrow(UsageError);
});

test("a folder that does not exist is named", async () => {
  const folder = join(temporaryFolder(), "nowhere");
  await expect(loadConfig(folder, undefined)).rejects.toThrow(`There is no folder "${folder}" to work in.`);
});
