import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const [widget, ticket] = [addPage("widget"), addPage("ticket")];
let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, {
    "old/widget-post.md": widget,
    "old/ticket-post.md": ticket,
    "new/widget-post.md": widget.replace("|state|String|", "|status|String|"),
    "new/invoice-post.md": addPage("invoice"),
    "new/ticket-post.md": ticket,
  });
});

const expected = `  breaking  Widget.state was removed
  breaking  createWidget() body.state was removed
            Invoice was added
            Widget.status was added
            createInvoice() was added (POST /invoices)
            createWidget() body.status was added
`;

test("two folders are compared, and breaking changes are exit code 1", async () => {
  expect(await runCli(folder, ["diff", "old", "new"])).toEqual({
    code: 1,
    stdout: expected,
    stderr: "The API has 2 breaking changes and 4 others.\n",
  });
});

test("saved models and clients are compared like the pages that they are of", async () => {
  const { stdout } = await runCli(folder, ["model", "old", "--quiet"]);
  writeFiles(folder, { "old.json": stdout });
  expect((await runCli(folder, ["generate", "new", "--out", "client"])).code).toBe(0);
  for (const old of ["old.json", "old", "old/*.md"]) {
    for (const next of ["client", "client/pagewright.api.json", "new"]) {
      expect((await runCli(folder, ["diff", old, next, "--quiet"])).stdout, `${old} ${next}`).toBe(expected);
    }
  }
});

test("what does not break is exit code 0, unless it is asked for", async () => {
  writeFiles(folder, {
    "more/widget-post.md": widget,
    "more/ticket-post.md": ticket,
    "more/x.md": addPage("invoice"),
  });
  expect((await runCli(folder, ["diff", "old", "more"])).code).toBe(0);
  expect((await runCli(folder, ["diff", "old", "more", "--fail-on", "any"])).code).toBe(1);
  expect((await runCli(folder, ["diff", "old", "new", "--fail-on", "never"])).code).toBe(0);
  expect(await runCli(folder, ["diff", "old", "old", "--fail-on", "any"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "The API has no changes.\n",
  });
});

test("a page that takes the simple name of a function renames nothing", async () => {
  const page = (path: string) => addPage("part").replace("POST /parts", `POST /${path}/parts`);
  writeFiles(folder, {
    "one/b.md": page("widgets"),
    "two/b.md": page("widgets"),
    "two/a.md": page("boards"),
  });
  const { stdout } = await runCli(folder, ["diff", "one", "two"]);
  expect(stdout).not.toContain("renamed");
  expect(stdout).toContain("was added (POST /boards/parts)");
});

test("Markdown and JSON are for pull requests and programs", async () => {
  const { stdout } = await runCli(folder, ["diff", "old", "new", "--format", "markdown"]);
  expect(stdout).toMatch(
    /^## API changes\n\n2 breaking changes and 4 others\.\n\n### Breaking\n\n- `Widget\.state`/,
  );
  const json = JSON.parse((await runCli(folder, ["diff", "old", "new", "--format", "json"])).stdout);
  expect(json.breaking).toBe(true);
  expect(json.changes).toHaveLength(6);
});

test.each([
  ["a path that is not there", ["nowhere", "new"], 'There is no file or folder "nowhere".'],
  ["JSON that is no model", ["other.json", "new"], '"other.json" is neither a model'],
  ["a model that somebody damaged", ["damaged.json", "new"], '"damaged.json" is neither a model'],
  ["half a model", ["half.json", "new"], '"half.json", line 1, column 20: this is not JSON'],
])("%s is wrong usage", async (_, args, message) => {
  writeFiles(folder, {
    "other.json": "{}",
    "damaged.json": '{ "modelVersion": 1, "types": 1 }',
    "half.json": '{ "modelVersion": 1',
  });
  const { code, stderr } = await runCli(folder, ["diff", ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("check and generate say what the pages do to the API of the client that stands", async () => {
  expect((await runCli(folder, ["generate", "old", "--out", "client"])).stderr).not.toContain("The API");
  const checked = await runCli(folder, ["check", "new", "--out", "client"]);
  expect(checked.code).toBe(1);
  expect(checked.stderr).toContain(
    `The API has 2 breaking changes and 4 others:\n${expected}To mend it, run: npx pagewright generate new --out client\n`,
  );
  const generated = await runCli(folder, ["generate", "new", "--out", "client"]);
  expect(generated.stderr).toContain(`The API has 2 breaking changes and 4 others:\n${expected}`);
  expect((await runCli(folder, ["generate", "new", "--out", "client"])).stderr).not.toContain("The API");
});

test("a description that was reworded is no change of the API", async () => {
  expect((await runCli(folder, ["generate", "old", "--out", "client"])).code).toBe(0);
  writeFiles(folder, { "old/widget-post.md": widget.replace("Create a new widget.", "Make a widget.") });
  const { code, stderr } = await runCli(folder, ["check", "old", "--out", "client"]);
  expect(code).toBe(1);
  expect(stderr).toContain("  stale     operations/create-widget.ts\n");
  expect(stderr).not.toContain("The API");
  expect(stderr).not.toContain("pagewright.api.json");
});

test("a client of before there was a summary is checked without one", async () => {
  expect((await runCli(folder, ["generate", "old", "--out", "client"])).code).toBe(0);
  for (const text of ["{", '{ "surfaceVersion": 9 }']) {
    writeFiles(folder, { "client/pagewright.api.json": text });
    const { code, stderr } = await runCli(folder, ["check", "new", "--out", "client"]);
    expect(code).toBe(1);
    expect(stderr).not.toContain("The API");
  }
  expect(Object.keys(readFiles(folder))).toContain("client/pagewright.api.json");
});

const typePage = (name: string, intro: string, description: string) => `# ${name} resource type

Namespace: example.library

${intro}

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|${description}|
`;

test("a row that only repeats what a base declares is no part of the API", async () => {
  const loan = (description: string) =>
    typePage(
      "loan",
      "A loan. Inherits from [item](item.md).",
      `${description} Inherited from [item](item.md).`,
    );
  const item = typePage("item", "Anything with a key.", "The key.");
  writeFiles(folder, {
    "before/item.md": item,
    "before/loan.md": loan("The key."),
    "after/item.md": item,
    "after/loan.md": loan("The key. Read-only."),
  });
  await runCli(folder, ["generate", "before", "--out", "loans"]);
  for (const old of ["before", "loans"]) {
    expect((await runCli(folder, ["diff", old, "after", "--fail-on", "any"])).stderr).toBe(
      "The API has no changes.\n",
    );
  }
  const surface = JSON.parse(readFiles(join(folder, "loans"))["pagewright.api.json"] ?? "");
  expect(surface.types["example.library.item"].properties).toEqual({ id: "String" });
  expect(surface.types["example.library.loan"].properties ?? {}).toEqual({});
});
