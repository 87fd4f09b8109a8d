import { isAbsolute, relative, resolve, sep } from "node:path";

/** The path from `root` to `path` with slashes; `.` for the root itself. */
export function relativePath(root: string, path: string): string {
  const written = relative(root, path);
  return written === "" ? "." : written.split(sep).join("/");
}

/** Whether `path` is `folder` or lies in it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const written = relative(folder, path);
  return written === "" || !(written === ".." || written.startsWith(`..${sep}`) || isAbsolute(written));
}

/** The place of an output path, or `undefined` when it would not lie below `folder`. */
export function resolveBelow(folder: string, path: string): string | undefined {
  const parts = path.split("/");
  const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/[\\\0]/.test(part));
  const place = resolve(folder, path);
  // The question for the usual case is cheap, and asked for every file.
  const isBelow = place.startsWith(folder + sep) || (place !== folder && isInside(folder, place));
  return plain && isBelow ? place : undefined;
}
