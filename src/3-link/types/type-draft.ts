import type { EnumFacts, MemberFacts, PageFacts, PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { Origin } from "../../model/types.ts";

/** A declaration before its names are linked. */
export type Draft = TypeDraft | EnumDraft;

/** An interface, with everything that all pages say of it. */
export interface TypeDraft {
  readonly kind: "interface";
  readonly id: string;
  readonly namespace: string;
  /** Last part of the name, in the casing to be used. */
  readonly localName: string;
  readonly origin: Origin;
  /** Its pages, the fullest first; none for a type that only rows or examples reveal. */
  readonly declarations: readonly Declaration<TypeFacts>[];
  readonly rows: readonly DraftRow[];
  readonly source: SourceSpan;
}

/** An enum, with everything that all pages say of it. */
export interface EnumDraft {
  readonly kind: "enum";
  readonly id: string;
  readonly namespace: string;
  readonly localName: string;
  readonly origin: Origin;
  /** Its tables, the fullest first; none for an enum that only rows list. */
  readonly declarations: readonly Declaration<EnumFacts>[];
  readonly flags: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly members: readonly MemberFacts[];
  readonly source: SourceSpan;
}

/** What one page says of one type or enum. */
export interface Declaration<Facts> {
  readonly facts: Facts;
  readonly page: PageFacts;
}

/** One row, with the page on which its links and names are to be understood. */
export interface DraftRow {
  readonly facts: PropertyFacts;
  readonly page: PageFacts;
}
