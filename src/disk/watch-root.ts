import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import picomatch from "picomatch";
import type { Input } from "./input.ts";

/**
 * What must be watched to see every page that an input names: the file or folder itself; the folder where a glob
 * begins; of what is not there, the nearest folder in which it may appear.
 */
export function watchRoot({ written, base }: Input): string {
  const path = resolve(base, written);
  if (statSync(path, { throwIfNoEntry: false })) return path;
  const { base: fixed, isGlob } = picomatch.scan(written.replaceAll("\\", "/"));
  return nearestFolder(isGlob ? resolve(base, fixed) : path);
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}
