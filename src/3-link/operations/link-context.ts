import type { Report } from "../../diagnostics/diagnostic.ts";
import type { MemberFacts, PageFacts, PropertyFacts } from "../../model/facts.ts";
import type { LinkOptions } from "../../model/options.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr, TypeRef } from "../../model/types.ts";

/** What linking the operations needs to know of the types: all of them are declared by then. */
export interface LinkContext {
  readonly options: LinkOptions;
  readonly report: Report;
  /** What a written type means. A type that cannot be resolved has been reported and is `unknown`. */
  readonly resolveType: (written: TypeExpr, site: TypeSite) => TypeRef;
  /**
   * Names of the properties, own and inherited, that a table of a body of this type lists when it leaves nothing
   * out: all but read-only ones and relationships. `undefined` where the id is not an interface.
   */
  readonly writableProperties: (id: string) => ReadonlySet<string> | undefined;
}

/** Where a type is written, and what stands beside it. */
export interface TypeSite {
  readonly page: PageFacts;
  readonly source: SourceSpan;
  /** "Possible values are: `a`, `b`", where the page lists them. */
  readonly listed?: ListedValues;
}

/** The values that a row lists, with what an enum of them is named after: its owner and the property. */
export interface ListedValues {
  readonly owner: ValueOwner;
  readonly property: string;
  readonly members: readonly MemberFacts[];
}

/** Where a row writes its type, with the values that it lists, if it lists any. */
export function typeSite(
  page: PageFacts,
  source: SourceSpan,
  { members, ...named }: Omit<ListedValues, "members"> & { readonly members: PropertyFacts["members"] },
): TypeSite {
  return { page, source, ...(members && { listed: { ...named, members } }) };
}

/** `name` is in PascalCase, for operations the name of the function: `AddWidget`. */
export type ValueOwner =
  | { readonly kind: "type"; readonly id: string }
  | { readonly kind: "operation"; readonly id: string; readonly name: string };
