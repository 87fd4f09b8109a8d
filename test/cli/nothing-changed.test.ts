import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { generate } from "../../src/generate.ts";
import { addPage } from "../support/pages.ts";
import { type Run, runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

vi.mock(import("../../src/generate.ts"), { spy: true });

let folder = "";

beforeEach(async () => {
  folder = temporaryFolder();
  writeFiles(folder, {
    "pagewright.config.json": '{ "inputs": "docs", "out": "client" }',
    "package.json": "{}",
    "docs/widget-post.md": addPage("widget"),
    "docs/ticket-post.md": addPage("ticket"),
  });
  mkdirSync(join(folder, "node_modules"));
  expect((await run("generate")).generated).toBe(true);
});

/** Runs a command, and notes whether it had to generate anything. */
async function run(...args: readonly string[]): Promise<Run & { generated: boolean }> {
  vi.mocked(generate).mockClear();
  const ended = await runCli(folder, args);
  return { ...ended, generated: vi.mocked(generate).mock.calls.length > 0 };
}

test("when nothing changed, nothing is generated, and the summary is that of a whole run", async () => {
  for (const args of [
    ["generate", "--verbose"],
    ["check", "--verbose"],
  ]) {
    const [short, whole] = [await run(...args), await run(...args, "--no-cache")];
    expect([short.generated, whole.generated]).toEqual([false, true]);
    expect(withoutTime(short)).toEqual(withoutTime(whole));
  }
});

test("when nothing changed, no file is touched", async () => {
  const old = new Date(2001, 0, 1);
  const paths = Object.keys(readFiles(join(folder, "client"))).map((path) => join(folder, "client", path));
  for (const path of paths) utimesSync(path, old, old);
  await run("generate");
  expect(paths.map((path) => statSync(path).mtimeMs)).toEqual(paths.map(() => old.getTime()));
});

test.each([
  ["a page", () => writeFiles(folder, { "docs/widget-post.md": addPage("gadget") })],
  ["the set of pages", () => rmSync(join(folder, "docs/widget-post.md"))],
  [
    "an option",
    () =>
      writeFiles(folder, {
        "pagewright.config.json": '{ "inputs": "docs", "out": "client", "importExtension": "ts" }',
      }),
  ],
  ["a file of the client", () => writeFileSync(join(folder, "client/index.ts"), "// mine")],
  ["the files of the client", () => rmSync(join(folder, "client/types/widget.ts"))],
  ["the lock", () => rmSync(join(folder, "client/pagewright.lock.json"))],
])("when %s changed, check generates and says no", async (_, change) => {
  change();
  expect(await run("check")).toMatchObject({ generated: true, code: 1 });
});

test("a record that is damaged is written anew", async () => {
  const cache = join(folder, "node_modules/.cache/pagewright");
  const record = Object.keys(readFiles(cache)).find((name) => name.startsWith("run-")) ?? "";
  writeFileSync(join(cache, record), '{"origin":');
  expect(await run("check")).toMatchObject({ generated: true, code: 0 });
  expect(await run("check")).toMatchObject({ generated: false, code: 0 });
});

test("diagnostics that are asked for, or that fail, are those of a whole run", async () => {
  expect((await run("generate", "--format", "json")).stderr).toContain('"code"');
  expect(await run("generate", "--fail-on", "warning")).toMatchObject({ generated: true, code: 1 });
});

function withoutTime({ code, stdout, stderr }: Run): Run {
  // Pages that nobody read took no time.
  return { code, stdout, stderr: stderr.replace(/^Longest to read: .+\n/, "").replace(/\d+\.\d s/, "") };
}
