/** The values that an option of the configuration takes. */
export type Shape =
  | { readonly kind: "text" }
  /** An absolute address, `https://api.example.com/v1`. */
  | { readonly kind: "url" }
  /** A name that TypeScript code can declare. */
  | { readonly kind: "identifier" }
  /** A type: `Int32`, `Ticket[]`, `String | Int32`. */
  | { readonly kind: "type" }
  | { readonly kind: "flag" }
  /** A whole number from 1 on. */
  | { readonly kind: "count" }
  /** One text, or a list with at least one. */
  | { readonly kind: "texts" }
  /** Like texts; each begins with a slash. */
  | { readonly kind: "routes" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "choices"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly entry: Shape }
  /** An object whose keys are known; `key` says what they are, where they are too many to be listed. */
  | { readonly kind: "map"; readonly keys: readonly string[]; readonly key?: string; readonly value: Shape }
  /** An object whose keys are somebody's names: `key` says of what. */
  | { readonly kind: "record"; readonly key: string; readonly value: Shape }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, Field>> };

/** A key of an object, explained. */
export interface Field {
  readonly shape: Shape;
  readonly description: string;
}
