import type { Accounting } from "./accounting.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Operation } from "./operations.ts";
import type { EnumType, InterfaceType } from "./types.ts";

/** A declared type of the model. */
export type TypeDeclaration = InterfaceType | EnumType;

/** What all pages together say: the only input of `4-emit`. Both lists are sorted by `id`, by code unit. */
export interface ApiModel {
  readonly types: readonly TypeDeclaration[];
  readonly operations: readonly Operation[];
}

/** What `pagewright model` prints; described by `model.schema.json`. */
export interface ModelDocument extends ApiModel {
  readonly modelVersion: 1;
  readonly diagnostics: readonly Diagnostic[];
  readonly accounting: Accounting;
}
