import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { formatSurface } from "../src/compare/format-surface.ts";
import { surfaceOf } from "../src/compare/surface-of.ts";
import { generate } from "../src/generate.ts";
import type { SourceFile } from "../src/model/source.ts";
import type { Result } from "../src/result.ts";
import { runCli } from "./support/run-cli.ts";
import { readFiles, temporaryFolder } from "./support/temporary-folder.ts";

const names = readdirSync("seeds").sort();
const sources: readonly SourceFile[] = names.map((name) => ({
  path: `seeds/${name}`,
  text: readFileSync(join("seeds", name), "utf8"),
}));

let expected: Result;

beforeAll(async () => {
  expected = await generate(sources);
});

test("a second run in the same process gives the same", async () => {
  expect(await generate(sources)).toEqual(expected);
});

test("the order of the pages does not matter", async () => {
  const [first, second, ...rest] = sources;
  const orders = [sources.toReversed(), [...rest, first, second], [second, ...rest.toReversed(), first]];
  for (const order of orders) {
    expect(await generate(order.flatMap((source) => source ?? []))).toEqual(expected);
  }
});

test.each([
  ["CRLF line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
])("pages with %s give the same, diagnostics and their places included", async (_, change) => {
  expect(await generate(sources.map(({ path, text }) => ({ path, text: change(text) })))).toEqual(expected);
});

test("the working directory and the order of the arguments do not matter", async () => {
  const project = temporaryFolder();
  const elsewhere = temporaryFolder();
  mkdirSync(join(project, "seeds"));
  for (const name of names) copyFileSync(join("seeds", name), join(project, "seeds", name));
  writeFileSync(join(project, "pagewright.config.json"), '{ "inputs": ["seeds"], "out": "generated" }');

  const runs: readonly (readonly [cwd: string, ...args: string[]])[] = [
    [project],
    [elsewhere, "--cwd", project],
    [elsewhere, "--config", join(project, "pagewright.config.json")],
    [join(project, "seeds"), "--config", "../pagewright.config.json", ...names.toReversed()],
    [elsewhere, "--config", join(project, "pagewright.config.json"), resolve(project, "seeds/*.txt")],
  ];
  for (const [index, [cwd, ...args]] of runs.entries()) {
    const out = join(project, `out-${index}`);
    expect(await runCli(cwd, ["generate", ...args, "--out", out, "--quiet"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const { "pagewright.lock.json": lock, "pagewright.api.json": surface, ...files } = readFiles(out);
    expect(files).toEqual(Object.fromEntries(expected.files.map(({ path, text }) => [path, text])));
    expect(JSON.parse(lock ?? "").names).toEqual(expected.names);
    expect(surface).toBe(formatSurface(surfaceOf(expected.model)));
  }
});

test("the checked-in client is what the seeds give", async () => {
  const {
    "pagewright.lock.json": _,
    "pagewright.api.json": surface,
    ...files
  } = readFiles(resolve("generated"));
  expect(surface).toBe(formatSurface(surfaceOf(expected.model)));
  expect(files).toEqual(Object.fromEntries(expected.files.map(({ path, text }) => [path, text])));
});
