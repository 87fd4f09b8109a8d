import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

function project(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  return folder;
}

const pretty = `docs/widget-post.md:25:72 warning link/missing-page
  "../resources/widget.md" is not among the inputs. What it declares is not in the output.
   25 | … Created\` response code and a [widget](../resources/widget.md) object in the response body.
      |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

`;

test("lint writes diagnostics to standard output and the summary to standard error", async () => {
  const { code, stdout, stderr } = await runCli(project(), ["lint", "docs"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: pretty });
  expect(stderr).toMatch(
    /^1 page: 1 type and 1 operation\.\n0 errors, 1 warning, 0 infos\.\nDone in \d+\.\d s\.\n$/,
  );
  expect(await runCli(project(), ["lint", "docs", "--quiet"])).toEqual({
    code: 0,
    stdout: pretty,
    stderr: "",
  });
});

test("lint of the seeds has no error", async () => {
  const { code, stdout } = await runCli(process.cwd(), [
    "lint",
    "seeds",
    "--format",
    "json",
    "--quiet",
    "--no-cache",
  ]);
  expect(code).toBe(0);
  const severities = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).severity);
  expect(new Set(severities)).toEqual(new Set(["info", "warning"]));
});

test.each([
  ["error", "error", 1],
  ["error", "warning", 0],
  ["warning", "warning", 1],
  ["warning", "info", 0],
  ["never", "error", 0],
])("with --fail-on %s a diagnostic of severity %s is exit code %i", async (failOn, severity, code) => {
  const folder = project();
  writeFiles(folder, {
    "pagewright.config.json": JSON.stringify({ severities: { "link/missing-page": severity } }),
  });
  expect(await runCli(folder, ["lint", "docs", "--fail-on", failOn])).toMatchObject({
    code,
    stdout: expect.stringContaining(` ${severity} link/missing-page\n`),
  });
});

test("a code can be switched off", async () => {
  const folder = project();
  writeFiles(folder, { "pagewright.config.json": '{ "severities": { "link/missing-page": "off" } }' });
  const { code, stdout, stderr } = await runCli(folder, ["lint", "docs"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain("0 errors, 0 warnings, 0 infos.");
});

test.each([
  ["json", /^\{"code":"link\/missing-page",.+\}\n$/],
  ["github", /^::warning file=docs\/widget-post\.md,line=25,.+\n$/],
  ["sarif", /"uri": "docs\/widget-post\.md"/],
])("--format %s goes to standard output", async (format, expected) => {
  const { stdout } = await runCli(project(), ["lint", "docs", "--format", format]);
  expect(stdout).toMatch(expected);
});

test.each([
  ["a terminal", {}, [], true],
  ["NO_COLOR", { NO_COLOR: "1" }, [], false],
  ["CI", { CI: "true" }, [], false],
  ["--no-color", {}, ["--no-color"], false],
])("on a terminal with %s colours are as wanted", async (_, env, flags, colored) => {
  const { stdout } = await runCli(project(), ["lint", "docs", ...flags], { env, isTTY: true });
  expect(stdout.includes("\u001b[")).toBe(colored);
});

test("no colours without a terminal", async () => {
  expect((await runCli(project(), ["lint", "docs"])).stdout).not.toContain("\u001b[");
});

test("lint needs no lock, so a damaged one does not stop it; it stops the others", async () => {
  const folder = project();
  writeFiles(folder, { "client/pagewright.lock.json": "<<<<<<< ours" });
  const run = async (command: string) => (await runCli(folder, [command, "docs", "--out", "client"])).code;
  expect([await run("lint"), await run("model"), await run("check"), await run("generate")]).toEqual([
    0, 1, 1, 1,
  ]);
});

test("model writes JSON and nothing else to standard output", async () => {
  const { code, stdout } = await runCli(project(), ["model", "docs"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    modelVersion: 1,
    operations: [{ id: "POST /widgets", name: "createWidget", page: "docs/widget-post.md" }],
    diagnostics: [{ code: "link/missing-page" }],
    accounting: { rows: { seen: 2 }, routes: { seen: 1 } },
  });
});

test("model knows the names that an output folder's lock has given", async () => {
  const folder = project();
  writeFiles(folder, {
    "client/pagewright.lock.json":
      '{ "lockVersion": 1, "names": { "POST /widgets": "makeIt" }, "files": {} }',
  });
  const { stdout } = await runCli(folder, ["model", "docs", "--out", "client"]);
  expect(JSON.parse(stdout).operations[0].name).toBe("makeIt");
});
