import type { Layout } from "./layout.ts";

/** One of the four parts of a request. */
export interface RequestPart {
  readonly name: "path" | "query" | "headers" | "body";
  readonly required: boolean;
  readonly type: Layout;
}
