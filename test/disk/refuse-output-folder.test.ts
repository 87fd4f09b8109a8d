import { homedir } from "node:os";
import { expect, test } from "vitest";
import { refuseOutputFolder } from "../../src/disk/refuse-output-folder.ts";

const base = "/project";

test.each([
  ["the root", "/", ["docs"], "root of the file system"],
  ["the home folder", homedir(), ["docs"], "home folder"],
  ["an input folder", "/project/docs", ["docs"], 'contains the input "docs"'],
  ["a folder above an input", "/project", ["docs/a.md"], 'contains the input "docs/a.md"'],
  ["the folder of a glob", "/project/docs", ["docs/**/*.md"], 'contains the input "docs/**/*.md"'],
])("%s is refused", (_, folder, inputs, message) => {
  const given = inputs.map((written) => ({ written, base }));
  expect(() => refuseOutputFolder(folder, given)).toThrow(message);
});

test.each([["/project/generated"], ["/project/docs/generated"], ["/project/docs-client"]])(
  "%s is fine",
  (folder) => {
    expect(() => refuseOutputFolder(folder, [{ written: "docs", base }])).not.toThrow();
  },
);
