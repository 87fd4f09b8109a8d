import { printable } from "../diagnostics/printable.ts";

/** A disk that cannot, or must not, be read or written: one sentence for the person at the terminal. Exit code 1. */
export class DiskRefusal extends Error {
  override readonly name = "DiskRefusal";
}

const reasons = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["ENOTDIR", "a part of its path is a file"],
  ["EEXIST", "a file of that name is in the way"],
  ["EISDIR", "a folder of that name is in the way"],
  ["ENOENT", "a folder of its path does not exist"],
  ["EMFILE", "too many files are open"],
]);

/** Runs `action`; an error of the file system becomes a {@link DiskRefusal} that says what could not be done. */
export function refuseOnDiskError<T>(purpose: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new DiskRefusal(`Cannot ${printable(purpose)}: ${reasons.get(code) ?? code}.`, { cause: error });
  }
}
