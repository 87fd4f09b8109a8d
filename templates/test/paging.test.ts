import { expect, expectTypeOf, test } from "vitest";
import { type Client, createClient, type RequestOptions } from "../client.ts";
import type { Collection } from "../odata.ts";
import { type Paged, paginate } from "../paging.ts";
import { type Answer, serve } from "./support/serve.ts";
import {
  getWidget,
  getWidgetPhoto,
  type ListPartsRequest,
  listParts,
  listWidgets,
  type Part,
  type Widget,
  widgetDelta,
} from "./widgets/client/index.ts";

const request = { path: { widgetId: "1" } };

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Pages of two parts each; every page but the last links to the next one, the last one to later changes. */
function pages(count: number): readonly [Answer, ...Answer[]] {
  const page = (number: number): Answer => ({
    body: {
      value: [{ id: `${number}a` }, { id: `${number}b` }],
      ...(number < count
        ? { "@odata.nextLink": `/widgets/1/parts?$skiptoken=${number + 1}` }
        : { "@odata.deltaLink": "/d" }),
    },
  });
  return [page(1), ...Array.from({ length: count - 1 }, (_, index) => page(index + 2))];
}

test("gives the items of all pages, in order", async () => {
  const server = await serve(...pages(3));
  const client = createClient({ baseUrl: server.url, auth: "secret" });
  const items = await collect(paginate(client, listParts, { ...request, query: { $top: 2 } }));
  expect(items.map(({ id }) => id)).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
  expect(server.received.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
    ["GET", "/widgets/1/parts?$top=2", "Bearer secret"],
    ["GET", "/widgets/1/parts?$skiptoken=2", "Bearer secret"],
    ["GET", "/widgets/1/parts?$skiptoken=3", "Bearer secret"],
  ]);
});

test("byPage gives the pages", async () => {
  const server = await serve(...pages(2));
  const paged = paginate(createClient({ baseUrl: server.url }), listParts, request);
  expect((await collect(paged.byPage())).map(({ value }) => value.length)).toEqual([2, 2]);
});

test("every page is asked for with the headers of the call, the query only on the first", async () => {
  const server = await serve(...pages(2));
  const given = { query: { $count: true }, headers: { ConsistencyLevel: "eventual" } };
  const options = { headers: { "x-call": "a" }, query: { debug: true } };
  await collect(paginate(createClient({ baseUrl: server.url }), listWidgets, given, options));
  expect(
    server.received.map(({ url, headers }) => [url, headers.consistencylevel, headers["x-call"]]),
  ).toEqual([
    ["/widgets?$count=true&debug=true", "eventual", "a"],
    ["/widgets/1/parts?$skiptoken=2", "eventual", "a"],
  ]);
});

test.each([
  [0, [], 0],
  [1, ["1a"], 1],
  [2, ["1a", "1b"], 1],
  [3, ["1a", "1b", "2a"], 2],
  [9, ["1a", "1b", "2a", "2b"], 2],
])("a limit of %i reads no more pages than it needs", async (limit, ids, requests) => {
  const server = await serve(...pages(2));
  const paged = paginate(createClient({ baseUrl: server.url }), listParts, request, { limit });
  expect((await collect(paged)).map(({ id }) => id)).toEqual(ids);
  expect(server.received).toHaveLength(requests);
});

test("ends when the caller breaks off", async () => {
  const server = await serve(...pages(3));
  for await (const _ of paginate(createClient({ baseUrl: server.url }), listParts, request)) break;
  expect(server.received).toHaveLength(1);
});

test("goes on from a link that was kept", async () => {
  const server = await serve(...pages(3));
  const client = createClient({ baseUrl: server.url });
  const first = paginate(client, listParts, request, { limit: 2 });
  expect(first.nextLink).toBeUndefined();
  await collect(first);
  expect([first.nextLink, first.deltaLink]).toEqual(["/widgets/1/parts?$skiptoken=2", undefined]);
  const rest = paginate(client, listParts, request, { from: first.nextLink });
  expect((await collect(rest)).map(({ id }) => id)).toEqual(["2a", "2b", "3a", "3b"]);
  expect([rest.nextLink, rest.deltaLink]).toEqual([undefined, "/d"]);
});

test.each([
  ["itself", ["/p1"]],
  ["an earlier page", ["/p1", "/p2", "/p1"]],
])("ends when a page links to %s", async (_, links) => {
  const [first, ...rest] = links.map((link): Answer => ({ body: { value: [1], "@odata.nextLink": link } }));
  const server = await serve(first ?? {}, ...rest);
  const paged = paginate(createClient({ baseUrl: server.url }), listParts, request);
  await collect(paged);
  expect(server.received.map(({ url }) => url)).toEqual(["/widgets/1/parts", ...new Set(links)]);
});

test("a kept link that the service repeats is not asked for twice", async () => {
  const server = await serve({ body: { value: [], "@odata.nextLink": "/p1" } });
  await collect(paginate(createClient({ baseUrl: server.url }), listParts, request, { from: "/p1" }));
  expect(server.received).toHaveLength(1);
});

