import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { Input } from "./find-pages.ts";
import { isInside } from "./paths.ts";

/**
 * Throws where writing would endanger what is not ours: the root, the home folder or one above it, or a folder of
 * inputs. Symbolic links are seen through.
 */
export function refuseOutputFolder(folder: string, inputs: readonly Input[]): void {
  const real = realPlace(folder);
  if (real === parse(real).root)
    throw new UsageError("The output folder cannot be the root of the file system.");
  const home = realPlace(homedir());
  if (real === home) throw new UsageError("The output folder cannot be the home folder.");
  if (isInside(real, home)) throw new UsageError(`The output folder "${folder}" contains the home folder.`);
  const swallowed = inputs.find(({ written, base }) => isInside(real, realPlace(resolve(base, written))));
  if (swallowed) {
    throw new UsageError(
      `The output folder "${folder}" contains the input "${swallowed.written}"; choose another folder.`,
    );
  }
}

/** Where a path leads to. What does not exist yet will be where its parent leads to. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), path.slice(parent.length));
  }
}
