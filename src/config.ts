import type { PageSeverities, Severities } from "./diagnostics/settle-diagnostics.ts";
import type { Overrides, Selector } from "./model/adjustments.ts";
import { defaultLimits, type Limits } from "./model/limits.ts";
import type { EmitOptions, LinkOptions, ParserName, ReadingOptions } from "./model/options.ts";
import type { SourceSpan } from "./model/source.ts";
import type { ScalarName } from "./model/types.ts";

/** Everything that one client is made by, and what the flags of the command line replace. */
export interface Target {
  /** Files, folders or globs with the pages. */
  readonly inputs?: string | readonly string[];
  /** Folder that the client is written to. */
  readonly out?: string;
  /** What reads the Markdown: satteri is many times faster, and is installed beside pagewright. */
  readonly parser?: ParserName;
  /** How large a page may be to be read; a larger one is reported and left out. */
  readonly limits?: Partial<Limits>;
  /** What to write beside the client: the documented requests and responses, as constants for tests. */
  readonly emit?: EmitOptions["emit"];
  /** How an enum is written: a TypeScript enum, a const object with a type, or the type alone. */
  readonly enumStyle?: EmitOptions["enumStyle"];
  /** Which enums accept values that no page lists: those whose list says so, all, or none. */
  readonly openEnums?: EmitOptions["openEnums"];
  /** Which properties may be null: all but those the pages exclude, or those the pages name. */
  readonly nullability?: LinkOptions["nullability"];
  /** Extension of the relative imports in the client. */
  readonly importExtension?: EmitOptions["importExtension"];
  /** Address that the client calls when it is created without one. */
  readonly baseUrl?: string;
  /** Where the pages are published; `@see` tags then link there. */
  readonly docsUrl?: string;
  /** Namespace whose types carry no prefix; by default the one most types live in. */
  readonly rootNamespace?: string;
  /** Operations to keep: those that match any of these; by default all. Only types that they need are written. */
  readonly include?: readonly Selector[];
  /** Operations to leave out: those that match any of these. Only types that the others need are written. */
  readonly exclude?: readonly Selector[];
  /** What to change in documentation that you cannot edit, by type and operation. */
  readonly overrides?: Overrides;
  /** TypeScript types to use in place of scalars, by scalar. */
  readonly scalars?: Readonly<Partial<Record<ScalarName, string>>>;
  /** Severities to use in place of the usual ones, by diagnostic code; `off` drops the diagnostic. */
  readonly severities?: Severities;
  /** Severities for some pages only; of several entries that match a page, the last holds. */
  readonly pageSeverities?: readonly PageSeverities[];
  /** File with the findings that `lint` lets pass; `--update-baseline` writes it. */
  readonly baseline?: string;
}

/** What `pagewright.config.ts` may hold. */
export interface Config extends Target {
  /** Several clients, by name: each has the options above, and its own in place of them. */
  readonly targets?: Readonly<Record<string, Target>>;
}

/** Gives a config file its types: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}

/** The part of the configuration that decides what comes out; it knows no disk. */
export interface GenerateOptions
  extends Partial<EmitOptions>,
    Partial<LinkOptions>,
    Pick<
      Target,
      "parser" | "limits" | "severities" | "pageSeverities" | "include" | "exclude" | "overrides"
    > {
  /** The path that diagnostics of the configuration name. */
  readonly configPath?: string;
  /** Where its keys stand, `overrides.types.Ticket`; they name its beginning for other keys. */
  readonly configPlaces?: Readonly<Record<string, SourceSpan>>;
}

export const defaultOptions = {
  emit: [],
  parser: "remark",
  limits: {},
  enumStyle: "enum",
  openEnums: "documented",
  nullability: "assumed",
  importExtension: "js",
  scalars: {},
  severities: {},
  pageSeverities: [],
  include: [],
  exclude: [],
  overrides: {},
  lockedNames: {},
  configPath: "pagewright.config.ts",
  configPlaces: {},
} as const satisfies GenerateOptions;

/** How pages are read, where the options say nothing by default. */
export function readingOptions({
  parser = defaultOptions.parser,
  limits,
}: Pick<GenerateOptions, "parser" | "limits">): ReadingOptions {
  return { parser, limits: { ...defaultLimits, ...limits } };
}
