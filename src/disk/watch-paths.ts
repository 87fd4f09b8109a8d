import { basename } from "node:path";
import { watch } from "chokidar";
import { isInside } from "./paths.ts";

/** Watches files and folders until it is closed. */
export interface PathWatcher {
  readonly close: () => Promise<void>;
}

interface WatchOptions {
  /** What is not looked into: the folders that are written to. */
  readonly ignored: (path: string) => boolean;
  /** Is told the absolute path of everything that was added, changed or removed, and whether it is a folder. */
  readonly onChange: (path: string, isFolder: boolean) => void;
}

/** Resolves when all paths are watched. */
export async function watchPaths(paths: readonly string[], options: WatchOptions): Promise<PathWatcher> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) =>
      basename(path) === "node_modules" || basename(path) === ".git" || options.ignored(path),
  });
  watcher.on("all", (event, path) => options.onChange(path, event.endsWith("Dir")));
  // A folder that vanishes while it is looked at is a change like others, and the next run says what is missing.
  watcher.on("error", () => {});
  // Of nothing, nothing becomes ready.
  if (paths.length > 0) await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return { close: () => watcher.close() };
}

/** Whether a path lies in one of some folders. */
export function liesIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => isInside(folder, path));
}
