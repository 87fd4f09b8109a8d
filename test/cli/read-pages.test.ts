import { join } from "node:path";
import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

test("the client is the same with either parser", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget-post.md": addPage("widget"), "docs/ticket-post.md": addPage("ticket") });
  for (const parser of ["remark", "satteri"]) {
    const args = ["generate", "docs", "--out", parser, "--parser", parser];
    expect(await runCli(folder, args)).toMatchObject({ code: 0 });
  }
  expect(readFiles(join(folder, "satteri"))).toEqual(readFiles(join(folder, "remark")));
});

test.each(["0", "1.5", "many", "1000"])("--workers %s is wrong usage", async (written) => {
  const { code, stderr } = await runCli(temporaryFolder(), ["lint", "docs", "--workers", written]);
  expect(code).toBe(2);
  expect(stderr).toContain("It must be a whole number from 1 to 64.");
});
