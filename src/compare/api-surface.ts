/**
 * What a program can see of an API: the model without descriptions, examples and places. It is what a comparison
 * needs, and small enough to be kept beside a client. A type is written as text, `readonly nullable String`:
 * what is true of it, then scalars and ids.
 */
export interface ApiSurface {
  readonly types: ReadonlyMap<string, SurfaceType>;
  /** By operation id. */
  readonly functions: ReadonlyMap<string, SurfaceFunction>;
}

export type SurfaceType = SurfaceInterface | SurfaceEnum;

export interface SurfaceInterface {
  readonly kind: "interface";
  readonly name: string;
  readonly base?: string;
  readonly deprecated: boolean;
  /** Own properties. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface SurfaceEnum {
  readonly kind: "enum";
  readonly name: string;
  readonly deprecated: boolean;
  /** Values that no page lists may come. */
  readonly open: boolean;
  /** Values may be combined. */
  readonly flags: boolean;
  /** Names by value. */
  readonly members: ReadonlyMap<string, string>;
}

export interface SurfaceFunction {
  readonly name: string;
  readonly deprecated: boolean;
  /** `GET /tickets/{ticketId}`, in the order of the page. */
  readonly routes: readonly string[];
  readonly path: ReadonlyMap<string, string>;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, string>;
  readonly body?: SurfaceBody;
  /** `200 collection example.desk.ticket`, sorted. */
  readonly results: readonly string[];
}

export interface SurfaceBody {
  /** `required resource application/json example.desk.ticket`. */
  readonly type: string;
  readonly properties: ReadonlyMap<string, string>;
}
