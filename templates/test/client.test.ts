import { expect, test } from "vitest";
import { createClient, withResponse } from "../client.ts";
import { serve } from "./support/serve.ts";
import { getWidget, listWidgets } from "./widgets/client/index.ts";

test("sends to the base URL, with and without a trailing slash", async () => {
  const server = await serve({ body: { id: "1" } });
  for (const baseUrl of [`${server.url}/v1`, `${server.url}/v1/`]) {
    await getWidget(createClient({ baseUrl }), { path: { widgetId: "1" } });
  }
  expect(server.received.map(({ url }) => url)).toEqual(["/v1/widgets/1", "/v1/widgets/1"]);
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
