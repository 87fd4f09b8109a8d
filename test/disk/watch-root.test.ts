import { join } from "node:path";
import { expect, test } from "vitest";
import { watchRoot } from "../../src/disk/watch-root.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

test.each([
  ["a file", "docs/a.md", "docs/a.md"],
  ["a folder", "docs", "docs"],
  ["a glob", "docs/**/*.md", "docs"],
  ["a glob at the root", "*.md", ""],
  ["a folder that is not there yet", "more/pages", ""],
  ["a glob in a folder that is not there yet", "docs/beta/*.md", "docs"],
])("of %s, %s, %s is watched", (_, written, root) => {
  const base = temporaryFolder();
  writeFiles(base, { "docs/a.md": "" });
  expect(watchRoot({ written, base })).toBe(join(base, root));
});
