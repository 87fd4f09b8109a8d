import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { parsePage } from "../../src/1-parse/parse-page.ts";
import { printModule } from "../../src/4-emit/print.ts";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

vi.mock(import("../../src/1-parse/parse-page.ts"), { spy: true });
vi.mock(import("../../src/4-emit/print.ts"), { spy: true });

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
  await run("generate");
});

/** Runs a command; gives the pages that were parsed and how many modules were printed. */
async function run(...args: readonly string[]): Promise<{ parsed: readonly string[]; printed: number }> {
  vi.mocked(parsePage).mockClear();
  vi.mocked(printModule).mockClear();
  const { code, stderr } = await runCli(folder, args);
  expect(code, stderr).toBe(0);
  return {
    parsed: vi.mocked(parsePage).mock.calls.map(([{ path }]) => path),
    printed: vi.mocked(printModule).mock.calls.length,
  };
}

test("a page that has not changed is not read again, whatever the command", async () => {
  expect(await run("generate")).toEqual({ parsed: [], printed: 0 });
  expect(await run("lint")).toEqual({ parsed: [], printed: 0 });
  expect((await run("generate", "--out", "other")).parsed).toEqual([]);
});

test("of two pages only the one that changed is read, and only its module is printed", async () => {
  const page = addPage("ticket").replace("How it is.", "How it fares.");
  writeFiles(folder, { "docs/ticket-post.md": page });
  expect(await run("generate")).toEqual({ parsed: ["docs/ticket-post.md"], printed: 1 });
  const cached = readFiles(join(folder, "client"));
  await run("generate", "--no-cache");
  expect(readFiles(join(folder, "client"))).toEqual(cached);
});

test("other line ends are no change, another path is one", async () => {
  writeFiles(folder, {
    "docs/widget-post.md": addPage("widget").replaceAll("\n", "\r\n"),
    "docs/invoice-post.md": addPage("ticket"),
  });
  expect((await run("lint")).parsed).toEqual(["docs/invoice-post.md"]);
});

test("--no-cache reads every page and keeps nothing", async () => {
  const cache = join(folder, "node_modules/.cache/pagewright");
  const before = readFiles(cache);
  writeFiles(folder, { "docs/ticket-post.md": addPage("invoice") });
  expect((await run("lint", "--no-cache")).parsed).toHaveLength(2);
  expect(readFiles(cache)).toEqual(before);
});

test("a damaged cache is mended", async () => {
  const place = join(folder, "node_modules/.cache/pagewright/facts");
  const whole = readFileSync(place, "utf8");
  writeFileSync(place, whole.slice(0, -40));
  expect((await run("lint")).parsed).toHaveLength(1);
  expect((await run("lint")).parsed).toEqual([]);
});

test("cache clear forgets everything", async () => {
  expect((await runCli(folder, ["cache", "clear"])).stderr).toBe(
    `Removed ${join("node_modules", ".cache", "pagewright")}.\n`,
  );
  expect((await run("lint")).parsed).toHaveLength(2);
  await runCli(folder, ["cache", "clear"]);
  const { code, stderr } = await runCli(folder, ["cache", "clear"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "There is no cache to clear.\n" });
});
