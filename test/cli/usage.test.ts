import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configOptions } from "../../src/config-options.ts";
import { loadConfig } from "../../src/disk/load-config.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

test("--version and --help are answers, not errors", async () => {
  const folder = temporaryFolder();
  expect(await runCli(folder, ["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = await runCli(folder, ["--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of ["generate", "check", "lint", "model", "init"]) {
    expect(help.stdout).toContain(`  ${command} `);
  }
  expect(help.stdout).toContain("Examples:\n  pagewright generate docs --out src/client");
  const flags = await runCli(folder, ["generate", "--help"]);
  expect(flags.stdout.replace(/\s+/g, " ")).toContain(
    "--enum-style <choice> how an enum is written: a TypeScript enum, a const object with a type, or the type alone; " +
      'by default enum (choices: "enum", "const", "union")',
  );
});

test.each([
  ["no command", [], "Usage: pagewright"],
  ["an unknown command", ["generat"], "Did you mean generate?"],
  ["an unknown flag", ["lint", "--al"], "Did you mean --all?"],
  ["a wrong part", ["lint", "docs", "--emit", "tests"], '"emit[0]" must be one of "examples".'],
  ["a wrong choice", ["lint", "docs", "--format", "xml"], "Allowed choices are pretty, json, github, sarif."],
  [
    "an empty text",
    ["lint", "docs", "--base-url", ""],
    '"baseUrl" must be an address such as "https://api.example.com/v1".',
  ],
  ["no inputs", ["lint"], "There are no inputs"],
  ["nothing to watch", ["generate", "--watch"], "There are no inputs"],
  [
    "a folder to watch that is missing",
    ["generate", "nowhere", "--out", "x", "--watch"],
    "no file or folder",
  ],
  ["no output folder", ["generate", "docs"], "There is no output folder: give --out"],
  ["a missing folder", ["lint", "nowhere"], 'There is no file or folder "nowhere".'],
  [
    "something that is neither file nor folder",
    ["lint", "/dev/null"],
    'There is no file or folder "/dev/null".',
  ],
  ["a glob without a match", ["lint", "docs/*.mdx"], 'No page was found in "docs/*.mdx".'],
  ["a missing configuration", ["lint", "docs", "--config", "none.ts"], 'no configuration file "none.ts"'],
  ["an output folder with inputs in it", ["generate", "docs", "--out", "."], 'contains the input "docs"'],
])("%s is exit code 2 and one sentence", async (_, args, message) => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget.md": "# Widget" });
  const { code, stdout, stderr } = await runCli(folder, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("an input below a file is a disk's refusal", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "widget.md": "# Widget" });
  expect(await runCli(folder, ["lint", "widget.md/docs"])).toEqual({
    code: 1,
    stdout: "",
    stderr: 'error: Cannot read "widget.md/docs": a part of its path is a file.\n',
  });
});

test("a broken configuration names the file as the reader sees it, and the key", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "pagewright.config.json": '{ "enumStyle": "enums" }' });
  expect(await runCli(folder, ["lint"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      'error: "pagewright.config.json": "enumStyle" must be one of "enum", "const", "union". Did you mean "enum"?\n',
  });
});

test("--cwd moves everything but the paths that are shown", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "project/pagewright.config.json": '{ "inputs": "docs" }', "project/docs/a.md": "" });
  const { stdout } = await runCli(folder, ["lint", "--cwd", "project", "--format", "json"]);
  expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ source: { path: "project/docs/a.md" } });
});

test("init explains every option, and never overwrites", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "pages/widget.md": "# Widget" });
  expect(await runCli(folder, ["init", "pages", "--out", "client"])).toMatchObject({ code: 0, stdout: "" });
  const text = readFileSync(join(folder, "pagewright.config.ts"), "utf8");
  expect(text).toContain('  inputs: ["pages"],\n');
  expect(text).toContain('  out: "client",\n');
  expect(text).toContain('  // enumStyle: "enum",\n');
  expect((await runCli(folder, ["lint"])).code).toBe(0);
  writeFiles(folder, { "all.config.ts": text.replace(/^ {2}\/\/ (\w+: .+,)$/gm, "  $1") });
  const { config } = await loadConfig(folder, "all.config.ts");
  expect(Object.keys(config)).toEqual(Object.keys(configOptions));
  expect(await runCli(folder, ["init"])).toMatchObject({
    code: 2,
    stderr: 'error: There is a configuration already: "pagewright.config.ts".\n',
  });
});
