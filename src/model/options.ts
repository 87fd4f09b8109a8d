import type { Limits } from "./limits.ts";
import type { ScalarName } from "./types.ts";

/** `remark` is the reference; `satteri` reads the same, many times faster, where the project has installed it. */
export type ParserName = "remark" | "satteri";

/** What decides how a page is read. */
export interface ReadingOptions {
  readonly parser: ParserName;
  readonly limits: Limits;
}

/** What decides how the model is printed. */
export interface EmitOptions {
  /** What is written beside the client. */
  readonly emit: readonly "examples"[];
  readonly enumStyle: "enum" | "const" | "union";
  /** Which enums accept values that no page lists: those that list `unknownFutureValue`, all, or none. */
  readonly openEnums: "documented" | "all" | "none";
  /** TypeScript types that replace the aliases of `runtime/scalars.ts`. */
  readonly scalars: Readonly<Partial<Record<ScalarName, string>>>;
  readonly importExtension: "js" | "ts" | "none";
  /** Default `baseUrl` of the client. */
  readonly baseUrl?: string;
  /** Where the pages are published: `@see` becomes this, a slash and the page's path without its extension. */
  readonly docsUrl?: string;
}

/** What decides how pages become the model. */
export interface LinkOptions {
  /** Namespace whose types carry no prefix; computed (the one most types live in) when absent. */
  readonly rootNamespace?: string;
  /** `assumed`: a property may be null unless the page says not. `documented`: only where the page says so. */
  readonly nullability: "assumed" | "documented";
  /** Function names given in earlier runs, by operation id (`pagewright.lock.json`). */
  readonly lockedNames: Readonly<Record<string, string>>;
}
