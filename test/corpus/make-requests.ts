import { isDeepStrictEqual } from "node:util";
import type { ModelDocument } from "../../src/model/api-model.ts";
import type { Operation } from "../../src/model/operations.ts";
import type { Examples } from "./load-examples.ts";
import type { RequestFunctions } from "./load-functions.ts";
import type { ScannedRequest } from "./scan-example-requests.ts";

/** What came of making every request that the pages show. */
export interface RequestOutcome {
  /** Requests that the pages show. */
  readonly shown: number;
  /** Those that a function made, equal in method, path, query and JSON body. */
  readonly made: number;
  /** Those that differ where a diagnostic says what is wrong with the page. */
  readonly explained: number;
  /** The others: the pages contradict themselves, and no diagnostic says so yet. */
  readonly differing: readonly string[];
}

/** Makes every request that the pages show with the generated function, from the constants that are written for it. */
export async function makeRequests(
  { operations, diagnostics }: ModelDocument,
  functions: RequestFunctions,
  examples: Examples,
  shown: readonly ScannedRequest[],
): Promise<RequestOutcome> {
  const calls = new Map(operations.flatMap(callsOf));
  const explained = new Map<string, number[]>();
  for (const { source } of diagnostics) {
    explained.set(source.path, [...(explained.get(source.path) ?? []), source.start.line]);
  }
  const isExplained = ({ page, line, end }: ScannedRequest): boolean =>
    (explained.get(page) ?? []).some((diagnosed) => diagnosed >= line && diagnosed <= end);
  const outcome = { shown: shown.length, made: 0, explained: 0, differing: [] as string[] };
  for (const request of shown) {
    const call = calls.get(`${request.page}:${request.line}`);
    const problem =
      call === undefined
        ? "no function has this example"
        : await makeRequest(request, call, functions, examples);
    if (problem === undefined) outcome.made++;
    else if (isExplained(request)) outcome.explained++;
    else outcome.differing.push(`${request.page}:${request.line}: ${problem}`);
  }
  return outcome;
}

/** A function and the number that its constants for one example have. */
interface Call {
  readonly name: string;
  readonly number: string;
}

function callsOf({ name, examples }: Operation): [place: string, call: Call][] {
  return examples.flatMap(({ request }, index) =>
    request === undefined ? [] : [[placeOf(request), { name, number: index === 0 ? "" : String(index + 1) }]],
  );
}

function placeOf({ source }: { readonly source: Operation["source"] }): string {
  return `${source.path}:${source.start.line}`;
}

const baseUrl = "https://service.test";

async function makeRequest(
  shown: ScannedRequest,
  { name, number }: Call,
  { createClient, get }: RequestFunctions,
  examples: Examples,
): Promise<string | undefined> {
  const call = get(name);
  if (call === undefined) return `the client does not export ${name}`;
  const sent: { url: string; method: string; body: unknown }[] = [];
  const fetch = async (url: string, { method = "GET", body }: RequestInit = {}) => {
    sent.push({ url, method, body });
    return Response.json({});
  };
  try {
    const request = examples.get(`${name}ExampleRequest${number}`);
    await call(createClient({ baseUrl, fetch }), request, examples.get(`${name}ExampleOptions${number}`));
  } catch (error) {
    if (sent.length === 0) return String(error);
  }
  const [only, ...more] = sent;
  return only === undefined || more.length > 0 ? `${sent.length} requests were sent` : compare(shown, only);
}

function compare(
  shown: ScannedRequest,
  sent: { readonly url: string; readonly method: string; readonly body: unknown },
): string | undefined {
  const documented = partsOf(shown.target.replace(/^https?:\/\/[^/]*(?:\/(?:v[\d.]+|beta)(?=\/))?/i, ""));
  const made = partsOf(sent.url.slice(baseUrl.length));
  const body: unknown =
    typeof sent.body === "string" && shown.body !== undefined ? JSON.parse(sent.body) : undefined;
  if (sent.method !== shown.method) return `sent ${sent.method} for ${shown.method}`;
  // Pages write one route in several cases.
  if (made.path.toLowerCase() !== documented.path.toLowerCase())
    return `sent ${made.path} for ${documented.path}`;
  if (!isDeepStrictEqual(made.query, documented.query)) return `sent ${sent.url} for ${shown.target}`;
  return isDeepStrictEqual(body, shown.body) ? undefined : "sent another body";
}

/** Decoded: the same text can be written in several ways. The order of parameters means nothing. */
function partsOf(url: string): { readonly path: string; readonly query: readonly (readonly string[])[] } {
  const [path = "", ...query] = url.split("?");
  return {
    path: decodeURIComponent(path).replace(/\/$/, ""),
    query: [...new URLSearchParams(query.join("?"))].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
