import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import { ApiError, isApiError, NetworkError, TimeoutError } from "../errors.ts";
import { retry } from "../retry.ts";
import { type Answer, serve } from "./support/serve.ts";
import { getWidget } from "./widgets/client/index.ts";

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

test.each<[string, Answer]>([
  ["ApiError", { status: 404 }],
  ["ResponseError", { status: 200 }],
  ["NetworkError", (_, response) => response.destroy()],
  ["TimeoutError", silent],
])("the stack of a %s leads to the caller", async (name, answer) => {
  const server = await serve(answer);
  const middleware = [retry({ baseDelay: 1 })];
  const client = createClient({ baseUrl: server.url, auth: "secret", headers: { a: "b" }, middleware });
  const callerOfGetWidget = async (): Promise<void> => {
    await getWidget(client, request, { timeout: name === "TimeoutError" ? 50 : 5000 });
  };
  const error = await callerOfGetWidget().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name });
  expect(error instanceof Error && error.stack).toContain("callerOfGetWidget");
});
