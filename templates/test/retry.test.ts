import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "../client.ts";
import { NetworkError, TimeoutError } from "../errors.ts";
import type { OutgoingRequest } from "../middleware.ts";
import { type Attempt, type RetryOptions, retry } from "../retry.ts";
import { serve } from "./support/serve.ts";
import { addWidget, getWidget } from "./widgets/client/index.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function requestOf(method: string, rest: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return { method, url: "https://api.example.com/widgets", headers: {}, ...rest };
}

type Outcome = number | Error | Response;

/** Runs one call whose attempts end so; tells how it ended and what `onAttempt` was told. */
async function run(
  request: OutgoingRequest,
  outcomes: Outcome[],
  options: RetryOptions = {},
): Promise<{ end: unknown; attempts: Attempt[]; delays: (number | undefined)[] }> {
  const attempts: Attempt[] = [];
  let count = 0;
  const next = (): Promise<Response> => {
    const outcome = outcomes[Math.min(count++, outcomes.length - 1)] ?? 200;
    if (outcome instanceof Error) return Promise.reject(outcome);
    return Promise.resolve(typeof outcome === "number" ? new Response(null, { status: outcome }) : outcome);
  };
  const call = retry({ onAttempt: (attempt) => attempts.push(attempt), ...options })(request, next);
  const settled = call.then(
    (response) => response.status,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return { end: await settled, attempts, delays: attempts.map(({ delay }) => delay) };
}

const broken = new NetworkError(requestOf("GET"), new TypeError("fetch failed"));
const late = new TimeoutError(5);

test.each<[string, Outcome, boolean]>([
  ["GET", 429, true],
  ["GET", 503, true],
  ["GET", 504, true],
  ["GET", broken, true],
  ["GET", late, true],
  ["PUT", 504, true],
  ["DELETE", broken, true],
  ["POST", 429, true],
  ["POST", 503, true],
  ["PATCH", 503, true],
  ["POST", 504, false],
  ["POST", broken, false],
  ["PATCH", late, false],
  ["GET", 500, false],
  ["GET", 502, false],
  ["GET", 401, false],
  ["GET", 404, false],
  ["GET", new Error("of a middleware"), false],
])("%s that ends with %s is repeated: %s", async (method, outcome, repeated) => {
  const { end, attempts } = await run(requestOf(method), [outcome, 200]);
  expect(attempts).toHaveLength(repeated ? 2 : 1);
  expect(end).toBe(repeated ? 200 : outcome);
});

test("a body is sent again, a stream is not", async () => {
  const body = '{"name":"a"}';
  expect((await run(requestOf("POST", { body }), [503, 200])).end).toBe(200);
  const stream = new Blob([body]).stream();
  expect((await run(requestOf("POST", { body: stream }), [503, 200])).end).toBe(503);
});

test("waits longer each time, with full jitter, and ends at the limit", async () => {
  const { end, delays } = await run(requestOf("GET"), [503], { limit: 4, baseDelay: 100 });
  expect(delays).toEqual([50, 100, 200, 400, undefined]);
  expect(end).toBe(503);
});

test("no wait is longer than maxDelay", async () => {
  const { delays } = await run(requestOf("GET"), [503], { limit: 3, baseDelay: 100, maxDelay: 150 });
  expect(delays).toEqual([50, 75, 75, undefined]);
});

test("by default it repeats three times", async () => {
  const { end, attempts, delays } = await run(requestOf("GET"), [broken]);
  expect(delays).toEqual([250, 500, 1000, undefined]);
  expect(attempts.map(({ number, error }) => [number, error])).toEqual([1, 2, 3, 4].map((n) => [n, broken]));
  expect(end).toBe(broken);
});

test("a limit of 0 repeats nothing", async () => {
  expect((await run(requestOf("GET"), [503], { limit: 0 })).delays).toEqual([undefined]);
});

const throttled = (headers: Record<string, string>): Response => new Response(null, { status: 429, headers });

test.each<[string, Record<string, string>, number]>([
  ["seconds", { "retry-after": "7" }, 7_000],
  ["no time at all", { "retry-after": "0" }, 0],
  ["a fraction of seconds", { "retry-after": "1.5" }, 1_500],
  ["a date", { "retry-after": "Tue, 01 Jan 2030 00:00:30 GMT" }, 30_000],
  ["a date that has passed", { "retry-after": "Mon, 31 Dec 2029 00:00:00 GMT" }, 0],
  [
    "a date of a service whose clock is an hour late",
    { "retry-after": "Mon, 31 Dec 2029 23:00:30 GMT", date: "Mon, 31 Dec 2029 23:00:00 GMT" },
    30_000,
  ],
  ["nonsense", { "retry-after": "soon" }, 250],
  ["a negative number", { "retry-after": "-5" }, 250],
  ["nothing", { "retry-after": "" }, 250],
  ["no number", { "retry-after": "NaN" }, 250],
  ["another notation", { "retry-after": "1e9" }, 250],
  ["two times", { "retry-after": "5, 7" }, 250],
  [
    "a date of a service that does not know the time",
    { "retry-after": "Tue, 01 Jan 2030 00:00:30 GMT", date: "now" },
    30_000,
  ],
])("Retry-After may hold %s", async (_, headers, delay) => {
  const { end, delays } = await run(requestOf("GET"), [throttled(headers), 200]);
  expect(delays).toEqual([delay, undefined]);
  expect(end).toBe(200);
});

test.each(["9".repeat(400), "99999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
  "a Retry-After of %s ends the call with the answer",
  async (value) => {
    const { end, attempts } = await run(requestOf("GET"), [throttled({ "retry-after": value }), 200]);
    expect([end, attempts.length]).toEqual([429, 1]);
  },
);

test("a Retry-After beyond maxDelay ends the call with the answer", async () => {
  const answer = throttled({ "retry-after": "181" });
  const { end, delays } = await run(requestOf("GET"), [answer, 200]);
  expect(delays).toEqual([undefined]);
  expect(end).toBe(429);
});

test.each<[string, string, Outcome, boolean | undefined, number]>([
  ["adds a reason", "GET", 500, true, 2],
  ["adds a method", "POST", broken, true, 2],
  ["takes a reason away", "GET", 503, false, 1],
  ["leaves it to the rules", "GET", 503, undefined, 2],
  ["leaves it to the rules", "GET", 500, undefined, 1],
])("shouldRetry %s: %s after %s", async (_, method, outcome, decision, expected) => {
  const asked: Attempt[] = [];
  const shouldRetry = (attempt: Attempt) => {
    asked.push(attempt);
    return asked.length === 1 ? decision : undefined;
  };
  const { attempts } = await run(requestOf(method), [outcome, 200], { shouldRetry });
  expect(attempts).toHaveLength(expected);
  expect(asked[0]).toMatchObject({ number: 1, request: { method } });
});

test("shouldRetry sends no stream twice, repeats nothing that was aborted, and keeps to the limit", async () => {
  const shouldRetry = () => true;
  const stream = requestOf("PUT", { body: new Blob(["a"]).stream() });
  const aborted = requestOf("GET", { signal: AbortSignal.abort() });
  for (const request of [stream, aborted]) {
    expect((await run(request, [503, 200], { shouldRetry })).attempts).toHaveLength(1);
  }
  expect((await run(requestOf("GET"), [500], { shouldRetry, limit: 2 })).attempts).toHaveLength(3);
});

test("an abort ends the wait", async () => {
  const controller = new AbortController();
  const reason = new Error("the user left");
  const request = requestOf("GET", { signal: controller.signal });
  const options: RetryOptions = { onAttempt: () => setTimeout(() => controller.abort(reason), 10) };
  const { end } = await run(request, [throttled({ "retry-after": "100" }), 200], options);
  expect(end).toBe(reason);
  expect(Date.now()).toBeLessThan(Date.UTC(2030, 0, 1, 0, 1));
});

test("what was aborted is not repeated", async () => {
  const { end, delays } = await run(requestOf("GET", { signal: AbortSignal.abort() }), [broken, 200]);
  expect([end, delays]).toEqual([broken, [undefined]]);
});

test("a generated function is repeated over the wire, each time with the token and the same body", async () => {
  vi.useRealTimers();
  let tokens = 0;
  const server = await serve(
    { status: 429, headers: { "retry-after": "0.01" } },
    { status: 503, headers: { "retry-after": "0" }, body: "<p>busy</p>" },
    { status: 201, body: { id: "1" } },
  );
  const client = createClient({ baseUrl: server.url, auth: () => `t${++tokens}` });
  expect(await addWidget(client, { body: { name: "a" } })).toEqual({ id: "1" });
  expect(server.received.map(({ headers, body }) => [headers.authorization, body])).toEqual(
    ["t1", "t2", "t3"].map((token) => [`Bearer ${token}`, '{"name":"a"}']),
  );
});

test("a connection that breaks is tried again for GET, not for POST", async () => {
  vi.useRealTimers();
  const server = await serve((request, response) => {
    if (request.method === "POST" || server.received.length === 1) response.destroy();
    else response.end("{}");
  });
  const client = createClient({ baseUrl: server.url, middleware: [retry({ baseDelay: 1 })] });
  expect(await getWidget(client, { path: { widgetId: "1" } })).toEqual({});
  await expect(addWidget(client, { body: {} })).rejects.toBeInstanceOf(NetworkError);
  expect(server.received.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
});

test("a body that breaks, or that was read by middleware, does not stop the next attempt", async () => {
  const failing = new Response(new ReadableStream({ start: (stream) => stream.error(new Error("reset")) }), {
    status: 503,
  });
  expect((await run(requestOf("GET"), [failing, 200])).end).toBe(200);
  const read = new Response("busy", { status: 503 });
  read.body?.getReader();
  expect((await run(requestOf("GET"), [read, 200])).end).toBe(200);
});

test("the timeout of a call holds for its waits, too", async () => {
  vi.useRealTimers();
  const server = await serve({ status: 503, headers: { "retry-after": "100" } });
  const client = createClient({ baseUrl: server.url });
  await expect(getWidget(client, { path: { widgetId: "1" } }, { timeout: 50 })).rejects.toBeInstanceOf(
    TimeoutError,
  );
});
