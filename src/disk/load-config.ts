import { existsSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Config } from "../config.ts";
import { defineConfig } from "../config.ts";
import { UsageError } from "../usage-error.ts";
import { validateConfig } from "../validate-config.ts";
import { findConfig } from "./find-config.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import { readIfPresent } from "./read-if-present.ts";

/** A configuration, and where it was found. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file; absent where there is none. */
  readonly path?: string;
  /** What a JSON file says, for the places of its keys. */
  readonly json?: string;
  /** The folder that all paths are relative to: that of the file, else the working folder. */
  readonly root: string;
}

/** The configuration: from `explicit`, else from the file in `folder`, else empty. */
export async function loadConfig(folder: string, explicit: string | undefined): Promise<LoadedConfig> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder "${folder}" to work in.`);
  }
  const path = explicit === undefined ? findConfig(folder) : resolve(folder, explicit);
  if (path === undefined) return { config: {}, root: folder };
  if (!existsSync(path)) throw new UsageError(`There is no configuration file "${explicit}".`);
  const json = extname(path) === ".json" ? (readIfPresent(path) ?? "") : undefined;
  const value = json === undefined ? await importDefault(path) : parseJsonFile(json, path);
  const config = validateConfig(value, `"${path}"`);
  return { config, path, ...(json !== undefined && { json }), root: dirname(path) };
}

/** `import "pagewright"` in the file finds this very pagewright, also where none is installed beside it. */
async function importDefault(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, {
    moduleCache: false,
    interopDefault: false,
    virtualModules: { pagewright: { defineConfig } },
  });
  const module = await jiti.import<object>(path).catch((error: unknown) => {
    throw new UsageError(`Cannot load ${explainLoading(error, path)}`, { cause: error });
  });
  if (!("default" in module)) {
    throw new UsageError(`"${path}" has no default export: write \`export default defineConfig({ … })\`.`);
  }
  return await module.default;
}

/** A syntax error of jiti has its place on a second line, ` /project/pagewright.config.ts:2:21`, columns from 0. */
function explainLoading(error: unknown, path: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = "", second = ""] = message.split("\n");
  const place = /^\s*(\S.*):(\d+):(\d+)$/.exec(second);
  if (place === null) return `"${path}": ${first.trim()}`;
  const [, file = path, line, column] = place;
  return `"${file}", line ${line}, column ${Number(column) + 1}: ${first.trim().replace(/^ParseError: /, "")}.`;
}
