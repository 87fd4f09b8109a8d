import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** A page about a type with links to pages that are not there, one a line. */
function typePage(name: string, ...links: readonly string[]): string {
  const rows = `|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n`;
  return `# ${name} resource type\n\n${links.map((link) => `See [${link}](${link}.md).\n\n`).join("")}## Properties\n\n${rows}`;
}

function project(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** The targets of the links that `lint` still names, and how it ends. */
async function lint(folder: string, ...flags: readonly string[]) {
  const { code, stdout, stderr } = await runCli(folder, ["lint", "docs", "--format", "json", ...flags]);
  const messages = stdout.split("\n").filter((line) => line !== "");
  const found = messages.map((line) => /^"(.+)\.md"/.exec(JSON.parse(line).message)?.[1]);
  return { code, found, stderr };
}

const failing = ["--fail-on", "warning"];

test("severities can be set for the pages that a glob matches; the last glob holds", async () => {
  const severities = (severity: string) => ({ "link/missing-page": severity });
  const folder = project({
    "docs/ticket.md": typePage("ticket", "a"),
    "docs/drafts/plan.md": typePage("plan", "b"),
    "docs/drafts/old/queue.md": typePage("queue", "c"),
    "pagewright.config.json": JSON.stringify({
      severities: severities("info"),
      pageSeverities: [
        { pages: ["docs/drafts/**"], severities: severities("error") },
        { pages: "docs/drafts/old/*.md", severities: severities("off") },
      ],
    }),
  });
  const { stdout } = await runCli(folder, ["lint", "docs", "--format", "github"]);
  expect(stdout.match(/^::\w+ file=[^,]+/gm)).toEqual([
    "::error file=docs/drafts/plan.md",
    "::notice file=docs/ticket.md",
  ]);
});

test.each([
  [2, 0],
  [1, 1],
  [0, 1],
])("two warnings with --max-warnings %i are exit code %i", async (most, code) => {
  const folder = project({ "docs/ticket.md": typePage("ticket", "a", "b") });
  expect((await lint(folder, "--max-warnings", String(most))).code).toBe(code);
});

test("more warnings than --max-warnings are said", async () => {
  const folder = project({ "docs/ticket.md": typePage("ticket", "a", "b") });
  expect((await lint(folder, "--max-warnings", "1")).stderr).toContain(
    "2 warnings, but --max-warnings allows 1.\n",
  );
  expect((await lint(folder, "--max-warnings", "2")).stderr).not.toContain("--max-warnings");
});

test("--max-warnings takes no word", async () => {
  const folder = project({ "docs/ticket.md": typePage("ticket") });
  expect((await lint(folder, "--max-warnings", "few")).code).toBe(2);
});

test("a baseline lets old findings pass and fails on new ones, also when lines move", async () => {
  const folder = project({ "docs/ticket.md": typePage("ticket", "a", "b") });
  expect(await lint(folder, ...failing)).toMatchObject({ code: 1, found: ["a", "b"] });
  const update = await lint(folder, "--update-baseline");
  expect(update).toMatchObject({ code: 0, found: [] });
  expect(update.stderr).toBe("Wrote 2 findings to pagewright.baseline.json. Commit it.\n");
  expect(await lint(folder, ...failing)).toMatchObject({ code: 0, found: [] });

  writeFiles(folder, { "docs/ticket.md": `<!-- moved -->\n\n${typePage("ticket", "b", "c", "a")}` });
  const later = await lint(folder, ...failing);
  expect(later).toMatchObject({ code: 1, found: ["c"] });
  expect(later.stderr).toContain("2 findings of pagewright.baseline.json not shown.");
});

test("a finding of the baseline that is mended is named, and forgotten by --update-baseline", async () => {
  const folder = project({ "docs/ticket.md": typePage("ticket", "a", "b") });
  await lint(folder, "--update-baseline");
  writeFiles(folder, { "docs/ticket.md": typePage("ticket", "a") });
  expect((await lint(folder)).stderr).toContain("1 finding of pagewright.baseline.json found no more;");
  await lint(folder, "--update-baseline");
  writeFiles(folder, { "docs/ticket.md": typePage("ticket", "a", "b") });
  expect(await lint(folder, ...failing)).toMatchObject({ code: 1, found: ["b"] });
});

test("a text that is found more often than it was is shown wherever it stands", async () => {
  const twice = "See [a](a.md). ";
  const other =
    "# b resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|x|odd type one|X.|\n";
  const folder = project({ "docs/b.md": other });
  await lint(folder, "--update-baseline");
  writeFiles(folder, { "docs/b.md": `${other}|y|odd type one|Y.|\n\n${twice}` });
  const { stdout } = await runCli(folder, ["lint", "docs", "--format", "json"]);
  expect(stdout.match(/"code":"[^"]+"/g)).toEqual([
    '"code":"extract/unreadable-type"',
    '"code":"extract/unreadable-type"',
    '"code":"link/missing-page"',
  ]);
});

test("a baseline is sorted, and pages that were not read keep their part of it while they exist", async () => {
  const folder = project({
    "docs/ticket.md": typePage("ticket", "b", "a"),
    "docs/plan.md": typePage("plan", "a"),
    "docs/gone.md": typePage("gone", "a"),
  });
  await lint(folder, "--update-baseline");
  rmSync(join(folder, "docs/gone.md"));
  await runCli(folder, ["lint", "docs/ticket.md", "--update-baseline"]);
  expect(JSON.parse(readFileSync(join(folder, "pagewright.baseline.json"), "utf8"))).toEqual({
    baselineVersion: 1,
    findings: {
      "docs/plan.md": { "link/missing-page": { "[a](a.md)": 1 } },
      "docs/ticket.md": { "link/missing-page": { "[a](a.md)": 1, "[b](b.md)": 1 } },
    },
  });
});

test("one page is linted beside those of the configuration, and alone without one", async () => {
  const folder = project({
    "docs/ticket.md": typePage("ticket", "board", "nowhere"),
    "docs/board.md": typePage("board", "elsewhere"),
  });
  const lintOne = async () => {
    const { stdout } = await runCli(folder, ["lint", "docs/ticket.md", "--format", "json", "--quiet"]);
    return Array.from(stdout.matchAll(/"message":"\\"([a-z]+)\.md/g), ([, link]) => link);
  };
  expect(await lintOne()).toEqual(["board", "nowhere"]);
  writeFiles(folder, { "pagewright.config.json": '{ "inputs": "docs" }' });
  expect(await lintOne()).toEqual(["nowhere"]);
});

test("the baseline can stand elsewhere", async () => {
  const folder = project({
    "docs/ticket.md": typePage("ticket", "a"),
    "pagewright.config.json": '{ "baseline": "lint/known.json" }',
    "lint/known.json": '{ "baselineVersion": 1, "findings": {} }',
  });
  await lint(folder, "--update-baseline");
  expect(await lint(folder)).toMatchObject({ code: 0, found: [] });
  expect((await lint(folder, "--baseline", "other.json")).found).toEqual(["a"]);
});

test.each(["not JSON", "[]", '{ "baselineVersion": 2, "findings": {} }', '{ "baselineVersion": 1 }'])(
  "a baseline that says %s is refused",
  async (text) => {
    const folder = project({
      "docs/ticket.md": typePage("ticket"),
      "pagewright.baseline.json": text,
    });
    const { code, stderr } = await lint(folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'error: "pagewright.baseline.json" is no baseline of this pagewright: write it again with --update-baseline.\n',
    });
  },
);
