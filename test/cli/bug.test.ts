import { expect, test, vi } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

vi.mock("../../src/generate.ts", () => ({
  loadModel: () => {
    throw new TypeError("widget is not a function");
  },
}));

test("a bug ends with code 70, a request to report it and its trace", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/widget.md": "# Widget" });
  const { code, stdout, stderr } = await runCli(folder, ["lint", "docs"]);
  expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
  expect(stderr).toMatch(/^error: This is a bug in pagewright\. Please report it/);
  expect(stderr).toMatch(/TypeError: widget is not a function\n {4}at .+bug\.test\.ts/);
});
