import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ModelDocument } from "../../src/model/api-model.ts";
import {
  applicationOf,
  type Bundler,
  bundleWithEsbuild,
  bundleWithRollup,
  bundleWithVite,
  neededModules,
} from "../support/bundlers.ts";
import { writeFiles } from "../support/temporary-folder.ts";

/**
 * `npm run corpus -- PATH` generates two clients from the pages below PATH, one of them with `enumStyle: "const"`, and
 * runs this on them.
 */
const { CORPUS_CLIENT: folder = "", CORPUS_CONSTANTS: constants = "" } = process.env;

/** How many functions are bundled alone, spread evenly over all of them. */
const sampled = 10;

describe.skipIf(constants === "")("a function of the client of a corpus, bundled (npm run corpus)", () => {
  test("holds what it needs, and nothing else of the client", { timeout: 600_000 }, async () => {
    const { operations }: ModelDocument = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
    const step = Math.max(1, operations.length / sampled);
    const names = Array.from({ length: Math.min(sampled, operations.length) }, (_, index) => {
      return operations[Math.floor((index + 0.5) * step)]?.name ?? "";
    });
    const [first = ""] = names;
    const surplus = [
      ...(await bundleAll("esbuild", bundleWithEsbuild, folder, names)),
      ...(await bundleAll("Vite", bundleWithVite, folder, [first])),
      ...(await bundleAll("Rollup", bundleWithRollup, constants, [first])),
    ];
    writeFileSync(join(folder, "bundles.json"), JSON.stringify({ bundles: names.length + 2, surplus }));
    expect(surplus).toEqual([]);
  });
});

/** What each bundle holds beyond what its function needs, and what it lacks. */
async function bundleAll(
  bundler: string,
  bundle: Bundler,
  project: string,
  names: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) {
    writeFiles(project, { "application.ts": applicationOf(name) });
    const { modules } = await bundle(project);
    const needed = neededModules(project, name);
    const more = modules.filter((module) => !needed.includes(module));
    const less = needed.filter((module) => !modules.includes(module));
    faults.push(...more.map((module) => `${bundler}, ${name}: holds ${module}`));
    faults.push(...less.map((module) => `${bundler}, ${name}: lacks ${module}`));
  }
  return faults;
}
