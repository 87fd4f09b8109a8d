import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** Clears the screen, in both ways of saying so, turns the text round and begins a command of GitHub. */
const hostile = "a\u001b[2J\u009b2J\u202e\u2028\u0007";
const newLine = "\n::error file=x::pwned";

/** Nothing but text, of which no line is a command to GitHub, also behind spaces, that pagewright did not write. */
function expectInert(text: string): void {
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(text).not.toMatch(/^\s*(?:::error file=x|##\[)/m);
}

/** A page whose rows, types, values and title hold what a terminal obeys. */
const page = addPage("ticket")
  .replace("Create ticket", () => `Create ticket ${hostile}`)
  .replace("|id|String|", () => `|${hostile}|Strin${hostile}|`)
  .replace("`open`", () => `\`${hostile}\``);

test
  .skipIf(process.platform === "win32")
  .each([
    [["lint", "docs"]],
    [["lint", "docs", "--format", "json"]],
    [["lint", "docs", "--format", "github"]],
    [["lint", "docs", "--format", "sarif"]],
    [["model", "docs"]],
    [["generate", "docs", "--out", "client", "--verbose"]],
    [["check", "docs", "--out", "client", "--verbose"]],
    [["generate", "docs", "--out", "docs"]],
  ])("%j prints no control of a page, nor of its name", async (args) => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget.md": addPage("widget"), "docs/page.md": page });
  renameSync(join(folder, "docs/page.md"), join(folder, `docs/${hostile}${newLine}.md`));
  const { code, stdout, stderr } = await runCli(folder, [...args, "--no-cache"]);
  expect(code).not.toBe(70);
  expectInert(stdout);
  expectInert(stderr);
});

test.skipIf(process.platform === "win32").each([["pretty"], ["github"], ["json"], ["sarif"]])(
  "the name of a page is no command in the format %s",
  async (format) => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "::error file=x::pwned.md": addPage("widget"),
      "##[error]pwned.md": addPage("ticket"),
    });
    const { stdout, stderr } = await runCli(folder, ["lint", ".", "--no-cache", "--format", format]);
    expectInert(stdout);
    expectInert(stderr);
    expect(stdout).toContain("pwned.md");
  },
);

test
  .skipIf(process.platform === "win32")
  .each([[`${hostile}${newLine}`], ["::error file=x::pwned"], ["##[error]pwned"]])(
  "neither are paths of a lock that somebody wrote by hand, nor names that the API lost: %j",
  async (name) => {
    const folder = temporaryFolder();
    writeFiles(folder, { "docs/widget.md": addPage("widget") });
    const run = (...args: string[]) => runCli(folder, [...args, "docs", "--out", "client", "--no-cache"]);
    expect((await run("generate")).code).toBe(0);
    const lock = JSON.stringify({ lockVersion: 1, names: {}, files: { [name]: "0" } });
    const type = { kind: "interface", name, properties: {} };
    const api = JSON.stringify({ surfaceVersion: 1, types: { [name]: type }, functions: {} });
    writeFiles(folder, {
      "client/pagewright.lock.json": lock,
      [`client/${name}`]: "x",
      "client/pagewright.api.json": api,
    });
    for (const args of [["generate"], ["check", "--verbose"]]) {
      const { stderr, stdout } = await run(...args);
      expectInert(stderr);
      expectInert(stdout);
      expect(stderr).toContain("pwned");
    }
    const { stderr } = await run("generate", "--force", "--verbose");
    expectInert(stderr);
    expect(stderr).toMatch(/pwned was removed\n/);
  },
);

test("what an API gained is no command: its name stands behind spaces alone", async () => {
  const folder = temporaryFolder();
  const api = (name: string) =>
    JSON.stringify({
      surfaceVersion: 1,
      types: { [name]: { kind: "interface", name, properties: {} } },
      functions: {},
    });
  writeFiles(folder, { "old.json": api("a"), "new.json": api("::error file=x::pwned") });
  const { stdout } = await runCli(folder, ["diff", "old.json", "new.json"]);
  expectInert(stdout);
  expect(stdout).toContain("pwned was added");
});