test.each([null, "", 7, {}])("the link %j leads nowhere", async (link) => {
  const server = await serve({ body: { value: [1], "@odata.nextLink": link, "@odata.deltaLink": link } });
  const paged = paginate(createClient({ baseUrl: server.url }), listParts, request, { from: "" });
  expect(await collect(paged)).toEqual([1]);
  expect([paged.nextLink, paged.deltaLink]).toEqual([undefined, undefined]);
  expect(server.received.map(({ url }) => url)).toEqual(["/widgets/1/parts"]);
});

test.each(["{}", "null", '{"value":"ab"}', "[]"])("an answer of %s is no page", async (body) => {
  const server = await serve({ headers: { "content-type": "application/json" }, body });
  const reading = collect(paginate(createClient({ baseUrl: server.url }), listParts, request));
  await expect(reading).rejects.toMatchObject({
    name: "ResponseError",
    reason: "no-collection",
    url: `${server.url}/widgets/1/parts`,
    status: 200,
    body,
  });
});

test("a function that makes no request of its own cannot be paged through", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  const own = () => Promise.resolve(JSON.parse("{}"));
  await expect(collect(paginate(client, own))).rejects.toThrow(TypeError);
});

test("a limit that is no number is wrong use", () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  expect(() => paginate(client, listParts, request, { limit: Number.NaN })).toThrow(TypeError);
});

test("changes are read to the delta link, which a later run goes on from", async () => {
  const server = await serve(
    { body: { value: [{ id: "1" }], "@odata.nextLink": "/widgets/delta?$skiptoken=a" } },
    { body: { value: [{ id: "2" }], "@odata.deltaLink": "/widgets/delta?$deltatoken=b" } },
    { body: { value: [{ id: "2" }], "@odata.deltaLink": "/widgets/delta?$deltatoken=c" } },
  );
  const client = createClient({ baseUrl: server.url });
  const first = paginate(client, widgetDelta, { query: { $select: ["id"] } });
  expect(await collect(first)).toEqual([{ id: "1" }, { id: "2" }]);
  const later = paginate(client, widgetDelta, {}, { from: first.deltaLink });
  expect(await collect(later)).toEqual([{ id: "2" }]);
  expect([first.nextLink, later.deltaLink]).toEqual([undefined, "/widgets/delta?$deltatoken=c"]);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/widgets/delta?$select=id",
    "/widgets/delta?$skiptoken=a",
    "/widgets/delta?$deltatoken=b",
  ]);
});

test("an abort ends it between two pages", async () => {
  const server = await serve(...pages(3));
  const controller = new AbortController();
  const paged = paginate(createClient({ baseUrl: server.url }), listParts, request, {
    signal: controller.signal,
  });
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const page of paged.byPage()) {
      seen.push(page);
      controller.abort();
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(seen).toHaveLength(1);
});

test("an error on a later page reaches the caller", async () => {
  const server = await serve(pages(2)[0], {
    status: 410,
    body: { error: { code: "resyncRequired", message: "" } },
  });
  const reading = collect(paginate(createClient({ baseUrl: server.url }), listParts, request));
  await expect(reading).rejects.toMatchObject({ name: "ApiError", code: "resyncRequired" });
});

test("items are typed by the function, and narrowed by a literal $select as it does", () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  expectTypeOf(paginate(client, listParts, request)).toEqualTypeOf<Paged<Part>>();
  expectTypeOf(paginate(client, listWidgets)).toEqualTypeOf<Paged<Widget>>();
  expectTypeOf(paginate(client, listWidgets, {})).toEqualTypeOf<Paged<Widget>>();
  expectTypeOf(paginate(client, listWidgets, { query: { $top: 2 } })).toEqualTypeOf<Paged<Widget>>();
  const given: ("id" | "name")[] = ["id"];
  expectTypeOf(paginate(client, listWidgets, { query: { $select: given } })).toEqualTypeOf<Paged<Widget>>();
  const narrow = paginate(client, listWidgets, { query: { $select: ["id", "name"] } });
  expectTypeOf(narrow).toEqualTypeOf<Paged<{ readonly id: string; name: string | null }>>();
  const expanded = paginate(client, listWidgets, { query: { $select: ["id"], $expand: ["parts($top=1)"] } });
  expectTypeOf(expanded).toEqualTypeOf<Paged<{ readonly id: string; parts: Part[] }>>();
  const changes = paginate(client, widgetDelta, { query: { $select: ["size"] } });
  expectTypeOf(changes).toEqualTypeOf<Paged<{ size: number | null }>>();
  const own = (c: Client, r: ListPartsRequest, o?: RequestOptions): Promise<Collection<Part>> =>
    listParts(c, r, o);
  expectTypeOf(paginate(client, own, request)).toEqualTypeOf<Paged<Part>>();
});

test("a request that does not fit is a compile error", () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  // @ts-expect-error a required key is missing
  paginate(client, listParts, { path: {} });
  // @ts-expect-error a required request is missing
  paginate(client, listParts);
  // @ts-expect-error an unknown member
  paginate(client, listParts, { ...request, quary: {} });
  // @ts-expect-error a misspelt parameter
  paginate(client, listWidgets, { query: { $top: 1, $slect: ["id"] } });
  // @ts-expect-error a function that gives no collection
  paginate(client, getWidget, { path: { widgetId: "1" } });
  // @ts-expect-error a function that gives bytes
  paginate(client, getWidgetPhoto, { path: { widgetId: "1" } });
  // @ts-expect-error a value that is not listed
  paginate(client, listWidgets, { query: { $select: ["colour"] } });
});
