import { expect, test } from "vitest";
import { authenticate } from "../auth.ts";
import { createClient, type RequestOptions } from "../client.ts";
import { TimeoutError } from "../errors.ts";
import { type LogEntry, logging } from "../logging.ts";
import { type Middleware, withHeaders } from "../middleware.ts";
import { retry } from "../retry.ts";
import { timeout } from "../timeout.ts";
import { serve } from "./support/serve.ts";
import { addWidget, getWidget, getWidgetContent } from "./widgets/client/index.ts";

const request = { path: { widgetId: "1" } };

test("runs in order, from the outside in and back", async () => {
  const server = await serve({ body: { id: "1" } });
  const steps: string[] = [];
  const step =
    (name: string): Middleware =>
    async (outgoing, next) => {
      steps.push(`> ${name}`);
      const response = await next(outgoing);
      steps.push(`< ${name}`);
      return response;
    };
  await getWidget(createClient({ baseUrl: server.url, middleware: [step("a"), step("b")] }), request);
  expect(steps).toEqual(["> a", "> b", "< b", "< a"]);
});

test("may change the request, and its change does not reach the caller or a repetition", async () => {
  const server = await serve({ status: 503, headers: { "retry-after": "0" } }, { body: {} });
  const count: Middleware = (outgoing, next) =>
    next(withHeaders(outgoing, { "X-Count": `${outgoing.headers["x-count"] ?? ""}1` }));
  await getWidget(createClient({ baseUrl: server.url, middleware: [retry(), count] }), request);
  expect(server.received.map(({ headers }) => headers["x-count"])).toEqual(["1", "1"]);
});

test("may answer by itself", async () => {
  const offline: Middleware = () => Promise.resolve(Response.json({ id: "cached" }));
  const client = createClient({ baseUrl: "https://api.example.com", middleware: [offline] });
  expect(await getWidget(client, request)).toEqual({ id: "cached" });
});

test("without middleware nothing is repeated, and the token is still sent", async () => {
  const server = await serve({ status: 503 });
  const client = createClient({ baseUrl: server.url, auth: "secret", middleware: [] });
  await expect(getWidget(client, request)).rejects.toMatchObject({ status: 503 });
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer secret"]);
});

test("authentication can be replaced", async () => {
  const server = await serve({ body: {} });
  const apiKey: Middleware = (outgoing, next) => next(withHeaders(outgoing, { "X-Api-Key": "k" }));
  await getWidget(createClient({ baseUrl: server.url, middleware: [apiKey] }), request);
  await getWidget(
    createClient({ baseUrl: server.url, middleware: [authenticate("t", { origin: server.url })] }),
    request,
  );
  await getWidget(
    createClient({
      baseUrl: server.url,
      middleware: [authenticate("t", { origin: "https://other.example" })],
    }),
    request,
  );
  expect(server.received.map(({ headers }) => [headers["x-api-key"], headers.authorization])).toEqual([
    ["k", undefined],
    [undefined, "Bearer t"],
    [undefined, undefined],
  ]);
});

test("logging tells of answers and failures, without query and headers", async () => {
  const server = await serve({ status: 201, body: {} }, (_, response) => response.destroy());
  const entries: LogEntry[] = [];
  const client = createClient({
    baseUrl: server.url,
    auth: "secret",
    middleware: [logging((entry) => entries.push(entry))],
  });
  await addWidget(client, { body: {} }, { query: { $search: "personal" } });
  await expect(addWidget(client, { body: {} })).rejects.toMatchObject({ name: "NetworkError" });
  const common = { method: "POST", url: `${server.url}/widgets`, duration: expect.any(Number) };
  expect(entries).toEqual([
    { ...common, status: 201 },
    { ...common, error: expect.objectContaining({ name: "NetworkError" }) },
  ]);
});

test("a timeout below retry ends an attempt, not the call", async () => {
  const server = await serve(() => undefined, { body: { id: "1" } });
  const client = createClient({ baseUrl: server.url, middleware: [retry({ baseDelay: 1 }), timeout(200)] });
  expect(await getWidget(client, request)).toEqual({ id: "1" });
  expect(server.received).toHaveLength(2);
});

test("a timeout alone is a TimeoutError, and an abort stays an abort", async () => {
  const server = await serve(() => undefined);
  const client = createClient({ baseUrl: server.url, middleware: [timeout(50)] });
  await expect(getWidget(client, request)).rejects.toBeInstanceOf(TimeoutError);
  const reason = new Error("the user left");
  const controller = new AbortController();
  const call = getWidget(createClient({ baseUrl: server.url, middleware: [timeout(60_000)] }), request, {
    signal: controller.signal,
  });
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
});

test("an abort also ends the reading of a body, after timeouts have done their work", async () => {
  const server = await serve((_, response) =>
    response.writeHead(200, { "content-length": "9" }).write("byt"),
  );
  const controller = new AbortController();
  const client = createClient({ baseUrl: server.url, middleware: [timeout(60_000)] });
  const response = await getWidgetContent(client, request, { signal: controller.signal, timeout: 60_000 });
  const reading = response.text();
  controller.abort();
  await expect(reading).rejects.toThrow();
});

test("nothing of a call stays with a signal that lives on", async () => {
  const server = await serve({ body: {} });
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners++;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners--;
    removeEventListener.apply(signal, args);
  };
  const client = createClient({
    baseUrl: server.url,
    auth: () => "t",
    middleware: [retry(), timeout(60_000)],
  });
  let most = 0;
  const call = async (options: RequestOptions): Promise<void> => {
    await getWidget(client, request, options);
    most = Math.max(most, listeners);
  };
  await Promise.all(Array.from({ length: 20 }, () => call({ signal, timeout: 60_000 })));
  await call({ signal });
  expect([most, listeners]).toEqual([1, 0]);
});
