import { readFileSync, statSync } from "node:fs";
import { createReporter } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { defaultLimits } from "../model/limits.ts";
import type { SourceFile, SourceSpan } from "../model/source.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { relativePath } from "./paths.ts";

/** The pages that could be read, and what is wrong with the others. */
export interface ReadSources {
  /** The readable pages, in the order of their paths by code unit. */
  readonly sources: readonly SourceFile[];
  /** One for each file that was left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads pages; their paths become relative to `root`. A file that is no text, or of more bytes than a page may have
 * characters, is diagnosed and left out.
 */
export function readSources(
  places: readonly string[],
  root: string,
  maximumBytes: number = defaultLimits.pageSize,
): ReadSources {
  const { report, diagnostics } = createReporter();
  const pages = places.map((place) => ({ path: relativePath(root, place), place })).sort(byPath);
  const sources = pages.flatMap(({ path, place }): SourceFile[] => {
    const size = refuseOnDiskError(`read "${place}"`, () => statSync(place).size);
    if (size > maximumBytes) {
      report("read/page-too-large", startOf(path), { bytes: size, maximum: maximumBytes });
      return [];
    }
    const text = decode(refuseOnDiskError(`read "${place}"`, () => readFileSync(place)));
    if (text === undefined) report("read/no-text", startOf(path), { bytes: size });
    return text === undefined ? [] : [{ path, text }];
  });
  return { sources, diagnostics };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text without its byte order mark; `undefined` for bytes that are no UTF-8 text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function startOf(path: string): SourceSpan {
  const start = { line: 1, column: 1, offset: 0 };
  return { path, start, end: start };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
