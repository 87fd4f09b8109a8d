import { relative, resolve } from "node:path";
import { findCacheFolder } from "../../disk/cache-folder.ts";
import { clearCache } from "../../disk/clear-cache.ts";
import { loadConfig } from "../../disk/load-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

export interface CacheFlags {
  readonly config?: string;
  readonly cwd?: string;
}

/** `pagewright cache clear`: forgets what earlier runs found in the pages. */
export async function clearCacheCommand(flags: CacheFlags, terminal: Terminal): Promise<ExitCode> {
  const { root } = await loadConfig(resolve(terminal.cwd, flags.cwd ?? "."), flags.config);
  const folder = findCacheFolder(root, terminal.env);
  const cleared = folder !== undefined && clearCache(folder);
  terminal.stderr.write(
    cleared ? `Removed ${relative(terminal.cwd, folder)}.\n` : "There is no cache to clear.\n",
  );
  return exitCode.fine;
}
