import type { Html, Nodes, PhrasingContent } from "mdast";
import type { AccountedKind } from "./accounting.ts";
import type { SourceSpan } from "./source.ts";

/** A page as written; nothing is interpreted and every part knows its place. */
export interface Page {
  readonly path: string;
  readonly frontMatter: ReadonlyMap<string, string>;
  /** The first heading of depth 1 that is not a tab. */
  readonly title?: Heading;
  /** The whole page: `root.blocks` stand before the first heading below the title. */
  readonly root: Section;
  /** Targets of reference definitions, by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly source: SourceSpan;
}

export interface Heading {
  readonly text: string;
  readonly depth: number;
  readonly source: SourceSpan;
}

export interface Section {
  /** Absent on the root. */
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = TableBlock | CodeBlock | ProseBlock | AnnotationBlock;

export interface TableBlock {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
  readonly source: SourceSpan;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly source: SourceSpan;
}

export interface Cell {
  /** Plain text of the cell: entities decoded, invisible characters dropped, white space collapsed. */
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  /** The content of the cell, without pipes and padding. */
  readonly source: SourceSpan;
}

export interface CodeBlock {
  readonly kind: "code";
  readonly language: string;
  readonly text: string;
  /** The annotation directly above, with nothing but blank lines between. */
  readonly annotation?: Annotation;
  /** Offset in the page where `text` begins, and whether its lines are indented there (in a list). */
  readonly contentStart: number;
  readonly source: SourceSpan;
}

export interface ProseBlock {
  readonly kind: "prose";
  readonly node: Exclude<Nodes, Html>;
  readonly text: string;
  readonly quoted: boolean;
  readonly source: SourceSpan;
}

/** An HTML comment that holds an object: `<!-- { "blockType": "request" } -->`. */
export interface AnnotationBlock {
  readonly kind: "annotation";
  readonly annotation: Annotation;
  readonly source: SourceSpan;
}

export interface Annotation {
  readonly values: ReadonlyMap<string, AnnotationValue>;
  /** `strict`: JSON. `lenient`: JSON5 or repaired. `broken`: only some keys could be read. */
  readonly syntax: "strict" | "lenient" | "broken";
  readonly problem?: string;
  readonly source: SourceSpan;
}

export interface AnnotationValue {
  readonly value: unknown;
  readonly source: SourceSpan;
}

/** One thing that must be consumed, diagnosed or set aside. */
export interface Accountable {
  readonly kind: AccountedKind;
  readonly source: SourceSpan;
}
