import { expect, test } from "vitest";
import { authenticate } from "../auth.ts";
import { createClient } from "../client.ts";
import { LinkError } from "../links.ts";
import type { Middleware } from "../middleware.ts";
import { paginate } from "../paging.ts";
import { poll } from "../poll.ts";
import { type Served, serve } from "./support/serve.ts";
import { addWidget, getWidgetContent, listParts, putWidgetContent } from "./widgets/client/index.ts";

const path = { widgetId: "1" };

/** All that came in of the client's own: the token, its default header, the header of the call. */
function secretsAt(server: Served): unknown[] {
  return server.received.map(({ headers }) => [headers.authorization, headers["x-key"], headers["x-call"]]);
}

const nothing = [undefined, undefined, undefined];
const options = { headers: { "x-call": "call" } };

function clientOf(server: Served): ReturnType<typeof createClient> {
  return createClient({ baseUrl: `${server.url}/v1`, auth: "secret", headers: { "x-key": "key" } });
}

test("a redirect to another origin is followed without anything of the client's", async () => {
  const files = await serve({ headers: { "content-type": "text/plain" }, body: "bytes" });
  const service = await serve({ status: 302, headers: { location: `${files.url}/download?key=1` } });
  const response = await getWidgetContent(clientOf(service), { path }, options);
  expect(await response.text()).toBe("bytes");
  expect([response.status, response.redirected]).toEqual([200, true]);
  expect(secretsAt(service)).toEqual([["Bearer secret", "key", "call"]]);
  expect(secretsAt(files)).toEqual([nothing]);
  expect(files.received[0]?.url).toBe("/download?key=1");
});

test("a redirect loses a token that middleware added, however it spelt the header", async () => {
  const service = await serve({ status: 302, headers: { location: "/files/1" } }, { body: "bytes" });
  const own: Middleware = (request, next) =>
    next({ ...request, headers: { ...request.headers, Authorization: "Basic secret" } });
  await getWidgetContent(createClient({ baseUrl: service.url, middleware: [own] }), { path });
  expect(service.received.map(({ headers }) => headers.authorization)).toEqual(["Basic secret", undefined]);
});

test("a redirect within the origin loses the token alone", async () => {
  const service = await serve({ status: 302, headers: { location: "/files/1" } }, { body: "bytes" });
  expect(await (await getWidgetContent(clientOf(service), { path }, options)).text()).toBe("bytes");
  expect(service.received[1]?.url).toBe("/files/1");
  expect(secretsAt(service)).toEqual([
    ["Bearer secret", "key", "call"],
    [undefined, "key", "call"],
  ]);
});

test.each([
  ["ftp", "ftp://127.0.0.1/x"],
  ["a user name", "http://api.example.com@127.0.0.1:1/x"],
  ["no URL", "http://"],
])("a redirect to %s is refused", async (_, location) => {
  const service = await serve({ status: 302, headers: { location } });
  await expect(getWidgetContent(clientOf(service), { path })).rejects.toBeInstanceOf(LinkError);
});

test("a redirect from https to http is refused", async () => {
  const urls: string[] = [];
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch: (url) => {
      urls.push(url);
      return Promise.resolve(
        new Response(null, { status: 302, headers: { location: "http://api.example.com/x" } }),
      );
    },
  });
  await expect(getWidgetContent(client, { path })).rejects.toBeInstanceOf(LinkError);
  expect(urls).toEqual(["https://api.example.com/widgets/1/content"]);
});

test("redirects in a circle end", async () => {
  const service = await serve({ status: 302, headers: { location: "/again" } });
  await expect(getWidgetContent(clientOf(service), { path })).rejects.toBeInstanceOf(LinkError);
  expect(service.received).toHaveLength(11);
});

test("a redirect that leads nowhere is an error of the service", async () => {
  const service = await serve({ status: 307 });
  await expect(addWidget(clientOf(service), { body: {} })).rejects.toMatchObject({
    name: "ApiError",
    status: 307,
  });
});

test.each([
  [301, "GET", ""],
  [302, "GET", ""],
  [303, "GET", ""],
  [307, "POST", '{"name":"a"}'],
  [308, "POST", '{"name":"a"}'],
])("after %i a POST becomes %s, as fetch does it", async (status, method, body) => {
  const service = await serve(
    { status, headers: { location: "/moved" } },
    { status: 201, body: { id: "1" } },
  );
  expect(await addWidget(clientOf(service), { body: { name: "a" } })).toEqual({ id: "1" });
  expect(service.received[1]).toMatchObject({ method, url: "/moved", body });
  expect("content-type" in (service.received[1]?.headers ?? {})).toBe(method === "POST");
});

test("a body is redirected neither to another origin nor when it is a stream", async () => {
  const other = await serve({ body: {} });
  const service = await serve({ status: 307, headers: { location: `${other.url}/x` } });
  await expect(addWidget(clientOf(service), { body: { name: "a" } })).rejects.toBeInstanceOf(LinkError);
  const mover = await serve({ status: 307, headers: { location: "/moved" } });
  const body = new Blob(["abc"]).stream();
  await expect(putWidgetContent(clientOf(mover), { path, body })).rejects.toBeInstanceOf(LinkError);
  expect([other.received, mover.received.length]).toEqual([[], 1]);
});

