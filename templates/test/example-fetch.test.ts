import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import { createExampleFetch, type ExampleExchange } from "../example-fetch.ts";
import { addWidget, getWidget, getWidgetContent, listWidgets, updateWidget } from "./widgets/client/index.ts";

const json = (body: unknown, status = 200) => ({ status, json: body });

const exchanges: readonly ExampleExchange[] = [
  { method: "GET", url: "/widgets/{widgetId}", response: json({ id: "any" }) },
  { method: "GET", url: "/widgets/a%2Fb", response: json({ id: "a/b" }) },
  { method: "GET", url: "/widgets?$select=id,name&$top=2", response: json({ value: [{ id: "1" }] }) },
  { method: "GET", url: "/widgets?$filter=name eq '{name}'", response: json({ value: [{ id: "2" }] }) },
  { method: "GET", url: "/widgets", response: json({ value: [] }) },
  { method: "POST", url: "/widgets", body: { name: "A", size: 1 }, response: json({ id: "A" }, 201) },
  { method: "POST", url: "/widgets", body: { size: 1, name: "B" }, response: json({ id: "B" }, 201) },
  { method: "PATCH", url: "/widgets/{widgetId}", response: { status: 204, text: "ignored" } },
  {
    method: "GET",
    url: "/widgets/w/content",
    response: { status: 200, headers: { "content-type": "image/png", etag: '"1"' }, text: "bytes" },
  },
];

const client = createClient({
  baseUrl: "https://api.example.com/v1.0",
  auth: "token",
  fetch: createExampleFetch(exchanges),
});

test("the exchange that fits best answers", async () => {
  expect(await getWidget(client, { path: { widgetId: "a/b" } })).toEqual({ id: "a/b" });
  expect(await getWidget(client, { path: { widgetId: "other" } })).toEqual({ id: "any" });
});

test("the query decides, in any order, and names between braces stand for anything", async () => {
  const value = async (query: object) => (await listWidgets(client, { query })).value;
  expect(await value({ $top: 2, $select: ["id", "name"] })).toEqual([{ id: "1" }]);
  expect(await value({ $filter: "name eq 'x y'" })).toEqual([{ id: "2" }]);
  expect(await value({})).toEqual([]);
});

test("of exchanges with one address, the one with the same body answers, else the first", async () => {
  const id = async (body: object) => (await addWidget(client, { body })).id;
  expect(await id({ name: "B", size: 1 })).toBe("B");
  expect(await id({ name: "C" })).toBe("A");
});

test("an answer has its status, its headers and its body, or none where there can be none", async () => {
  const path = { widgetId: "w" };
  expect(await updateWidget(client, { path, body: {} })).toBeUndefined();
  const content = await getWidgetContent(client, { path });
  expect([content.status, content.headers.get("content-type"), content.headers.get("etag")]).toEqual([
    200,
    "image/png",
    '"1"',
  ]);
  expect(await content.text()).toBe("bytes");
});

test("what is not documented is an error at once, which tells what is", async () => {
  const call = listWidgets(client, { query: { $top: 3 } });
  await expect(call).rejects.toMatchObject({
    status: 404,
    code: "exampleNotFound",
    message: expect.stringMatching(/^No example answers GET .+\$top=3\. Documented are \/widgets\?\$select=/),
  });
  await expect(
    getWidget(client, { path: { shelfId: "s", widgetId: "w" } }, { query: { a: 1 } }),
  ).rejects.toMatchObject({ code: "exampleNotFound" });
});

test("a longer documented path answers before its own end does", async () => {
  const fetch = createExampleFetch([
    { method: "GET", url: "/messages", response: json("short") },
    { method: "GET", url: "/me/messages", response: json("long") },
    { method: "GET", url: "/users/{userId}/messages", response: json("longer") },
  ]);
  const ask = async (url: string) => (await fetch(`https://x.test${url}`, { method: "GET" })).json();
  expect(await ask("/v1/me/messages")).toBe("long");
  expect(await ask("/v1/you/messages")).toBe("short");
  expect(await ask("/v1/users/u/messages")).toBe("longer");
});

test("a documented redirect is followed to an answer without content", async () => {
  const location = "https://files.example.com/a b";
  const found = { status: 302, headers: { location } };
  const created = { status: 201, headers: { location: "/widgets/1" }, json: { id: "1" } };
  const fetch = createExampleFetch([
    { method: "GET", url: "/widgets/{widgetId}/content", response: found },
    { method: "GET", url: "/widgets/1", response: json({ id: "1" }) },
    { method: "POST", url: "/widgets", response: created },
  ]);
  const shown = createClient({ baseUrl: "https://api.example.com", fetch });
  const content = await getWidgetContent(shown, { path: { widgetId: "1" } });
  expect([content.status, content.redirected, (await content.blob()).size]).toEqual([200, true, 0]);
  await addWidget(shown, { body: {} });
  expect(await getWidget(shown, { path: { widgetId: "1" } })).toEqual({ id: "1" });
});

test("an abort is an abort", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(getWidget(client, { path: { widgetId: "w" } }, { signal })).rejects.toThrow("enough");
});
