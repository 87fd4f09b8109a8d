import { expect, test } from "vitest";
import { type Client, createClient } from "../client.ts";
import { ApiError, isApiError, NetworkError, TimeoutError } from "../errors.ts";
import type { Middleware } from "../middleware.ts";
import { paginate } from "../paging.ts";
import { poll } from "../poll.ts";
import { retry } from "../retry.ts";
import { timeout } from "../timeout.ts";
import { type Answer, serve } from "./support/serve.ts";
import { getWidget, listWidgets } from "./widgets/client/index.ts";

const request = { path: { widgetId: "1" } };

async function errorOf(answer: Answer): Promise<unknown> {
  const server = await serve(answer);
  const client = createClient({ baseUrl: server.url, middleware: [] });
  return getWidget(client, request).catch((error: unknown) => error);
}

test("an OData error gives its parts", async () => {
  const innerError = {
    date: "2030-01-02T03:04:05",
    "request-id": "r-1",
    "client-request-id": "c-1",
    code: "deeper",
  };
  const body = { error: { code: "itemNotFound", message: "The widget is gone.", innerError } };
  const error = await errorOf({ status: 404, headers: { "x-served": "yes" }, body });
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: "The widget is gone.",
    method: "GET",
    url: expect.stringMatching(/\/widgets\/1$/),
    status: 404,
    code: "itemNotFound",
    innerError,
    requestId: "r-1",
    clientRequestId: "c-1",
    date: "2030-01-02T03:04:05",
    body,
  });
  expect(error instanceof ApiError && error.headers.get("x-served")).toBe("yes");
});

test("ids are read from headers where the body has none", async () => {
  const headers = { "request-id": "r-2", "client-request-id": "c-2" };
  expect(await errorOf({ status: 500, headers })).toMatchObject({
    message: expect.stringMatching(/^GET http:.*\/widgets\/1: 500 Internal Server Error$/),
    code: undefined,
    requestId: "r-2",
    clientRequestId: "c-2",
    date: expect.stringMatching(/GMT$/),
    body: undefined,
  });
});

test.each<[string, Answer, unknown]>([
  ["HTML", { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad</h1>" }, "<h1>Bad</h1>"],
  ["broken JSON", { status: 502, headers: { "content-type": "application/json" }, body: '{"er' }, '{"er'],
  ["JSON of another shape", { status: 502, body: { error: "invalid" } }, { error: "invalid" }],
  ["a list", { status: 502, body: [null] }, [null]],
  ["null", { status: 502, body: "null" }, null],
])("the body of an error may be %s", async (_, answer, body) => {
  expect(await errorOf(answer)).toMatchObject({ name: "ApiError", status: 502, code: undefined, body });
});

test("isApiError asks for a code or a status", async () => {
  const error = await errorOf({ status: 404, body: { error: { code: "itemNotFound", message: "" } } });
  expect([isApiError(error), isApiError(error, "itemNotFound"), isApiError(error, 404)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isApiError(error, "other"), isApiError(error, 500)]).toEqual([false, false]);
  expect([isApiError(new Error("x")), isApiError(undefined), isApiError({ name: "ApiError" })]).toEqual([
    false,
    false,
    false,
  ]);
});

test("a broken connection is a NetworkError", async () => {
  const error = await errorOf((_, response) => response.destroy());
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ method: "GET", cause: expect.any(Error) });
});

test("a connection that breaks within the body is a NetworkError", async () => {
  const error = await errorOf((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"id":', () => response.destroy());
  });
  expect(error).toBeInstanceOf(NetworkError);
});

const silent: Answer = () => undefined;
const halting: Answer = (_, response) => response.writeHead(200, { "content-length": "9" }).write("{");

test.each([
  ["before the answer", silent],
  ["within the body", halting],
])("a timeout %s is a TimeoutError", async (_, answer) => {
  const server = await serve(answer);
  const client = createClient({ baseUrl: server.url });
  const error = await getWidget(client, request, { timeout: 50 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ name: "TimeoutError", timeout: 50 });
});

test.each([
  ["before the answer", silent, undefined],
  ["within the body", halting, undefined],
  ["before the answer, with a timeout", silent, 60_000],
  ["within the body, with a timeout", halting, 60_000],
])("an abort %s throws the signal's reason", async (_, answer, timeout) => {
  const controller = new AbortController();
  const reason = new Error("the user left");
  const server = await serve((received, response) => {
    if (typeof answer === "function") answer(received, response);
    setTimeout(() => controller.abort(reason), 20);
  });
  const call = getWidget(createClient({ baseUrl: server.url }), request, {
    signal: controller.signal,
    timeout,
  });
  await expect(call).rejects.toBe(reason);
});

test("a signal that is aborted already sends nothing", async () => {
  const server = await serve({ body: {} });
  const client = createClient({ baseUrl: server.url });
  for (const timeout of [undefined, 1000]) {
    await expect(getWidget(client, request, { signal: AbortSignal.abort(), timeout })).rejects.toMatchObject({
      name: "AbortError",
    });
  }
  expect(server.received).toEqual([]);
});

/** Ways to make a request, each in a function whose name the stack must show. */
const callers: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  callerOfGetWidget: async (client) => await getWidget(client, request, { timeout: 5000 }),
  callerOfPaginate: async (client) => {
    for await (const _ of paginate(client, listWidgets)) break;
  },
  callerOfPoll: async (client) =>
    await poll(client, { status: 202, location: "/o", retryAfter: 0 }, { timeout: 5000 }),
};

const failures: readonly [string, Answer][] = [
  ["ApiError", { status: 404 }],
  ["ResponseError", { status: 200, body: "<p>" }],
  ["NetworkError", (_, response) => response.destroy()],
  ["TimeoutError", silent],
  ["LinkError", { status: 302, headers: { location: "ftp://127.0.0.1/" } }],
];

test.each(
  failures.flatMap(([name, answer]) => Object.keys(callers).map((caller) => ({ name, answer, caller }))),
)(
  "the stack of a $name leads to the $caller, through any number of middleware",
  async ({ name, answer, caller }) => {
    const server = await serve(answer);
    const through: Middleware = async (passed, next) => await next(passed);
    const middleware = [...Array(8).fill(through), retry({ baseDelay: 1, limit: 1 }), timeout(50)];
    const client = createClient({ baseUrl: server.url, auth: "secret", middleware });
    const error = await callers[caller]?.(client).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name });
    expect(error instanceof Error && error.stack).toContain(`${name}: `);
    expect(error instanceof Error && error.stack).toContain(caller);
  },
);

test("an error of middleware keeps its stack", async () => {
  const fault = new Error("a fault");
  const { stack } = fault;
  const client = createClient({
    baseUrl: "https://api.example.com",
    middleware: [() => Promise.reject(fault)],
  });
  await expect(getWidget(client, request)).rejects.toBe(fault);
  expect(fault.stack).toBe(stack);
});

test("an error on a link names the link", async () => {
  const server = await serve({ body: { value: [], "@odata.nextLink": "/widgets?page=2" } }, { status: 404 });
  const client = createClient({ baseUrl: server.url });
  const error = await paginate(client, listWidgets, { query: { $top: 1 } })
    [Symbol.asyncIterator]()
    .next()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "ApiError", url: `${server.url}/widgets?page=2` });
});
