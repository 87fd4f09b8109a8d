import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hashText } from "./hash-text.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which pagewright may remember what it found in the pages of a project: that of the nearest package,
 * else one in the user's cache. `undefined` where there is neither.
 */
export function findCacheFolder(root: string, env: Environment): string | undefined {
  const modules = findModules(root);
  if (modules !== undefined) return join(modules, ".cache", "pagewright");
  const folder = userCache(env);
  return folder === undefined ? undefined : resolve(folder, "pagewright", hashText(root).slice(0, 16));
}

/** The `node_modules` of the nearest package; it is not created for a cache alone. */
function findModules(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) {
    const modules = join(folder, "node_modules");
    return existsSync(modules) ? modules : undefined;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findModules(parent);
}

function userCache({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  return XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, ".cache") : undefined);
}
