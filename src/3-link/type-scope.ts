import type { TypeDeclaration } from "../model/api-model.ts";
import type { MemberFacts, PageFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { Property, TypeExpr, TypeRef } from "../model/types.ts";

/** A type cell with the values that its description lists. */
export interface WrittenType {
  readonly name: string;
  readonly type: TypeExpr;
  readonly members?: readonly MemberFacts[];
  readonly source: SourceSpan;
  readonly typeSource?: SourceSpan;
}

/** The linked types, as the operations see them. */
export interface TypeScope {
  /** Every interface and enum of the model, by id. */
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  /** What a type written on `page` means. A name that no page declares is reported at `source` and is unknown. */
  linkType(type: TypeExpr, page: PageFacts, source: SourceSpan): TypeRef;
  /** What a parameter's cell means: a list of values is the declared enum with these members, else a union of them. */
  linkParameter(row: WrittenType, page: PageFacts): TypeRef;
  /** The property `name` of an interface, its own or an inherited one. */
  propertyOf(id: string, name: string): Property | undefined;
}
