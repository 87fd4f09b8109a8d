import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget"), "docs/ticket-post.md": addPage("ticket") });
  expect((await runCli(folder, ["generate", "docs", "--out", "client"])).code).toBe(0);
});

test("a client that is up to date is exit code 0", async () => {
  const { code, stdout, stderr } = await runCli(folder, ["check", "docs", "--out", "client"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/^2 pages: 2 types and 2 operations\.\n.+\nclient is up to date \(\d+\.\d s\)\.\n$/);
  expect(await runCli(folder, ["check", "docs", "--out", "client", "--quiet"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test("stale, missing and left-over files are named with the command that mends them; nothing is written", async () => {
  rmSync(join(folder, "client/runtime/client.ts"));
  rmSync(join(folder, "docs/ticket-post.md"));
  const before = readFiles(folder);
  const { code, stderr } = await runCli(folder, ["check", "docs", "--out", "client"]);
  expect(code).toBe(1);
  expect(stderr).toBe(`client is not what pagewright would write:
  stale     index.ts
  left over operations/create-ticket.ts
  stale     pagewright.api.json
  missing   runtime/client.ts
  left over types/ticket.ts
  stale     pagewright.lock.json
The API has 2 breaking changes:
  breaking  Ticket was removed
  breaking  createTicket() was removed (POST /tickets)
To mend it, run: npx pagewright generate docs --out client
`);
  expect(readFiles(folder)).toEqual(before);
});

test("the command that check names mends what check found", async () => {
  writeFiles(folder, { "docs/invoice post.md": addPage("invoice"), "client/index.ts": "// mine" });
  const { stderr } = await runCli(folder, ["check", "docs", "docs/invoice post.md", "--out", "client"]);
  expect(stderr).toContain("  stale     index.ts (edited by hand)\n");
  const command = /To mend it, run: npx pagewright (.+)\n$/.exec(stderr)?.[1];
  expect(command).toBe("generate docs 'docs/invoice post.md' --out client --force");
  const args = ["generate", "docs", "docs/invoice post.md", "--out", "client", "--force"];
  expect((await runCli(folder, args)).code).toBe(0);
  expect((await runCli(folder, ["check", "docs", "--out", "client"])).code).toBe(0);
});

test("the command that mends leaves out how check should answer", async () => {
  writeFiles(folder, { "docs/invoice-post.md": addPage("invoice") });
  const typed = [
    "--quiet",
    "docs",
    "--format=json",
    "--out",
    "client",
    "--fail-on",
    "never",
    "--enum-style",
    "enum",
  ];
  const { stderr } = await runCli(folder, ["check", ...typed]);
  expect(stderr).toMatch(/\nTo mend it, run: npx pagewright generate docs --out client --enum-style enum\n$/);
});

test("a folder that was never generated lacks everything", async () => {
  const { code, stderr } = await runCli(folder, ["check", "docs", "--out", "nowhere"]);
  expect(code).toBe(1);
  expect(stderr).toContain("  missing   pagewright.lock.json\n");
  expect(stderr).toContain("  missing   types/widget.ts\n");
});

test("a lock that lost a name is stale", async () => {
  const path = "client/pagewright.lock.json";
  const lock = JSON.parse(readFiles(folder)[path] ?? "");
  writeFiles(folder, { [path]: `${JSON.stringify({ ...lock, names: {} }, null, 2)}\n` });
  const { code, stderr } = await runCli(folder, ["check", "docs", "--out", "client"]);
  expect(code).toBe(1);
  expect(stderr).toContain(":\n  stale     pagewright.lock.json\nTo mend it");
});

test("pages that declare nothing fail", async () => {
  writeFiles(folder, { "empty/a.md": "" });
  const { code, stderr } = await runCli(folder, ["check", "empty", "--out", "client"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/No page declares a type or an operation\.\n$/);
});
