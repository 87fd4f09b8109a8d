import type { SourceSpan } from "./source.ts";
import type { TypeRef } from "./types.ts";

/** The methods that request lines are read with. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

/** One page and method: one request function. */
export interface Operation<T = TypeRef> {
  /** Method and first route without names, `POST /teams/{}/operations/$ref`. */
  readonly id: string;
  /** Name of the function, `addTeamOperations`. */
  readonly name: string;
  readonly title: string;
  /** The page that documents it best. */
  readonly page: string;
  /** Every page that documents it, `page` first. */
  readonly pages: readonly string[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly routes: readonly Route<T>[];
  readonly query: readonly Parameter<T>[];
  readonly headers: readonly Parameter<T>[];
  readonly body?: Body<T>;
  readonly responses: readonly Response<T>[];
  readonly permissions: readonly Permission[];
  readonly examples: readonly Example[];
  readonly source: SourceSpan;
}

/** A method and a URL template by which an operation is called. */
export interface Route<T = TypeRef> {
  readonly method: HttpMethod;
  /**
   * Template whose placeholders are keys, `/teams/{teamsId}/operations/$ref`. A placeholder between quotes is the
   * text of an OData string literal; one between `:/` and `:` is a relative path.
   */
  readonly path: string;
  readonly parameters: readonly Parameter<T>[];
  readonly source: SourceSpan;
}

/** A value that a call gives in the path, the query or a header. */
export interface Parameter<T = TypeRef> {
  /** Name on the wire. */
  readonly name: string;
  /** Name in TypeScript. */
  readonly key: string;
  readonly in: "path" | "query" | "header";
  readonly type: T;
  readonly required: boolean;
  /** The value that every request line of the operation has: it is sent where a call gives none. */
  readonly preset?: string;
  readonly description: string;
  readonly source: SourceSpan;
}

/** What a request sends. */
export interface Body<T = TypeRef> {
  readonly type: T;
  readonly contentType: string;
  readonly required: boolean;
  /**
   * How `type` is sent. `resource`: the type without its read-only properties. `properties`: only `properties` of
   * it. `parameters`: an object of its own with these `properties`. `reference`: `{ "@odata.id": string }`.
   * `stream`: bytes.
   */
  readonly shape: "resource" | "properties" | "parameters" | "reference" | "stream";
  readonly properties: readonly BodyProperty<T>[];
  readonly source: SourceSpan;
}

/** A row of the table of a body. */
export interface BodyProperty<T = TypeRef> {
  readonly name: string;
  readonly type: T;
  readonly nullable: boolean;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly source: SourceSpan;
}

/** A documented answer of success. */
export interface Response<T = TypeRef> {
  readonly status: number;
  readonly body?: T;
  /** `body` is the element of an OData collection, `{ "value": [ … ] }`. */
  readonly collection: boolean;
  /** `body` stands alone in an OData envelope, `{ "value": … }`. */
  readonly enveloped: boolean;
  readonly contentType?: string;
  readonly description: string;
  readonly source: SourceSpan;
}

/** What one kind of caller must be allowed to do, by one table of the page. */
export interface Permission {
  readonly kind: "delegated-work" | "delegated-personal" | "application";
  readonly support: "supported" | "not-supported" | "undetermined";
  readonly scopes: readonly string[];
  /** The part of the service that the page gives permissions of its own. */
  readonly part?: string;
  readonly source: SourceSpan;
}

/** A documented exchange; a request or a response may stand alone. */
export interface Example {
  readonly name?: string;
  readonly request?: ExampleMessage;
  readonly response?: ExampleMessage;
  readonly source: SourceSpan;
}

/** A documented request (with `method` and `url`) or response (with `status`). */
export interface ExampleMessage {
  readonly method?: HttpMethod;
  readonly url?: string;
  readonly status?: number;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The JSON value where the body is JSON. */
  readonly json?: unknown;
  /** The body's text where it is not. */
  readonly text?: string;
  readonly source: SourceSpan;
}
