import { homedir } from "node:os";
import { parse, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { Input } from "./find-pages.ts";
import { isInside } from "./paths.ts";

/** Throws where writing would endanger what is not ours: the root, the home folder, or a folder of inputs. */
export function refuseOutputFolder(folder: string, inputs: readonly Input[]): void {
  if (folder === parse(folder).root)
    throw new UsageError("The output folder cannot be the root of the file system.");
  if (folder === resolve(homedir())) throw new UsageError("The output folder cannot be the home folder.");
  const swallowed = inputs.find(({ written, base }) => isInside(folder, resolve(base, written)));
  if (swallowed) {
    throw new UsageError(
      `The output folder "${folder}" contains the input "${swallowed.written}"; choose another folder.`,
    );
  }
}
