import { type Config, defaultOptions } from "./config.ts";
import { catalog } from "./diagnostics/catalog.ts";
import type { ScalarName } from "./model/types.ts";

/** The values that an option takes. */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "texts" }
  | { readonly kind: "choices"; readonly values: readonly string[] }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "map"; readonly keys: readonly string[]; readonly value: Shape };

export interface ConfigOption {
  readonly shape: Shape;
  readonly description: string;
  readonly default?: string;
  /** A value that an explanation can show, where there is no default. */
  readonly example?: unknown;
}

const text: Shape = { kind: "text" };

/** A record, so that a scalar that is forgotten does not compile. */
const scalarNames: Readonly<Record<ScalarName, true>> = {
  Binary: true,
  Boolean: true,
  Byte: true,
  Date: true,
  DateTimeOffset: true,
  Decimal: true,
  Double: true,
  Duration: true,
  Guid: true,
  Int16: true,
  Int32: true,
  Int64: true,
  Json: true,
  SByte: true,
  Single: true,
  Stream: true,
  String: true,
  TimeOfDay: true,
};

/** Every option once: what validation accepts and what `--help` says. */
export const configOptions: Readonly<Record<keyof Config, ConfigOption>> = {
  inputs: {
    shape: { kind: "texts" },
    description: "Files, folders or globs with the pages.",
    example: ["docs"],
  },
  out: { shape: text, description: "Folder that the client is written to.", example: "generated" },
  parser: {
    shape: { kind: "choice", values: ["remark", "satteri"] },
    description: "What reads the Markdown: satteri is many times faster, and is installed beside pagewright.",
    default: defaultOptions.parser,
  },
  emit: {
    shape: { kind: "choices", values: ["examples"] },
    description:
      "What to write beside the client: the documented requests and responses, as constants for tests.",
    example: ["examples"],
  },
  enumStyle: {
    shape: { kind: "choice", values: ["enum", "const", "union"] },
    description: "How an enum is written: a TypeScript enum, a const object with a type, or the type alone.",
    default: defaultOptions.enumStyle,
  },
  openEnums: {
    shape: { kind: "choice", values: ["documented", "all", "none"] },
    description: "Which enums accept values that no page lists: those whose list says so, all, or none.",
    default: defaultOptions.openEnums,
  },
  nullability: {
    shape: { kind: "choice", values: ["assumed", "documented"] },
    description: "Which properties may be null: all but those the pages exclude, or those the pages name.",
    default: defaultOptions.nullability,
  },
  importExtension: {
    shape: { kind: "choice", values: ["js", "ts", "none"] },
    description: "Extension of the relative imports in the client.",
    default: defaultOptions.importExtension,
  },
  baseUrl: {
    shape: text,
    description: "Address that the client calls when it is created without one.",
    example: "https://api.example.com/v1",
  },
  docsUrl: {
    shape: text,
    description: "Where the pages are published; `@see` tags then link there.",
    example: "https://docs.example.com",
  },
  rootNamespace: {
    shape: text,
    description: "Namespace whose types carry no prefix; by default the one most types live in.",
    example: "shop.inventory",
  },
  scalars: {
    shape: { kind: "map", keys: Object.keys(scalarNames), value: text },
    description: "TypeScript types to use in place of scalars, by scalar.",
    example: { Int64: "number | string" },
  },
  severities: {
    shape: {
      kind: "map",
      keys: Object.keys(catalog),
      value: { kind: "choice", values: ["error", "warning", "info", "off"] },
    },
    description:
      "Severities to use in place of the usual ones, by diagnostic code; `off` drops the diagnostic.",
    example: { "link/missing-page": "off" },
  },
};
