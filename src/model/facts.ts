import type { Accounting } from "./accounting.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { JsonNode } from "./json-node.ts";
import type { HttpMethod, Permission } from "./operations.ts";
import type { SourceSpan } from "./source.ts";
import type { SuppressionFacts } from "./suppressions.ts";
import type { TypeExpr } from "./types.ts";

/**
 * What one page states, and nothing of any other page: names are still text. Plain JSON, so that it can cross a
 * worker's boundary and be kept in the cache.
 */
export interface PageFacts {
  readonly path: string;
  readonly kind: PageKind;
  /** Front matter `title`, else the first heading; empty when there is neither. */
  readonly title: string;
  /** `Namespace: example.tickets`, where the page has that line. */
  readonly namespace?: string;
  readonly types: readonly TypeFacts[];
  readonly enums: readonly EnumFacts[];
  readonly operations: readonly OperationFacts[];
  /** Links to other pages of the documentation, in the order of the page. */
  readonly links: readonly LinkFacts[];
  /** What links can lead to on the page: `operationstatus-values` for the heading `operationStatus values`. */
  readonly anchors: readonly string[];
  /** What the page takes in from elsewhere: `[!INCLUDE [permissions](../includes/x.md)]`. */
  readonly includes: readonly LinkFacts[];
  /** The tables of permissions of a page without operations, which others take in. */
  readonly permissions: readonly Permission[];
  /** The lines for which comments on the page silence a diagnostic. */
  readonly suppressions: readonly SuppressionFacts[];
  /** Offset at which each line begins: turns the offsets of a {@link JsonNode} into a span. */
  readonly lineStarts: readonly number[];
  /** What the page alone shows to be wrong. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accounting: Accounting;
}

/** What a page declares first of all; `concept` for one that declares nothing, `unknown` for one that was not read. */
export type PageKind = "operation" | "type" | "enum" | "concept" | "unknown";

/** A name as a page spells it, `example.tickets.ticket` or `ticket`. */
export interface WrittenName {
  readonly name: string;
  readonly source: SourceSpan;
}

/** A type that has its own page, or its own section on one. */
export interface TypeFacts {
  /** Last part of the name, in the casing of the strongest evidence: annotation, then JSON, then title. */
  readonly name: string;
  /** From the annotation or JSON, else the page's `Namespace:` line. */
  readonly namespace?: string;
  /** Other names by which pages may call it: the word of the title, `@type.aka`. */
  readonly aliases: readonly string[];
  /** What the annotation says (`baseType`). */
  readonly annotatedBase?: WrittenName;
  /** What the intro says ("Inherits from [x](x.md)"). */
  readonly statedBase?: { readonly type: TypeExpr; readonly source: SourceSpan };
  /** What the intro of a base says to be derived from it ("The derived types are [x](x.md) and [y](y.md)"). */
  readonly statedDerived?: readonly { readonly type: TypeExpr; readonly source: SourceSpan }[];
  readonly abstract: boolean;
  readonly open: boolean;
  readonly media: boolean;
  readonly deprecated: boolean;
  /** What it is called where another type has its name: it was named after a heading, such as "List members". */
  readonly longName?: string;
  /** No table lists its properties: an example alone shows them. */
  readonly fromExample?: true;
  readonly key?: string;
  readonly keySource?: SourceSpan;
  /** `optionalProperties` of the annotation: what examples need not show. */
  readonly optionalProperties?: readonly string[];
  readonly description: string;
  /** Rows of the property and relationship tables. */
  readonly properties: readonly PropertyFacts[];
  /** Keys of the JSON representation, with the types that its values show. */
  readonly jsonProperties: readonly PropertyFacts[];
  readonly source: SourceSpan;
}

/** One row of a property, relationship or parameter table, or one key of a JSON representation. */
export interface PropertyFacts {
  readonly name: string;
  readonly type: TypeExpr;
  /** `true` or `false` where the page says so. */
  readonly nullable?: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly relationship: boolean;
  readonly deprecated: boolean;
  /** Markdown; remarks that became facts, such as "Read-only.", stay in it. */
  readonly description: string;
  /** "Inherited from [operation](../resources/operation.md)". */
  readonly inheritedFrom?: { readonly name: string; readonly href?: string };
  /** "Possible values are: `a`, `b`", also from a linked section of the same page. */
  readonly members?: readonly MemberFacts[];
  /** The name cell, or the key in the JSON. */
  readonly source: SourceSpan;
  /** The type cell, or the value in the JSON. */
  readonly typeSource: SourceSpan;
}

/** One value of an enum, or of a list of possible values. */
export interface MemberFacts {
  readonly value: string;
  readonly description: string;
  readonly source: SourceSpan;
}

/** An enum that a member table declares: its own page, a `### x values` section, a list page. */
export interface EnumFacts {
  readonly name: string;
  readonly namespace?: string;
  /** Anchor of the heading, `operationstatus-values`; absent for a page of its own. */
  readonly anchor?: string;
  readonly flags: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly members: readonly MemberFacts[];
  readonly source: SourceSpan;
}

export interface LinkFacts {
  /** As written, without the anchor: `../resources/user.md`. */
  readonly href: string;
  /** As written, without the `#`. */
  readonly anchor?: string;
  /** Plain text of the link. */
  readonly text: string;
  readonly source: SourceSpan;
}

/** One method of one operation page. */
export interface OperationFacts {
  readonly method: HttpMethod;
  /** The heading of its section, on a page that has one for each operation; else the page's title is its own. */
  readonly title?: string;
  /** The first method that the page documents. */
  readonly primary: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly routes: readonly RouteFacts[];
  /** Rows of path and function parameter tables. */
  readonly pathParameters: readonly ParameterFacts[];
  readonly query: readonly ParameterFacts[];
  readonly generalOptions?: GeneralOptions;
  readonly headers: readonly ParameterFacts[];
  readonly body?: BodyFacts;
  readonly responses: readonly ResponseFacts[];
  readonly permissions: readonly Permission[];
  readonly examples: readonly ExampleFacts[];
  readonly source: SourceSpan;
}

export interface RouteFacts {
  /** As written, without host, version and query, with one leading slash: `/users/{id | userPrincipalName}`. */
  readonly path: string;
  /** Names in the address before the path: `account` of `https://{account}.example.com`. */
  readonly host?: readonly string[];
  /** Name and text of each parameter in the query string of the line. */
  readonly query: readonly { readonly name: string; readonly value: string }[];
  readonly source: SourceSpan;
}

/** A row, an item of a list or a sentence that names a parameter. */
export interface ParameterFacts {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly type: TypeExpr;
  readonly required: boolean;
  readonly description: string;
  readonly members?: readonly MemberFacts[];
  readonly source: SourceSpan;
}

/** The page says that the system query options of OData are supported, and does not name them. */
export interface GeneralOptions {
  /** What another sentence says is not supported: `$filter`. */
  readonly except: readonly string[];
  readonly source: SourceSpan;
}

/** What the page says that a method sends. */
export interface BodyFacts {
  readonly shape: "resource" | "properties" | "parameters" | "reference" | "stream";
  /** The resource that the prose names; absent for parameters, references and streams. */
  readonly subject?: { readonly type: TypeExpr; readonly source: SourceSpan };
  /** The resource that the prose names beside a table of parameters, which may list only some of its properties. */
  readonly resource?: { readonly type: TypeExpr; readonly source: SourceSpan };
  readonly properties: readonly PropertyFacts[];
  /** Relationships that only the example shows, set to something that is there: `board@odata.bind`. */
  readonly bound?: readonly PropertyFacts[];
  /** The properties are those of the example alone. */
  readonly guessed?: true;
  readonly contentType: string;
  readonly required: boolean;
  readonly source: SourceSpan;
}

/** One documented status of success, as sentence, annotation and example together tell it. */
export interface ResponseFacts {
  readonly status: number;
  /** A sentence says what comes back; otherwise an annotation or an example does, or nothing. */
  readonly stated: boolean;
  readonly type?: TypeExpr;
  readonly collection: boolean;
  readonly enveloped: boolean;
  /** An array, the `type`, stands alone: it is no OData collection. */
  readonly bare?: true;
  /** No example shows the collection: how it comes is not known. The page calls it an array, or something else. */
  readonly unshown?: "array" | "list";
  readonly contentType?: string;
  readonly description: string;
  readonly source: SourceSpan;
  /** Where the type is named: the link in the sentence, the value in the annotation. */
  readonly typeSource: SourceSpan;
}

export interface ExampleFacts {
  readonly name?: string;
  /** The name in the annotation of a request. */
  readonly nameSource?: SourceSpan;
  /** The request is none of the operations of the page, or stands in the middle of prose. */
  readonly elsewhere?: true;
  readonly request?: MessageFacts;
  readonly response?: MessageFacts;
  readonly source: SourceSpan;
}

/** A request or a response of an example. */
export interface MessageFacts {
  readonly method?: HttpMethod;
  readonly url?: string;
  readonly urlSource?: SourceSpan;
  readonly status?: number;
  readonly statusSource?: SourceSpan;
  /** The annotation, the text above or an ellipsis says that the body shows only a part. */
  readonly truncated?: true;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly json?: JsonNode;
  /** The body where it is not JSON. */
  readonly text?: string;
  /** `@odata.type` of the annotation above the block. */
  readonly annotatedType?: WrittenName;
  /** Whether the annotation says that the body is a collection; absent where there is no annotated type. */
  readonly annotatedCollection?: boolean;
  readonly source: SourceSpan;
}
