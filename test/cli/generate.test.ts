import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** A folder with two pages, a configuration for them, and the client that was generated once. */
async function generatedProject(): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "pagewright.config.json": '{ "inputs": "docs", "out": "client" }',
    "docs/widget-post.md": addPage("widget"),
    "docs/ticket-post.md": addPage("ticket"),
  });
  expect((await runCli(folder, ["generate"])).code).toBe(0);
  return folder;
}

function clientOf(folder: string): Record<string, string> {
  return readFiles(join(folder, "client"));
}

test("generate writes the client and its lock, and sums up on standard error", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  const { code, stdout, stderr } = await runCli(folder, ["generate", "docs", "--out", "client"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  const files = Object.keys(clientOf(folder));
  expect(files).toEqual(
    expect.arrayContaining([
      "index.ts",
      "operations/create-widget.ts",
      "pagewright.lock.json",
      "runtime/client.ts",
      "types/widget.ts",
    ]),
  );
  expect(stderr).not.toContain("create-widget.ts");
  expect(stderr).toContain("1 page: 1 type and 1 operation.\n");
  expect(stderr).toContain(
    `${files.length - 1} files: ${files.length - 1} written, 0 unchanged, 0 removed.\n`,
  );
  expect(stderr).toContain("0 errors, 1 warning, 0 infos.\n");
  expect(stderr).toMatch(/\nDone in \d+\.\d s\. `pagewright lint` shows the diagnostics\.\n$/);
});

test("--all shows the diagnostics, too, also where nothing has changed", async () => {
  const folder = await generatedProject();
  const { code, stdout, stderr } = await runCli(folder, ["generate", "--all"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr.match(/^docs\/\w+-post\.md:\d+:\d+ warning /gm)).toHaveLength(2);
  const again = await runCli(folder, ["check", "--all"]);
  expect(again.stderr).toContain("docs/ticket-post.md:");
});

test("--emit examples adds the examples and leaves the client alone; without it they go again", async () => {
  const folder = await generatedProject();
  const client = clientOf(folder);
  expect((await runCli(folder, ["generate", "--emit", "examples"])).code).toBe(0);
  const added = Object.keys(clientOf(folder)).filter((path) => !Object.hasOwn(client, path));
  expect(added).toEqual(expect.arrayContaining(["examples/index.ts", "runtime/example-fetch.ts"]));
  expect(clientOf(folder)).toMatchObject({ "index.ts": client["index.ts"] });
  expect((await runCli(folder, ["generate"])).code).toBe(0);
  expect(clientOf(folder)).toEqual(client);
});

test("a second run changes nothing and says so; --quiet says nothing", async () => {
  const folder = await generatedProject();
  const before = clientOf(folder);
  const { code, stderr } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  expect(stderr).toContain(` files: 0 written, ${Object.keys(before).length - 1} unchanged, 0 removed.\n`);
  expect(clientOf(folder)).toEqual(before);
  expect(await runCli(folder, ["generate", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("only what a change touches is written, and what no page declares any more goes", async () => {
  const folder = await generatedProject();
  rmSync(join(folder, "docs/ticket-post.md"));
  const { stderr } = await runCli(folder, ["generate"]);
  expect(stderr.split("\n").filter((line) => /^ {2}[+~-]/.test(line))).toEqual([
    "  ~ index.ts",
    "  - operations/create-ticket.ts",
    "  ~ pagewright.api.json",
    "  - types/ticket.ts",
  ]);
  expect(Object.keys(clientOf(folder)).filter((path) => path.includes("ticket"))).toEqual([]);
});

test("a hand-edited file stops generate, nothing is lost, and --force overrules", async () => {
  const folder = await generatedProject();
  const original = clientOf(folder);
  writeFiles(folder, { "client/types/widget.ts": "// mine", "docs/more.md": addPage("invoice") });
  const edited = clientOf(folder);
  const { code, stderr } = await runCli(folder, ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'error: Nothing was written: these files in "client" were edited, or pagewright did not write them.\n' +
      "  types/widget.ts (edited)\nMove them away, or run again with --force to overwrite them.\n",
  );
  expect(clientOf(folder)).toEqual(edited);
  expect((await runCli(folder, ["generate", "--force"])).code).toBe(0);
  expect(clientOf(folder)["types/widget.ts"]).toBe(original["types/widget.ts"]);
});

test("a function keeps the name it was given, also when the page's title changes", async () => {
  const folder = await generatedProject();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget").replaceAll("Create widget", "Make widget") });
  expect((await runCli(folder, ["generate"])).code).toBe(0);
  expect(JSON.parse(clientOf(folder)["pagewright.lock.json"] ?? "").names).toEqual({
    "POST /tickets": "createTicket",
    "POST /widgets": "createWidget",
  });
  expect(Object.keys(clientOf(folder))).toContain("operations/create-widget.ts");
});

test.each([
  ["an empty file", { "docs/empty.md": "" }],
  ["a page without front matter", { "docs/plain.md": "# Notes\n\nNothing to see.\n" }],
  ["a binary file", { "docs/binary.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) }],
])("%s among good pages is diagnosed, and the rest is generated", async (_, bad) => {
  const folder = await generatedProject();
  const before = clientOf(folder);
  writeFiles(folder, bad);
  const { code, stderr } = await runCli(folder, ["generate", "--format", "json"]);
  expect(code).toBe(0);
  const paths = stderr.split("\n").flatMap((line) => /"path":"([^"]+)"/.exec(line)?.[1] ?? []);
  expect(paths).toContain(Object.keys(bad)[0]);
  expect(clientOf(folder)).toEqual(before);
});

test.each([
  ["an empty file", { "docs/empty.md": "" }],
  ["a page without front matter", { "docs/plain.md": "# Notes\n\nNothing to see.\n" }],
  ["a binary file", { "docs/binary.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) }],
])("%s alone declares nothing: nothing is written, also not over an old client", async (_, bad) => {
  const folder = await generatedProject();
  const before = clientOf(folder);
  rmSync(join(folder, "docs"), { recursive: true });
  writeFiles(folder, bad);
  const { code, stderr } = await runCli(folder, ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${Object.keys(bad)[0]}:1:`);
  expect(stderr).toMatch(/No page declares a type or an operation\. Nothing was written\.\n$/);
  expect(clientOf(folder)).toEqual(before);
});

test("a page without front matter is known by its heading", async () => {
  const folder = temporaryFolder();
  const page = addPage("widget");
  writeFiles(folder, { "docs/widget-post.md": page.slice(page.indexOf("# Create widget")) });
  expect((await runCli(folder, ["generate", "docs", "--out", "client"])).code).toBe(0);
  expect(Object.keys(clientOf(folder))).toContain("operations/create-widget.ts");
});

test("an output folder that cannot be made is one sentence", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget"), file: "text" });
  expect(await runCli(folder, ["generate", "docs", "--out", "file/client"])).toEqual({
    code: 1,
    stdout: "",
    stderr: 'error: Cannot read "file/client/pagewright.lock.json": a part of its path is a file.\n',
  });
});

// A place where even the administrator of a Linux machine may not make a folder.
test.runIf(existsSync("/sys/kernel"))(
  "an output folder that may not be written is one sentence",
  async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
    const { code, stderr } = await runCli(folder, ["generate", "docs", "--out", "/sys/kernel/pagewright"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: Cannot write "\/sys\/kernel\/pagewright": (permission denied|the file system is read-only)\.\n$/,
    );
  },
);

test("a folder in the way of a file is one sentence", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  mkdirSync(join(folder, "client/index.ts"), { recursive: true });
  const { code, stderr } = await runCli(folder, ["generate", "docs", "--out", "client"]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'error: Cannot read "client/index.ts": a folder of that name is in the way.\n',
  });
});

test("--fail-on decides whether diagnostics stop the writing", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  const args = ["generate", "docs", "--out", "client", "--fail-on"];
  const { code, stderr } = await runCli(folder, [...args, "warning"]);
  expect(code).toBe(1);
  expect(stderr).toContain("warning link/missing-page");
  expect(stderr).toMatch(/There are diagnostics, and --fail-on is warning\. Nothing was written\.\n$/);
  expect(Object.keys(readFiles(folder))).toEqual(["docs/widget-post.md"]);
  expect((await runCli(folder, [...args, "error"])).code).toBe(0);
});

test("--verbose lists every file and what became of the parts of the pages", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget") });
  const { stderr } = await runCli(folder, ["generate", "docs", "--out", "client", "--verbose"]);
  expect(stderr.match(/^ {2}\+ /gm)).toHaveLength(Object.keys(clientOf(folder)).length - 1);
  expect(stderr).toContain("\n  2 rows: 2 consumed, 0 diagnosed, 0 set aside.\n");
});

test("flags win over the configuration", async () => {
  const folder = await generatedProject();
  await runCli(folder, ["generate", "docs/widget-post.md", "--out", "other", "--import-extension", "ts"]);
  const files = readFiles(join(folder, "other"));
  expect(Object.keys(files)).not.toContain("types/ticket.ts");
  expect(files["index.ts"]).toContain('.ts"');
});
