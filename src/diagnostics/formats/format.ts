import type { Diagnostic } from "../../model/diagnostic.ts";

/** What a format needs to know of the world around the diagnostics. */
export interface FormatContext {
  /** The texts of the pages, by path: `pretty` quotes lines of them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The path as the reader should see it. */
  readonly showPath: (path: string) => string;
  readonly colors: boolean;
  /** How wide the terminal is; absent where the text goes elsewhere. */
  readonly columns?: number | undefined;
  /** A short text that differs where texts do; fingerprints are made with it. */
  readonly hash: (text: string) => string;
  /** Show every diagnostic, however many there are. */
  readonly all: boolean;
}

/** Diagnostics as text; empty for none, else it ends with a line end. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;
