import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPages } from "../../src/disk/find-pages.ts";
import { readSources } from "../../src/disk/read-sources.ts";
import { UsageError } from "../../src/usage-error.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

function find(base: string, ...inputs: string[]): string[] {
  return findPages(
    inputs.map((written) => ({ written, base })),
    undefined,
  )
    .map((path) => path.slice(base.length + 1))
    .sort();
}

test("a folder gives its pages, without dot folders and node_modules", () => {
  const base = temporaryFolder();
  writeFiles(base, {
    "docs/widget.md": "w",
    "docs/deep/er/ticket.markdown": "t",
    "docs/notes.txt": "n",
    "docs/README.MD": "r",
    "docs/picture.png": "p",
    "docs/.hidden/x.md": "x",
    "docs/.x.md": "x",
    "docs/node_modules/p/x.md": "x",
  });
  expect(find(base, "docs")).toEqual([
    "docs/README.MD",
    "docs/deep/er/ticket.markdown",
    "docs/notes.txt",
    "docs/widget.md",
  ]);
});

test("files, folders and globs may overlap; each page is found once", () => {
  const base = temporaryFolder();
  writeFiles(base, { "docs/a.md": "a", "docs/b.md": "b", "docs/[c].md": "c" });
  expect(find(base, "docs/*.md", "docs", join(base, "docs/a.md"))).toEqual([
    "docs/[c].md",
    "docs/a.md",
    "docs/b.md",
  ]);
  expect(find(base, "docs/[c].md"), "a file whose name looks like a glob").toEqual(["docs/[c].md"]);
});

test("the output folder is never read", () => {
  const base = temporaryFolder();
  writeFiles(base, { "docs/a.md": "a", "docs/out/b.md": "b" });
  const pages = findPages([{ written: "docs", base }], join(base, "docs/out"));
  expect(pages).toEqual([join(base, "docs/a.md")]);
});

test("a link inside a folder is not followed", () => {
  const base = temporaryFolder();
  writeFiles(base, { "docs/a.md": "a", "secret/b.md": "b", "c.md": "c" });
  symlinkSync(join(base, "secret"), join(base, "docs/linked"));
  symlinkSync(join(base, "c.md"), join(base, "docs/c.md"));
  expect(find(base, "docs")).toEqual(["docs/a.md"]);
});

test("a file that is given under two names counts once, whichever is given first", () => {
  const base = temporaryFolder();
  writeFiles(base, { "b.md": "b" });
  symlinkSync(join(base, "b.md"), join(base, "a.md"));
  expect([find(base, "a.md", "b.md"), find(base, "b.md", "a.md")]).toEqual([["a.md"], ["a.md"]]);
});

test.each([
  ["nowhere", 'There is no file or folder "nowhere".'],
  ["*.mdx", 'No page was found in "*.mdx".'],
  ["empty", 'No page was found in "empty".'],
])("%s matches nothing and says so", (written, message) => {
  const base = temporaryFolder();
  mkdirSync(join(base, "empty"));
  expect(() => find(base, written)).toThrow(new UsageError(message));
});

test("pages are decoded, lose their byte order mark and stand in the order of their paths", () => {
  const base = temporaryFolder();
  writeFiles(base, { "b.md": "\uFEFF# Bé\r\n", "a/z.md": "z", "B.md": "B" });
  const { sources, diagnostics } = readSources(
    [join(base, "b.md"), join(base, "B.md"), join(base, "a/z.md")],
    base,
  );
  expect(sources).toEqual([
    { path: "B.md", text: "B" },
    { path: "a/z.md", text: "z" },
    { path: "b.md", text: "# Bé\r\n" },
  ]);
  expect(diagnostics).toEqual([]);
});

test("a page outside the root keeps a relative path", () => {
  const base = temporaryFolder();
  writeFiles(base, { "docs/a.md": "a" });
  expect(readSources([join(base, "docs/a.md")], join(base, "project")).sources[0]?.path).toBe("../docs/a.md");
});

test("files that are no text or too large are diagnosed; the others are read", () => {
  const base = temporaryFolder();
  writeFiles(base, {
    "binary.md": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    "latin1.md": new Uint8Array([0x66, 0xfc, 0x72]),
    "good.md": "# Good",
    "huge.md": "",
  });
  truncateSync(join(base, "huge.md"), 4 * 1024 * 1024 + 1);
  const places = ["binary.md", "latin1.md", "good.md", "huge.md"].map((name) => join(base, name));
  const { sources, diagnostics } = readSources(places, base);
  expect(sources.map((source) => source.path)).toEqual(["good.md"]);
  expect(diagnostics.map(({ code, severity, source }) => [source.path, severity, code])).toEqual([
    ["binary.md", "error", "read/no-text"],
    ["huge.md", "error", "read/page-too-large"],
    ["latin1.md", "error", "read/no-text"],
  ]);
});
