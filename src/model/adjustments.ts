import type { HttpMethod } from "./operations.ts";

/** Picks operations by what it names; where it names several things, all must match. */
export interface Selector {
  /** `/tickets/{id}`; `*` is one segment, `**` any number. Names of placeholders and case do not matter. */
  readonly routes?: string | readonly string[];
  readonly methods?: readonly HttpMethod[];
  /** Paths of pages, or globs. */
  readonly pages?: string | readonly string[];
}

/** What to say in place of what the pages say. */
export interface Overrides {
  /** By name or id. */
  readonly types?: Readonly<Record<string, TypeOverride>>;
  /** By id or name of the function. */
  readonly operations?: Readonly<Record<string, OperationOverride>>;
}

/** What to say of one type. */
export interface TypeOverride {
  /** Name in TypeScript. */
  readonly name?: string;
  /** Own properties, by name. */
  readonly properties?: Readonly<Record<string, PropertyOverride>>;
}

/** What to say of one property. */
export interface PropertyOverride {
  /** Name on the wire. */
  readonly name?: string;
  /** `Int32`, `Ticket`, `Ticket[]`, `String | Int32`, `"open" | "closed"`. */
  readonly type?: string;
  readonly nullable?: boolean;
}

/** What to say of one operation. */
export interface OperationOverride {
  /** Name in TypeScript. */
  readonly name?: string;
  /** In place of the documented routes. */
  readonly routes?: string | readonly string[];
}
