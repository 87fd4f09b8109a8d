import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCacheFolder } from "../../src/disk/cache-folder.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

test("the nearest package's", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "package.json": "{}", "node_modules/.keep": "", "docs/api/.keep": "" });
  expect(findCacheFolder(join(folder, "docs/api"), {})).toBe(join(folder, "node_modules/.cache/pagewright"));
});

test("the user's, where the nearest package has installed nothing", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "node_modules/.keep": "", "package/package.json": "{}" });
  const [of, other] = [join(folder, "package"), join(folder, "other")];
  mkdirSync(other);
  const env = { HOME: "/home/somebody" };
  const start = join("/home/somebody", ".cache", "pagewright");
  expect(findCacheFolder(of, env)).toMatch(start);
  expect(findCacheFolder(of, env)).not.toBe(findCacheFolder(other, env));
  expect(findCacheFolder(of, { ...env, XDG_CACHE_HOME: "/cache" })).toMatch(join("/cache", "pagewright"));
});

test("none, where nobody has one", () => {
  expect(findCacheFolder(temporaryFolder(), {})).toBeUndefined();
});
