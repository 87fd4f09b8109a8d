import { beforeEach, expect, test, vi } from "vitest";
import { createProgressLine, describeProgress } from "../../src/cli/progress-line.ts";
import type { Progress } from "../../src/ports.ts";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const clear = "\r\u001B[2K";

test.each<[progress: Progress, seconds: number, text: string]>([
  [{ phase: "read", done: 0, total: 40 }, 1, "Reading pages: 0 of 40"],
  [{ phase: "read", done: 10, total: 40 }, 0.5, "Reading pages: 10 of 40, 20 a second, 2 s left"],
  [{ phase: "link", done: 0, total: 1 }, 1, "Linking …"],
  [{ phase: "print", done: 40, total: 40 }, 2, "Printing modules: 40 of 40, 20 a second, 0 s left"],
])("progress is told in a line, case %#", (progress, seconds, text) => {
  expect(describeProgress(progress, seconds)).toBe(text);
});

function lineOn(isTTY: boolean, env: Record<string, string> = {}, quiet?: true) {
  const written: string[] = [];
  const stderr = { isTTY, write: (text: string) => written.push(text) };
  const terminal = { cwd: "/", env, stdout: stderr, stderr };
  return { written, line: createProgressLine({ ...(quiet && { quiet }) }, terminal) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  return () => vi.useRealTimers();
});

function showLongRun({ line }: ReturnType<typeof lineOn>): void {
  for (let done = 0; done <= 100; done++) {
    vi.advanceTimersByTime(10);
    line.show({ phase: "read", done, total: 100 });
  }
  line.clear();
}

test("on a terminal a long run has one line, which is written now and then and leaves nothing", () => {
  const shown = lineOn(true);
  showLongRun(shown);
  expect(shown.written.length).toBeGreaterThan(3);
  expect(shown.written.length).toBeLessThan(12);
  expect(shown.written.every((text) => text.startsWith(clear) && !text.includes("\n"))).toBe(true);
  expect(shown.written.at(-1)).toBe(clear);
});

test("a short run shows nothing", () => {
  const shown = lineOn(true);
  shown.line.show({ phase: "read", done: 1, total: 2 });
  shown.line.clear();
  expect(shown.written).toEqual([]);
});

test.each([
  ["behind a pipe", lineOn(false)],
  ["in CI", lineOn(true, { CI: "1" })],
  ["on a terminal without a cursor", lineOn(true, { TERM: "dumb" })],
  ["with --quiet", lineOn(true, {}, true)],
])("%s there is no line", (_, shown) => {
  showLongRun(shown);
  expect(shown.written).toEqual([]);
});

test("--verbose names the pages that took longest, and what rules set aside", async () => {
  const folder = temporaryFolder();
  const rows = Array.from({ length: 400 }, (_, number) => `|p${number}|String|A property.|\n`).join("");
  writeFiles(folder, {
    "docs/widget-post.md": addPage("widget"),
    "docs/long.md": addPage("ticket").replace("|id|", `||||\n${rows}|id|`),
  });
  vi.useRealTimers();
  const { stderr } = await runCli(folder, [
    "lint",
    "docs",
    "--verbose",
    "--fail-on",
    "never",
    "--workers",
    "1",
  ]);
  expect(stderr).toMatch(/^Longest to read: .*docs\/long\.md \(\d+ ms\)/m);
  expect(stderr).toMatch(/^ {2}\d+ \w+: \d+ consumed, \d+ diagnosed, \d+ set aside \([a-z-]+ \d+/m);
});
