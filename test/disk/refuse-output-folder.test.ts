import { mkdirSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { refuseNamedFolder, refuseOutputFolder } from "../../src/disk/refuse-output-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const base = "/project";

test.each([
  ["the root", "/", ["docs"], "root of the file system"],
  ["the home folder", homedir(), ["docs"], "home folder"],
  [
    "a folder above the home folder",
    dirname(homedir()),
    ["docs"],
    dirname(homedir()) === "/" ? "root" : "contains the home folder",
  ],
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

test("a link to a folder that is refused is refused, too, as is what lies in one", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs/more"), { recursive: true });
  symlinkSync("/", join(folder, "root"));
  symlinkSync(homedir(), join(folder, "home"));
  symlinkSync(join(folder, "docs"), join(folder, "linked"));
  const refused = (name: string, input: string) => () =>
    refuseOutputFolder(join(folder, name), [{ written: input, base: folder }]);
  expect(refused("root", "docs")).toThrow("root of the file system");
  expect(refused("home", "docs")).toThrow("home folder");
  expect(refused("linked", "docs")).toThrow('contains the input "docs"');
  expect(refused("docs", "linked")).toThrow('contains the input "linked"');
  expect(refused("linked", "docs/more/*.md")).toThrow("contains the input");
  expect(refused("linked/more/out", "docs/more/*.md")).not.toThrow();
  expect(refused("linked/client", "docs")).not.toThrow();
});

test.each([
  ["docs", "{docs,other}/*.md", true],
  ["docs", "./{docs,other}/*.md", true],
  ["docs", "{docs,other}/**/*.md", true],
  ["docs", "./{Docs,other}/**/*.md", true],
  ["docs", "*/*.md", true],
  ["site", "{site,more}/docs/**/*.md", true],
  ["docs", "**/*.md", false],
  ["docs/out", "{docs,other}/**/*.md", false],
  ["docs", "*/**/*.md", true],
  ["client", "{docs,other}/*.md", false],
])("the folder %s is refused as one that %s names: %s", (folder, written, isRefused) => {
  const pages = ["docs/a.md", "docs/out/b.md", "other/c.md", "site/docs/d.md"].map((page) =>
    join(base, page),
  );
  const refuse = () => refuseNamedFolder(join(base, folder), { written, base }, pages);
  if (isRefused) expect(refuse).toThrow(`contains the input "${written}"`);
  else expect(refuse).not.toThrow();
});
