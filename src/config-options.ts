import { type Config, defaultOptions, type Target } from "./config.ts";
import type { Field, Shape } from "./config-shape.ts";
import { catalog } from "./diagnostics/catalog.ts";
import { defaultLimits, type Limits } from "./model/limits.ts";
import type { HttpMethod } from "./model/operations.ts";
import { scalarNames } from "./model/scalars.ts";

/** An option, explained. */
export interface ConfigOption {
  readonly shape: Shape;
  readonly description: string;
  readonly default?: string;
  /** A value that an explanation can show, where there is no default. */
  readonly example?: unknown;
}

/** Where the baseline stands, beside the configuration. */
export const defaultBaseline = "pagewright.baseline.json";

const text: Shape = { kind: "text" };

/** A record, so that a method that is forgotten does not compile. */
const methods: Readonly<Record<HttpMethod, true>> = {
  GET: true,
  POST: true,
  PUT: true,
  PATCH: true,
  DELETE: true,
  HEAD: true,
  OPTIONS: true,
};

const texts: Shape = { kind: "texts" };
const routes: Shape = { kind: "routes" };

const selector: Shape = {
  kind: "object",
  fields: {
    routes: { shape: routes, description: "Routes: `/tickets/{id}`, `/tickets/*`, `/tickets/**`." },
    methods: { shape: { kind: "choices", values: Object.keys(methods) }, description: "HTTP methods." },
    pages: { shape: texts, description: "Paths of pages, as diagnostics show them, or globs." },
  },
};

const propertyOverride: Shape = {
  kind: "object",
  fields: {
    name: { shape: text, description: "Its name on the wire." },
    type: {
      shape: { kind: "type" },
      description:
        'Its type: a scalar, a type by name or id, `Ticket[]`, `String | Int32`, `"open" | "closed"`.',
    },
    nullable: { shape: { kind: "flag" }, description: "Whether it may be null." },
  },
};

const overrides: Shape = {
  kind: "object",
  fields: {
    types: {
      description: "Types, by name or id.",
      shape: {
        kind: "record",
        key: "type",
        value: {
          kind: "object",
          fields: {
            name: { shape: { kind: "identifier" }, description: "Its name in TypeScript." },
            properties: {
              description: "Its own properties, by name.",
              shape: { kind: "record", key: "property", value: propertyOverride },
            },
          },
        },
      },
    },
    operations: {
      description: "Operations, by id (`GET /tickets/{}`) or by the name of the function.",
      shape: {
        kind: "record",
        key: "operation",
        value: {
          kind: "object",
          fields: {
            name: { shape: { kind: "identifier" }, description: "Its name in TypeScript." },
            routes: { shape: routes, description: "Its routes, in place of the documented ones." },
          },
        },
      },
    },
  },
};

const limits: Shape = {
  kind: "object",
  fields: {
    pageSize: limit("pageSize", "Characters of one page"),
    tableRows: limit("tableRows", "Lines of one table"),
    nesting: limit("nesting", "Quotes and list items inside one another"),
    blocks: limit("blocks", "Paragraphs, headings, rows and fences of one page"),
    marks: limit("marks", "Line ends of one page, and characters that may mean something to Markdown"),
    paragraphMarks: limit("paragraphMarks", "Such characters of one paragraph, or of one row of a table"),
    repeatedText: limit(
      "repeatedText",
      "Characters of one table of HTML that are read again for cells over several rows",
    ),
  } satisfies Readonly<Record<keyof Limits, Field>>,
};

function limit(key: keyof Limits, counted: string): Field {
  return { shape: { kind: "count" }, description: `${counted}; by default ${defaultLimits[key]}.` };
}

const severities: Shape = {
  kind: "map",
  keys: Object.keys(catalog),
  key: "diagnostic code",
  value: { kind: "choice", values: ["error", "warning", "info", "off"] },
};

const pageSeverities: Shape = {
  kind: "object",
  fields: {
    pages: { shape: texts, description: "Paths of pages, as diagnostics show them, or globs." },
    severities: { shape: severities, description: "Severities on these pages, by diagnostic code." },
  },
};

/** What each client may have of its own. */
export const targetOptions: Readonly<Record<keyof Target, ConfigOption>> = {
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
  limits: {
    shape: limits,
    description: "How large a page may be to be read; a larger one is reported and left out.",
    example: { pageSize: 8 * 1024 * 1024, tableRows: 20_000 },
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
    shape: { kind: "url" },
    description: "Address that the client calls when it is created without one.",
    example: "https://api.example.com/v1",
  },
  docsUrl: {
    shape: { kind: "url" },
    description: "Where the pages are published; `@see` tags then link there.",
    example: "https://docs.example.com",
  },
  rootNamespace: {
    shape: text,
    description: "Namespace whose types carry no prefix; by default the one most types live in.",
    example: "shop.inventory",
  },
  include: {
    shape: { kind: "list", entry: selector },
    description:
      "Operations to keep: those that match any of these; by default all. Only types that they need are written.",
    example: [{ routes: "/tickets/**", methods: ["GET"] }],
  },
  exclude: {
    shape: { kind: "list", entry: selector },
    description:
      "Operations to leave out: those that match any of these. Only types that the others need are written.",
    example: [{ pages: "docs/beta/**" }],
  },
  overrides: {
    shape: overrides,
    description: "What to change in documentation that you cannot edit, by type and operation.",
    example: { types: { Ticket: { properties: { priority: { type: "Int32", nullable: false } } } } },
  },
  scalars: {
    shape: { kind: "map", keys: scalarNames, value: text },
    description: "TypeScript types to use in place of scalars, by scalar.",
    example: { Int64: "number | string" },
  },
  severities: {
    shape: severities,
    description:
      "Severities to use in place of the usual ones, by diagnostic code; `off` drops the diagnostic.",
    example: { "link/missing-page": "off" },
  },
  pageSeverities: {
    shape: { kind: "list", entry: pageSeverities },
    description: "Severities for some pages only; of several entries that match a page, the last holds.",
    example: [{ pages: "docs/drafts/**", severities: { "link/missing-page": "off" } }],
  },
  baseline: {
    shape: text,
    description: "File with the findings that `lint` lets pass; `--update-baseline` writes it.",
    default: defaultBaseline,
  },
};

/** Every option once: what validation accepts, what `--help`, `init`, docs/configuration.md and the schema say. */
export const configOptions: Readonly<Record<keyof Config, ConfigOption>> = {
  ...targetOptions,
  targets: {
    shape: { kind: "record", key: "target", value: { kind: "object", fields: targetOptions } },
    description: "Several clients, by name: each has the options above, and its own in place of them.",
    example: { v1: { inputs: "docs/v1", out: "src/v1" }, beta: { inputs: "docs/beta", out: "src/beta" } },
  },
};
