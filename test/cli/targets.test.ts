import { beforeEach, expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, {
    "docs/widget-post.md": addPage("widget"),
    "beta/ticket-post.md": addPage("ticket"),
    "pagewright.config.json": JSON.stringify({
      importExtension: "none",
      targets: {
        v1: { inputs: "docs", out: "client/v1" },
        beta: { inputs: "beta", out: "client/beta", importExtension: "ts" },
      },
    }),
  });
});

test("every target is generated, with what all share and its own in place of it", async () => {
  const { code, stderr } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^v1:\n(?:.+\n)+beta:\n(?:.+\n)+$/);
  const files = readFiles(folder);
  expect(files["client/v1/operations/create-widget.ts"]).toContain('from "../types/widget";');
  expect(files["client/beta/operations/create-ticket.ts"]).toContain('from "../types/ticket.ts";');
  expect((await runCli(folder, ["check"])).code).toBe(0);
});

test("one target can be chosen, and the command that mends names it", async () => {
  expect((await runCli(folder, ["generate", "--target", "v1"])).code).toBe(0);
  expect(Object.keys(readFiles(folder)).some((path) => path.startsWith("client/beta"))).toBe(false);
  expect((await runCli(folder, ["check", "--target", "v1"])).code).toBe(0);
  const { code, stderr } = await runCli(folder, ["check"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/To mend it, run: npx pagewright generate --target beta\n$/);
});

test.each([
  ["a target that does not exist", ["lint", "--target", "beto"], 'no target "beto". Did you mean "beta"?'],
  ["inputs for several targets", ["lint", "docs"], "has v1, beta. Choose one with --target."],
  ["one folder for several targets", ["generate", "--out", "x"], "Choose one with --target."],
  ["several models", ["model"], "One target gives one document"],
])("%s is wrong usage", async (_, args, message) => {
  const { code, stderr } = await runCli(folder, args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("two targets in one folder are refused, also when only one of them is asked for", async () => {
  const targets = { a: { inputs: "docs", out: "client" }, b: { inputs: "beta", out: "./client/" } };
  writeFiles(folder, { "pagewright.config.json": JSON.stringify({ targets }) });
  const { code, stderr } = await runCli(folder, ["generate", "--target", "a"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: The targets a and b have one folder, "client".\n',
  });
});

test("a configuration without targets knows none", async () => {
  writeFiles(folder, { "pagewright.config.json": '{ "inputs": "docs" }' });
  const { code, stderr } = await runCli(folder, ["lint", "--target", "v1"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: There is no target "v1". The configuration has no targets.\n',
  });
});

test("each target has a baseline of its own", async () => {
  writeFiles(folder, { "docs/widget-post.md": addPage("widget").replace("|id|String|", "|id|some words|") });
  expect((await runCli(folder, ["lint", "--quiet"])).code).toBe(1);
  expect((await runCli(folder, ["lint", "--update-baseline", "--quiet"])).code).toBe(0);
  expect((await runCli(folder, ["lint", "--quiet"])).code).toBe(0);
  const baselines = Object.keys(readFiles(folder)).filter((path) => path.startsWith("pagewright.baseline"));
  expect(baselines).toContain("pagewright.baseline.v1.json");
});
