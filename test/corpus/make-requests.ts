import type { ModelDocument } from "../../src/model/api-model.ts";
import type { Operation } from "../../src/model/operations.ts";
import { baseUrl, compareRequests } from "./compare-requests.ts";
import { createAnswerJudge } from "./judge-answer.ts";
import type { Examples } from "./load-examples.ts";
import type { RequestFunctions } from "./load-functions.ts";
import type { ScannedAnswer, ScannedRequest } from "./scan-example-requests.ts";

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
  /** Requests that were made and below which the pages show an answer. */
  readonly answerable: number;
  /** Those for which the examples did not give an answer that the pages show for such a request. */
  readonly misanswered: readonly string[];
}

/**
 * Makes every request that the pages show with the generated function, from the constants that are written for it,
 * and lets the generated examples answer.
 */
export async function makeRequests(
  { operations, diagnostics }: ModelDocument,
  functions: RequestFunctions,
  examples: Examples,
  shown: readonly ScannedRequest[],
): Promise<RequestOutcome> {
  const calls = new Map(operations.flatMap(callsOf));
  const explained = new Map<string, number[]>();
  for (const { source, severity } of diagnostics) {
    // What is odd but understood explains no difference.
    if (severity === "info") continue;
    explained.set(source.path, [...(explained.get(source.path) ?? []), source.start.line]);
  }
  const isExplained = ({ page, line, end }: ScannedRequest): boolean =>
    (explained.get(page) ?? []).some((diagnosed) => diagnosed >= line && diagnosed <= end);
  const judgeAnswer = createAnswerJudge(shown);
  const outcome = { made: 0, explained: 0, answerable: 0 };
  const differing: string[] = [];
  const misanswered: string[] = [];
  for (const request of shown) {
    const place = `${request.page}:${request.line}`;
    const call = calls.get(place);
    const made = call && (await makeRequest(request, call, functions, examples));
    if (made !== undefined && "answer" in made) {
      outcome.made++;
      const verdict = judgeAnswer(request, made.answer);
      if (verdict !== "none shown") outcome.answerable++;
      const { status } = made.answer;
      if (verdict === "differs") misanswered.push(`${place}: ${status} for ${request.answer?.status}`);
    } else if (isExplained(request)) outcome.explained++;
    else differing.push(`${place}: ${made?.problem ?? "no function has this example"}`);
  }
  return { shown: shown.length, ...outcome, differing, misanswered };
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

/** Why a request is not the one shown, or the answer to it. */
type Made = { readonly problem: string } | { readonly answer: ScannedAnswer };

async function makeRequest(
  shown: ScannedRequest,
  { name, number }: Call,
  { createClient, get }: RequestFunctions,
  examples: Examples,
): Promise<Made> {
  const call = get(name);
  if (call === undefined) return { problem: `the client does not export ${name}` };
  const sent: { url: string; method: string; body: unknown; answer: ScannedAnswer }[] = [];
  const fetch = async (url: string, init: RequestInit = {}) => {
    const response = await examples.fetch(url, init);
    const answer = { status: response.status, ...readJson(await response.clone().text()) };
    sent.push({ url, method: init.method ?? "GET", body: init.body, answer });
    return response;
  };
  try {
    const request = examples.get(`${name}ExampleRequest${number}`);
    const client = createClient({ baseUrl, fetch, middleware: [] });
    await call(client, request, examples.get(`${name}ExampleOptions${number}`));
  } catch (error) {
    if (sent.length === 0) return { problem: String(error) };
  }
  const [first, second, ...more] = sent;
  const isRedirected = first !== undefined && first.answer.status >= 300 && first.answer.status < 400;
  if (first === undefined || more.length > 0 || (second !== undefined && !isRedirected)) {
    return { problem: `${sent.length} requests were sent` };
  }
  const problem = compareRequests(shown, first);
  return problem === undefined ? { answer: first.answer } : { problem };
}

function readJson(text: string): { readonly body?: unknown } {
  try {
    return { body: JSON.parse(text) };
  } catch {
    return {};
  }
}
