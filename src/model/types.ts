import type { SourceSpan } from "./source.ts";

/** A type as a page writes it: names are still text. Linking turns it into a {@link TypeRef}. */
export type TypeExpr =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  /** A name, with the target of the link around it where there is one. */
  | { readonly kind: "name"; readonly name: string; readonly href?: string }
  | { readonly kind: "collection"; readonly element: TypeExpr }
  | { readonly kind: "union"; readonly members: readonly TypeExpr[] }
  /** `Enumeration`: an enum without a name, whose members stand in the description or nowhere. */
  | { readonly kind: "enumeration" }
  /** No construct of the dialect reads this text; it has been diagnosed. */
  | { readonly kind: "opaque"; readonly text: string };

/** A type as it is meant: every name is an `id` of the model. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "ref"; readonly id: string }
  | { readonly kind: "array"; readonly element: TypeRef }
  | { readonly kind: "union"; readonly members: readonly TypeRef[] }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "unknown"; readonly written: string };

/** The primitive types of OData's CSDL that pages use, and `Json` for values without a declared shape. */
export type ScalarName =
  | "Binary"
  | "Boolean"
  | "Byte"
  | "Date"
  | "DateTimeOffset"
  | "Decimal"
  | "Double"
  | "Duration"
  | "Guid"
  | "Int16"
  | "Int32"
  | "Int64"
  | "Json"
  | "SByte"
  | "Single"
  | "Stream"
  | "String"
  | "TimeOfDay";

/** Where a declaration is known from: its own page, rows of other pages, or examples alone (a guess). */
export type Origin = "page" | "table" | "example";

/** A property of an interface, as one row of a table or one key of an example documents it. */
export interface Property<T = TypeRef> {
  readonly name: string;
  readonly type: T;
  readonly nullable: boolean;
  readonly readOnly: boolean;
  /** The page says "Required." in so many words; boilerplate does not count. */
  readonly required: boolean;
  readonly relationship: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  /** Id of the type whose member this row repeats. */
  readonly inheritedFrom?: string;
  /** The name cell of the row, or the key of the example that shows the property. */
  readonly source: SourceSpan;
}

/** A type with properties: a resource, a complex type, or what comes back from one operation alone. */
export interface InterfaceType<T = TypeRef> {
  readonly kind: "interface";
  /** Qualified name, `example.tickets.ticket`. */
  readonly id: string;
  /** Name in TypeScript, `Ticket`. */
  readonly name: string;
  readonly base?: string;
  /** The page names another base too: the type is not listed among the known subtypes of `base`. */
  readonly baseDisputed: boolean;
  readonly abstract: boolean;
  /** Instances may carry properties that no page lists (OData: open type). */
  readonly open: boolean;
  /** Name of the key property, own or inherited. */
  readonly key?: string;
  readonly deprecated: boolean;
  readonly description: string;
  readonly properties: readonly Property<T>[];
  readonly origin: Origin;
  readonly source: SourceSpan;
}

/** One value of an enum. */
export interface EnumMember {
  /** Identifier in TypeScript. */
  readonly name: string;
  /** The documented value, exactly. */
  readonly value: string;
  readonly description: string;
}

/** A type whose values are listed, by a table of its own or beside a property. */
export interface EnumType {
  readonly kind: "enum";
  /** A declared enum: its qualified name. An inline one: the owner's id, a dot, the property. */
  readonly id: string;
  readonly name: string;
  /** Values are combined with commas (OData: `IsFlags`). */
  readonly flags: boolean;
  /** The service may send values that no page lists (`unknownFutureValue`). */
  readonly open: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly members: readonly EnumMember[];
  readonly origin: Origin;
  readonly source: SourceSpan;
}
