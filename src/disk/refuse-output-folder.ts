import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, posix, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { UsageError } from "../usage-error.ts";
import type { Input } from "./input.ts";
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
  if (swallowed) throw swallowedInput(folder, swallowed);
}

/**
 * Throws where a glob names the output folder, or one in it, among others: `{docs,other}/*.md`. What lies below `**`
 * is not named: there the output folder is left out.
 */
export function refuseNamedFolder(folder: string, input: Input, pages: readonly string[]): void {
  if (!pages.some((page) => isInside(folder, page))) return;
  const [named = "", ...rest] = posix.normalize(input.written.split(sep).join("/")).split("/**");
  const path = relative(input.base, folder).split(sep);
  const pattern = named.split("/").slice(0, path.length);
  const isNamed =
    rest.length === 0
      ? !named.startsWith("**")
      : pattern.length === path.length && picomatch(pattern.join("/"), { nocase: true })(path.join("/"));
  if (isNamed) throw swallowedInput(folder, input);
}

function swallowedInput(folder: string, { written }: Input): UsageError {
  return new UsageError(
    `The output folder "${folder}" contains the input "${written}"; choose another folder.`,
  );
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
