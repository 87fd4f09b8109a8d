import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** Clears the screen, in both ways of saying so, turns the text round and begins a command of GitHub. */
const hostile = "a\u001b[2J\u009b2J\u202e\u2028\u0007";
const newLine = "\n::error file=x::pwned";

/** Nothing but text, and line ends behind which there is no command that pagewright did not write. */
function expectInert(text: string): void {
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(text).not.toContain(newLine);
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

test.skipIf(process.platform === "win32")(
  "neither do paths of a lock that somebody wrote by hand, nor names that the API lost",
  async () => {
    const folder = temporaryFolder();
    const name = `${hostile}${newLine}`;
    writeFiles(folder, { "docs/widget.md": addPage("widget") });
    const run = (...args: string[]) => runCli(folder, [...args, "docs", "--out", "client", "--no-cache"]);
    expect((await run("generate")).code).toBe(0);
    const lock = JSON.stringify({ lockVersion: 1, names: {}, files: { [name]: "0" } });
    const api = JSON.stringify({
      surfaceVersion: 1,
      types: { [name]: { kind: "interface", name, properties: {} } },
      functions: {},
    });
    writeFiles(folder, {
      "client/pagewright.lock.json": lock,
      [`client/${name}`]: "x",
      "client/pagewright.api.json": api,
    });
    for (const args of [["generate"], ["check", "--verbose"]]) {
      const { stderr, stdout } = await run(...args);
      expectInert(stderr);
      expectInert(stdout);
      expect(stderr).toContain("::error file=x::pwned");
    }
    const { stderr } = await run("generate", "--force", "--verbose");
    expectInert(stderr);
    expect(stderr).toMatch(/::error file=x::pwned was removed\n/);
  },
);
