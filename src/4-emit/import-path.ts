import type { EmitOptions } from "../model/options.ts";

/** How the module `from` names the module `to`; both paths are relative to the output folder and end in `.ts`. */
export function importPath(from: string, to: string, extension: EmitOptions["importExtension"]): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = shared === source.length ? ["."] : source.slice(shared).map(() => "..");
  const specifier = [...up, ...target.slice(shared)].join("/");
  return withExtension(specifier.slice(0, -".ts".length), extension);
}

export function withExtension(specifier: string, extension: EmitOptions["importExtension"]): string {
  return extension === "none" ? specifier : `${specifier}.${extension}`;
}
