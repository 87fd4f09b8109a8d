import { rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const secret = "the secret of another folder";

/** Pages that reach for a file beside their folder in every way that a page or a folder can. */
function reachingProject(): string {
  const folder = temporaryFolder();
  const outside = "../../private/secret.md";
  writeFiles(folder, {
    "private/secret.md": addPage("secret").replace("How it is.", secret),
    "docs/api/widget-post.md": `${addPage("widget")}\n## Permissions\n\n[!INCLUDE [secret](${outside})]\n\n[!include[secret](/private/secret.md)]\n\n[secret](${outside}) [secret](file:///etc/passwd)\n`,
  });
  symlinkSync(join(folder, "private"), join(folder, "docs/linked"));
  symlinkSync(join(folder, "private/secret.md"), join(folder, "docs/api/secret.md"));
  return folder;
}

test("neither an include, nor a link of a page, nor one of the disk leads out of the inputs", async () => {
  const folder = reachingProject();
  const { code, stderr } = await runCli(folder, ["generate", "docs", "--out", "client", "--no-cache"]);
  expect(code).toBe(0);
  expect(stderr).toContain("1 page: ");
  expect(JSON.stringify(readFiles(join(folder, "client")))).not.toContain(secret);
  const model = await runCli(folder, ["model", "docs/**/*.md", "--no-cache"]);
  expect(model.stdout).toContain('"widget"');
  expect(model.stdout).not.toContain(secret);
});

test.each([
  ["the folder of the inputs", "docs", "contains the input"],
  ["a folder above the inputs", ".", "contains the input"],
  ["a link to the folder of the inputs", "alias", "contains the input"],
  ["the home folder", homedir(), "cannot be the home folder"],
  ["the root", "/", "cannot be the root of the file system"],
])("%s is refused as output, and nothing is written", async (_, out, reason) => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  symlinkSync(join(folder, "docs"), join(folder, "alias"));
  const { code, stderr } = await runCli(folder, ["generate", "docs", "--out", out, "--force", "--no-cache"]);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
  expect(Object.keys(readFiles(folder))).toEqual(["docs/widget-post.md"]);
});

test("what lies behind a link that has the name of the staging folder stays", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "docs/widget-post.md": addPage("widget"),
    "mine/deep/a.txt": "mine",
    "mine/b.txt": "mine",
    "client/.keep": "",
  });
  symlinkSync(join(folder, "mine"), join(folder, "client/.pagewright-staging"));
  const before = readFiles(folder);
  for (const force of [[], ["--force"]]) {
    const run = await runCli(folder, ["generate", "docs", "--out", "client", "--no-cache", ...force]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining("is a link") });
    expect(readFiles(folder)).toEqual(before);
  }
});

test("a baseline is written where it stands, and not where a link leads", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  symlinkSync(join(folder, "elsewhere.json"), join(folder, "pagewright.baseline.json"));
  const { code } = await runCli(folder, ["lint", "docs", "--no-cache", "--update-baseline"]);
  expect(code).toBe(0);
  expect(Object.keys(readFiles(folder))).toEqual(["docs/widget-post.md", "pagewright.baseline.json"]);
});

const isWindows = process.platform === "win32";

test
  .skipIf(isWindows)
  .each([
    ["client/index.ts"],
    ["client/pagewright.lock.json"],
    ["client/pagewright.api.json"],
    ["pagewright.config.json"],
  ])("where %s is a link to a device, nobody reads it for ever", async (path) => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget"), "client/.keep": "" });
  const generate = () => runCli(folder, ["generate", "docs", "--out", "client", "--no-cache"]);
  expect((await generate()).code).toBe(0);
  rmSync(join(folder, path), { force: true });
  symlinkSync("/dev/zero", join(folder, path));
  expect(await generate()).toMatchObject({
    code: 1,
    stderr: `error: Cannot read "${path}": it is no file.\n`,
  });
});

test("links in the output folder are replaced, never followed", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget"), "mine.ts": "mine" });
  const generate = (...args: string[]) =>
    runCli(folder, ["generate", "docs", "--out", "client", "--no-cache", ...args]);
  writeFiles(folder, { "client/other.ts": "other" });
  symlinkSync(join(folder, "mine.ts"), join(folder, "client/index.ts"));
  expect(await generate()).toMatchObject({ code: 1, stderr: expect.stringContaining("index.ts (not ours)") });
  expect((await generate("--force")).code).toBe(0);
  const files = readFiles(folder);
  expect(files).toMatchObject({ "mine.ts": "mine", "client/other.ts": "other" });
  expect(files["client/index.ts"]).toContain("create-widget");
});
