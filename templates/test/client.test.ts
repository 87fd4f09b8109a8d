import { expect, test } from "vitest";
import { createClient, withResponse } from "../client.ts";
import { withHeaders } from "../middleware.ts";
import { paginate } from "../paging.ts";
import { retry } from "../retry.ts";
import { serve } from "./support/serve.ts";
import { getWidget, listWidgets } from "./widgets/client/index.ts";

test.each(["", "/", "//"])("sends to the base URL, also where it ends in %j", async (slashes) => {
  const server = await serve({ body: { id: "1" } });
  for (const path of ["", "/v1"]) {
    await getWidget(createClient({ baseUrl: server.url + path + slashes }), { path: { widgetId: "1" } });
  }
  expect(server.received.map(({ url }) => url)).toEqual(["/widgets/1", "/v1/widgets/1"]);
});

test.each([
  ["relative", "/v1"],
  ["of another protocol", "ftp://127.0.0.1/"],
  ["with a user name", "https://api.example.com@127.0.0.1/"],
  ["with a query", "https://127.0.0.1/?a=b"],
  ["with a fragment", "https://127.0.0.1/#a"],
])("refuses a base URL that is %s", (_, baseUrl) => {
  expect(() => createClient({ baseUrl })).toThrow(TypeError);
});

test("default headers give way to those of the request", async () => {
  const server = await serve({ body: { value: [] } });
  const client = createClient({
    baseUrl: server.url,
    headers: { Prefer: "a", "X-App": "widgets", "X-None": undefined },
  });
  await listWidgets(client, { headers: { Prefer: "b" } });
  await listWidgets(client, {}, { headers: { "x-app": "other" } });
  expect(server.received.map(({ headers }) => [headers.prefer, headers["x-app"]])).toEqual([
    ["b", "widgets"],
    ["a", "other"],
  ]);
  expect(server.received[0]?.headers).not.toHaveProperty("x-none");
});

test("uses the given fetch, and else the global one as it is at the time of the call", async () => {
  const urls: string[] = [];
  const answer = (url: string): Promise<Response> => {
    urls.push(url);
    return Promise.resolve(Response.json({ id: "1" }));
  };
  const before = globalThis.fetch;
  const late = createClient({ baseUrl: "https://late.example.com" });
  try {
    globalThis.fetch = (input) => answer(String(input));
    await getWidget(late, { path: { widgetId: "1" } });
  } finally {
    globalThis.fetch = before;
  }
  await getWidget(createClient({ baseUrl: "https://own.example.com", fetch: answer }), {
    path: { widgetId: "2" },
  });
  expect(urls).toEqual(["https://late.example.com/widgets/1", "https://own.example.com/widgets/2"]);
});

test("withResponse gives the result with status, headers and ETag", async () => {
  const server = await serve({
    status: 200,
    headers: { etag: 'W/"7"', "x-served": "yes" },
    body: { id: "1" },
  });
  const client = createClient({ baseUrl: server.url });
  const given = await withResponse(client, (c) => getWidget(c, { path: { widgetId: "1" } }));
  expect(given).toMatchObject({ data: { id: "1" }, status: 200, etag: 'W/"7"' });
  expect(given.headers.get("x-served")).toBe("yes");
});

test("withResponse says when the call did not use its client", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  await expect(withResponse(client, () => Promise.resolve(1))).rejects.toThrow(TypeError);
});

test("takes headers in an object of fetch's, wherever it takes headers", async () => {
  const server = await serve({ body: { value: [] } });
  const client = createClient({
    baseUrl: server.url,
    headers: new Headers({ "X-App": "widgets", Prefer: "a" }),
    middleware: [(request, next) => next(withHeaders(request, new Headers({ "X-Step": "b" })))],
  });
  await listWidgets(client, {}, { headers: new Headers([["Prefer", "c"]]) });
  expect(server.received[0]?.headers).toMatchObject({ "x-app": "widgets", prefer: "c", "x-step": "b" });
});

test("what is undefined is as good as absent", async () => {
  const server = await serve({ body: { value: [] } });
  const client = createClient({
    baseUrl: server.url,
    auth: undefined,
    scopes: undefined,
    headers: undefined,
    fetch: undefined,
    middleware: [
      retry({ limit: undefined, baseDelay: undefined, shouldRetry: undefined, onAttempt: undefined }),
    ],
  });
  const nothing = { signal: undefined, timeout: undefined, headers: undefined, query: undefined };
  await listWidgets(client, undefined, nothing);
  for await (const _ of paginate(client, listWidgets, {}, { ...nothing, limit: undefined, from: undefined }));
  expect(server.received.map(({ url }) => url)).toEqual(["/widgets", "/widgets"]);
});

test.each([Number.NaN, -1])("a timeout of %d is wrong use", async (timeout) => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  await expect(getWidget(client, { path: { widgetId: "1" } }, { timeout })).rejects.toThrow(TypeError);
});