test("in a browser, which hides redirects, it is fetch that follows", async () => {
  const modes: (string | undefined)[] = [];
  const hidden = Object.defineProperties(new Response(), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
  });
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch: (_, init) => {
      modes.push(init.redirect);
      return Promise.resolve(init.redirect === "manual" ? hidden : new Response("bytes"));
    },
  });
  expect(await (await getWidgetContent(client, { path })).text()).toBe("bytes");
  expect(modes).toEqual(["manual", "follow"]);
  await expect(addWidget(client, { body: {} })).rejects.toBeInstanceOf(LinkError);
});

/** Links that look as if they were on https://api.example.com/v1 and are not. */
const elsewhere = [
  "https://evil.example/v1/x",
  "https://api.example.com.evil.example/v1/x",
  "https://api.example.com@evil.example/v1/x",
  "https://api.example.com:secret@evil.example/v1/x",
  "https://user@api.example.com/v1/x",
  "https://api.example.com:8443/v1/x",
  "http://api.example.com/v1/x",
  "//evil.example/v1/x",
  "/\\evil.example/v1/x",
  "\\\\evil.example/v1/x",
  "https:\\\\evil.example\\v1",
  "blob:https://api.example.com/v1/x",
  "data:application/json,{}",
  "javascript:alert(1)",
  "https://xn--pi-8ia.example.com/v1/x",
  "https://",
];

async function urlsFetched(link: string, trustedOrigins?: readonly string[]): Promise<string[]> {
  const urls: string[] = [];
  const client = createClient({
    baseUrl: "https://api.example.com/v1",
    auth: "secret",
    fetch: (url, init) => {
      urls.push(`${url} ${new Headers(init.headers).get("authorization")}`);
      const links = urls.length === 1 ? { "@odata.nextLink": link } : {};
      return Promise.resolve(Response.json({ value: [], ...links }));
    },
  });
  for await (const _ of paginate(client, listParts, { path }, { trustedOrigins })) expect.unreachable();
  return urls;
}

test.each(elsewhere)("the next link %s is refused", async (link) => {
  const stays = link.startsWith("/\\");
  if (stays)
    expect(await urlsFetched(link)).toEqual([
      expect.anything(),
      expect.stringMatching(/^https:\/\/api\.example\.com\/v1\//),
    ]);
  else await expect(urlsFetched(link)).rejects.toBeInstanceOf(LinkError);
});

test.each([
  [
    "https://api.example.com/v1/widgets?$skiptoken=a%2fb",
    "https://api.example.com/v1/widgets?$skiptoken=a%2fb",
  ],
  ["HTTPS://API.EXAMPLE.COM:443/v1/x", "HTTPS://API.EXAMPLE.COM:443/v1/x"],
  ["https://api.example.com/elsewhere", "https://api.example.com/elsewhere"],
  ["/v1/widgets?$skip=1", "https://api.example.com/v1/widgets?$skip=1"],
  ["/widgets?$skip=1", "https://api.example.com/v1/widgets?$skip=1"],
  ["widgets?$skip=1", "https://api.example.com/v1/widgets?$skip=1"],
])("the next link %s is followed with the token, exactly as given", async (link, url) => {
  expect((await urlsFetched(link))[1]).toBe(`${url} Bearer secret`);
});

test.each(elsewhere)("a request that middleware sends to %s gets no token", async (url) => {
  const seen: unknown[] = [];
  const astray: Middleware = (request, next) => next({ ...request, url });
  const client = createClient({
    baseUrl: "https://api.example.com/v1",
    middleware: [astray, authenticate("secret", { origin: "https://api.example.com" })],
    fetch: (_, init) => {
      seen.push(new Headers(init.headers).get("authorization"));
      return Promise.resolve(Response.json({}));
    },
  });
  await addWidget(client, { body: {} });
  expect(seen).toEqual([null]);
});

test("a trusted origin is followed without the token", async () => {
  const link = "https://other.example.com/page2";
  expect((await urlsFetched(link, ["https://other.example.com"]))[1]).toBe(`${link} null`);
  await expect(urlsFetched(link, ["https://example.com", "other.example.com"])).rejects.toBeInstanceOf(
    LinkError,
  );
});

test.each(elsewhere.filter((link) => !link.startsWith("/\\")))(
  "accepted work at %s is not polled",
  async (location) => {
    const fetched: string[] = [];
    const client = createClient({
      baseUrl: "https://api.example.com/v1",
      auth: "secret",
      fetch: (url) => {
        fetched.push(url);
        return Promise.resolve(Response.json({}));
      },
    });
    await expect(poll(client, { status: 202, location, retryAfter: 0 })).rejects.toBeInstanceOf(LinkError);
    expect(fetched).toEqual([]);
  },
);

test("a trusted origin is polled over the wire without anything of the client's", async () => {
  const monitor = await serve({ body: { status: "succeeded" } });
  const service = await serve({ status: 500 });
  const accepted = { status: 202, location: `${monitor.url}/monitor/1`, retryAfter: 0 } as const;
  const done = await poll(clientOf(service), accepted, { ...options, trustedOrigins: [monitor.url] });
  expect(done).toEqual({ status: "succeeded" });
  expect(secretsAt(monitor)).toEqual([nothing]);
});
