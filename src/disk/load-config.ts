import { existsSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Config } from "../config.ts";
import { defineConfig } from "../config.ts";
import { UsageError } from "../usage-error.ts";
import { validateConfig } from "../validate-config.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { findConfig } from "./find-config.ts";
import { readIfPresent } from "./read-if-present.ts";

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file; absent where there is none. */
  readonly path?: string;
  /** The folder that all paths are relative to: that of the file, else the working folder. */
  readonly root: string;
}

/** The configuration: from `explicit`, else from the file in `folder`, else empty. */
export async function loadConfig(folder: string, explicit: string | undefined): Promise<LoadedConfig> {
  const path = explicit === undefined ? findConfig(folder) : resolve(folder, explicit);
  if (path === undefined) return { config: {}, root: folder };
  if (!existsSync(path)) throw new UsageError(`There is no configuration file "${explicit}".`);
  const value = extname(path) === ".json" ? readJson(path) : await importDefault(path);
  return { config: validateConfig(value, `"${path}"`), path, root: dirname(path) };
}

function readJson(path: string): unknown {
  const text = refuseOnDiskError(`read "${path}"`, () => readIfPresent(path)) ?? "";
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Cannot read "${path}": ${firstLine(error)}`, { cause: error });
  }
}

/** `import "pagewright"` in the file finds this very pagewright, also where none is installed beside it. */
async function importDefault(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, { moduleCache: false, virtualModules: { pagewright: { defineConfig } } });
  try {
    return await jiti.import(path, { default: true });
  } catch (error) {
    throw new UsageError(`Cannot load "${path}": ${firstLine(error)}`, { cause: error });
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
