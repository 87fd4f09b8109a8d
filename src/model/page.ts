import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Accountable } from "./accounting.ts";
import type { JsonNode } from "./json-node.ts";
import type { HttpMethod } from "./operations.ts";
import type { SourceSpan } from "./source.ts";
import type { SuppressionFacts } from "./suppressions.ts";

/** A page as written: nothing is interpreted and every part knows its place. */
export interface Page {
  readonly path: string;
  /** The text that all offsets count in: line ends are `\n`, without a byte order mark. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly frontMatter: ReadonlyMap<string, string>;
  /** The first heading of depth 1 that is not a tab, or the only one that stands above all others. */
  readonly title?: Heading;
  /** The whole page; its blocks stand before the first heading. */
  readonly root: Section;
  /** Targets of reference definitions, by label in lower case. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Everything that must be consumed, diagnosed or set aside, in the order of the page. */
  readonly accountables: readonly Accountable[];
  readonly suppressions: readonly SuppressionFacts[];
  /** The page is beyond the limits: nothing of it was read, and that has been reported. */
  readonly unread?: true;
  readonly source: SourceSpan;
}

/** A heading of the page, or what stands in place of one. */
export interface Heading {
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  readonly depth: number;
  /** A line in bold that stands where a heading would: no link leads to it. */
  readonly bold?: true;
  readonly source: SourceSpan;
}

/** A heading with all that stands below it, up to the next one of its depth. */
export interface Section {
  /** Absent on the root. */
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface BlockBase {
  /** Fragment of the tab that the block stands under, `csharp`; absent outside tabs and under `http`. */
  readonly tab?: string;
  readonly source: SourceSpan;
}

/** What stands between two headings, piece by piece. */
export type Block = TableBlock | CodeBlock | ProseBlock | AnnotationBlock;

/** A table of Markdown or of HTML. */
export interface TableBlock extends BlockBase {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
}

/** A row of a table, as long as its header. */
export interface Row {
  readonly cells: readonly Cell[];
  /** How many cells the line has, before those beyond the header were joined to the last. */
  readonly written: number;
  /** Lines that continue the last cell of this row; each counts as a row. */
  readonly continuations: readonly SourceSpan[];
  readonly source: SourceSpan;
}

/** A cell of a table. */
export interface Cell {
  /** Plain text: entities decoded, invisible characters dropped, white space collapsed. */
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  /** The content without pipes and padding. */
  readonly source: SourceSpan;
}

/** A fence, or indented code. */
export interface CodeBlock extends BlockBase {
  readonly kind: "code";
  /** The info string, trimmed and in lower case. */
  readonly language: string;
  readonly text: string;
  readonly lines: readonly CodeLine[];
  /** The annotation above, with nothing but blank lines between. */
  readonly annotation?: Annotation;
  /** The lines name the routes of an operation, not an example. */
  readonly routeBlock: boolean;
  readonly message?: HttpMessage;
  /** The JSON of a block that is no HTTP message. */
  readonly json?: JsonBody;
}

/** A line of a fence without the space around it. */
export interface CodeLine {
  readonly text: string;
  readonly source: SourceSpan;
}

/** A request or a response as written in a fence. */
export interface HttpMessage {
  readonly start: RequestLine | StatusLine;
  readonly headers: readonly { readonly name: string; readonly value: string; readonly source: SourceSpan }[];
  readonly body?: HttpBody;
}

/** The first line of a request: `GET https://api.example.com/tickets HTTP/1.1`. */
export interface RequestLine {
  readonly kind: "request";
  readonly method: HttpMethod;
  readonly url: string;
  readonly urlSource: SourceSpan;
}

/** The first line of a response: `HTTP/1.1 200 OK`. */
export interface StatusLine {
  readonly kind: "status";
  readonly status: number;
  readonly source: SourceSpan;
}

/** What stands below the headers of a message. */
export interface HttpBody {
  readonly text: string;
  /** Present where the text begins like JSON. */
  readonly json?: JsonBody;
  readonly source: SourceSpan;
}

/** JSON on the page, and how well it could be read. */
export interface JsonBody {
  readonly syntax: "strict" | "lenient" | "broken";
  /** Absent where nothing could be read. */
  readonly value?: JsonNode;
  /** The first thing that is not JSON. */
  readonly problem?: { readonly message: string; readonly source: SourceSpan };
  readonly source: SourceSpan;
}

/** A paragraph, a list, or anything else of Markdown that is none of the other blocks. */
export interface ProseBlock extends BlockBase {
  readonly kind: "prose";
  readonly node: Paragraph | Exclude<RootContent, { type: "html" }>;
  readonly text: string;
  /** Inside a block quote: a note, an alert. */
  readonly quoted: boolean;
}

/** A comment that holds an object and stands above no fence, such as the page's own at its end. */
export interface AnnotationBlock extends BlockBase {
  readonly kind: "annotation";
  readonly annotation: Annotation;
}

/** `<!-- { "blockType": "request", "name": "get_widget" } -->` */
export interface Annotation {
  readonly values: ReadonlyMap<string, AnnotationValue>;
  /** `strict`: JSON. `lenient`: JSON with slips that were understood. `broken`: only some keys could be read. */
  readonly syntax: "strict" | "lenient" | "broken";
  readonly problem?: { readonly message: string; readonly source: SourceSpan };
  readonly source: SourceSpan;
}

/** The value of one key of an annotation. */
export interface AnnotationValue {
  readonly value: unknown;
  readonly keySource: SourceSpan;
  readonly source: SourceSpan;
}
