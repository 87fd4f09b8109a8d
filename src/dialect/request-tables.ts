import { normalizeText } from "./characters.ts";
import { matchRequestLine, type WrittenRequest } from "./http.ts";

const methodHeads: ReadonlySet<string> = new Set(["method", "http method", "verb", "http verb"]);
const urlHeads: ReadonlySet<string> = new Set([
  "request uri",
  "request url",
  "uri",
  "url",
  "endpoint",
  "path",
]);

/** The columns of a table whose rows are requests. */
export interface RequestColumns {
  readonly method: number;
  readonly url: number;
}

/** `|Method|Request URI|`; `undefined` where no two columns have such heads. */
export function matchRequestColumns(heads: readonly string[]): RequestColumns | undefined {
  const texts = heads.map((head) => normalizeText(head).toLowerCase());
  const method = texts.findIndex((text) => methodHeads.has(text));
  const url = texts.findIndex((text) => urlHeads.has(text));
  return method < 0 || url < 0 ? undefined : { method, url };
}

/** The request line that two cells make: `GET` and `https://api.example.com/v1/tickets HTTP/1.1`. */
export function matchRequestCells(method: string, url: string): WrittenRequest | undefined {
  return matchRequestLine(`${method.toUpperCase()} ${url}`);
}
