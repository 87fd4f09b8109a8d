import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** What `npm pack` gave. */
export interface Packed {
  readonly archive: string;
  /** What is in it. */
  readonly paths: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    readonly packed: Packed;
  }
}

/**
 * Packs once for all tests that install the package, before any of them runs: packing puts a new build in the place of
 * `dist`.
 */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "pagewright-pack-"));
  const printed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: "pipe",
  });
  const [report] = JSON.parse(printed);
  const paths = report.files.map(({ path }: { path: string }) => path);
  project.provide("packed", { archive: join(folder, report.filename), paths });
  return () => rmSync(folder, { recursive: true });
}
