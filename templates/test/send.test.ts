import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import { type OperationDescriptor, send } from "../send.ts";
import { serve } from "./support/serve.ts";
import {
  addWidget,
  copyWidget,
  deleteWidget,
  getWidget,
  listWidgets,
  putWidgetContent,
} from "./widgets/client/index.ts";

test("method, path, query, headers and JSON body arrive as they were given", async () => {
  const server = await serve({ status: 201, body: { id: "1", name: "ü" } });
  const client = createClient({ baseUrl: server.url });
  const widget = await addWidget(client, { body: { name: "ü", size: null } }, { query: { debug: true } });
  expect(widget).toEqual({ id: "1", name: "ü" });
  const [request] = server.received;
  expect(request).toMatchObject({ method: "POST", url: "/widgets?debug=true" });
  expect(request?.headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
  expect(JSON.parse(Buffer.from(request?.body ?? "", "latin1").toString())).toEqual({
    name: "ü",
    size: null,
  });
});

test("a request without a body has no content type", async () => {
  const server = await serve({ body: { value: [] } });
  await listWidgets(createClient({ baseUrl: server.url }), { query: { $select: ["id", "name"], $top: 2 } });
  expect(server.received[0]).toMatchObject({
    method: "GET",
    url: "/widgets?$select=id,name&$top=2",
    body: "",
  });
  expect(server.received[0]?.headers).not.toHaveProperty("content-type");
});

test.each([
  ["text", "abc", "application/octet-stream"],
  ["bytes", new Uint8Array([0x61, 0x62, 0x63]), "application/octet-stream"],
  ["a buffer", new Uint8Array([0x61, 0x62, 0x63]).buffer, "application/octet-stream"],
  ["a stream", new Blob(["abc"]).stream(), "application/octet-stream"],
  ["a Blob of unknown type", new Blob(["abc"]), "application/octet-stream"],
  ["a Blob with a type", new Blob(["abc"], { type: "image/png" }), "image/png"],
])("sends %s as it is", async (_, body, contentType) => {
  const server = await serve({ body: { id: "1" } });
  await putWidgetContent(createClient({ baseUrl: server.url }), { path: { widgetId: "1" }, body });
  expect(server.received[0]).toMatchObject({
    method: "PUT",
    body: "abc",
    headers: { "content-type": contentType },
  });
});

test("the content type of a form has its boundary", async () => {
  const server = await serve({ body: { id: "1" } });
  const body = new FormData();
  body.set("name", "abc");
  await putWidgetContent(createClient({ baseUrl: server.url }), { path: { widgetId: "1" }, body });
  expect(server.received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
});

test.each(["a\r\nX-Admin: yes", "a\nb", "a\0b", "€"])(
  "the header value %j is refused and not shown",
  async (value) => {
    const client = createClient({ baseUrl: "https://api.example.com" });
    const error = await listWidgets(client, { headers: { Prefer: value } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toBe(
      'TypeError: listWidgets: header "Prefer" holds a character that no header can.',
    );
  },
);

test("a header name cannot inject either", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  await expect(listWidgets(client, {}, { headers: { "X\r\nY": "a" } })).rejects.toThrow(TypeError);
});

test("wrong use rejects the promise, it does not throw at once", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  const promise = getWidget(client, { path: { widgetId: "" } });
  await expect(promise).rejects.toThrow('getWidget: path key "widgetId" is empty.');
});

test("204 gives undefined, 202 gives location and seconds", async () => {
  const server = await serve(
    { status: 204 },
    { status: 202, headers: { location: "/operations/1", "retry-after": "2.5" } },
    { status: 202 },
  );
  const client = createClient({ baseUrl: server.url });
  const request = { path: { widgetId: "1" } };
  expect(await deleteWidget(client, request)).toBeUndefined();
  expect(await copyWidget(client, { ...request, body: { name: "b" } })).toEqual({
    status: 202,
    location: "/operations/1",
    retryAfter: 2.5,
  });
  expect(await copyWidget(client, { ...request, body: { name: "b" } })).toEqual({ status: 202 });
});

test.each<[string, object | undefined, string]>([
  ["what the documentation writes", undefined, "/x?@svc.mode=rename"],
  ["what a call gives instead", { "@svc.mode": "fail" }, "/x?@svc.mode=fail"],
  ["nothing where a call says so", { "@svc.mode": undefined }, "/x"],
])("a fixed value of the query is %s", async (_, query, url) => {
  const server = await serve({ body: {} });
  const descriptor = { ...operation, query: { "@svc.mode": "rename" } };
  await send(createClient({ baseUrl: server.url }), descriptor, { query });
  expect(server.received[0]?.url).toBe(url);
});

const operation: OperationDescriptor = {
  method: "GET",
  routes: ["/x"],
  responses: { 200: "json", 204: "void", 206: "response" },
};

test.each<[string, Parameters<typeof serve>[0], unknown]>([
  ["an optional body that is empty", { status: 200 }, undefined],
  ["a scalar in plain text", { status: 200, headers: { "content-type": "text/plain" }, body: "893" }, 893],
  ["JSON without a content type", { status: 200, body: '{"a":1}' }, { a: 1 }],
  [
    "JSON of a finer type",
    { status: 200, headers: { "content-type": "application/vnd.x+json; charset=utf-8" }, body: "[1]" },
    [1],
  ],
  ["an undocumented success with JSON", { status: 201, body: { a: 1 } }, { a: 1 }],
  [
    "an undocumented success with something else",
    { status: 201, headers: { "content-type": "text/html" }, body: "<p>" },
    undefined,
  ],
  [
    "an undocumented success without a body",
    { status: 201, headers: { "content-type": "application/json" } },
    undefined,
  ],
])("%s", async (_, answer, want) => {
  const server = await serve(answer);
  expect(await send(createClient({ baseUrl: server.url }), operation)).toEqual(want);
});

test("a count is asked for as the plain text that it comes as", async () => {
  const server = await serve((request, response) => {
    const isAccepted = request.headers.accept?.includes("text/plain");
    response
      .writeHead(isAccepted ? 200 : 406, { "content-type": "text/plain" })
      .end(isAccepted ? "\ufeff42" : "");
  });
  const descriptor: OperationDescriptor = {
    method: "GET",
    routes: ["/x/$count"],
    responses: { 200: "plain" },
  };
  expect(await send(createClient({ baseUrl: server.url }), descriptor)).toBe(42);
});

test("where no answer is documented, JSON is given, and nothing else", async () => {
  const server = await serve({ body: { a: 1 } }, { body: "<p>" }, { status: 204 });
  const client = createClient({ baseUrl: server.url });
  const call = () => send(client, { method: "GET", routes: ["/x"], responses: {} });
  expect([await call(), await call(), await call()]).toEqual([{ a: 1 }, undefined, undefined]);
});

test("a Response is given as it is", async () => {
  const server = await serve({ status: 206, body: "bytes" });
  const response = await send<Response>(createClient({ baseUrl: server.url }), operation);
  expect(response.status).toBe(206);
  expect(await response.text()).toBe("bytes");
});

test.each<[string, Parameters<typeof serve>[0], string]>([
  ["no body where one is documented", { status: 200 }, "empty"],
  [
    "HTML where JSON is documented",
    { status: 200, headers: { "content-type": "text/html" }, body: "<p>" },
    "not-json",
  ],
  [
    "JSON that is none",
    { status: 200, headers: { "content-type": "application/json" }, body: '{"id":' },
    "malformed-json",
  ],
])("%s is a ResponseError", async (_, answer, reason) => {
  const server = await serve(answer);
  const client = createClient({ baseUrl: server.url });
  await expect(getWidget(client, { path: { widgetId: "1" } })).rejects.toMatchObject({
    name: "ResponseError",
    reason,
    status: 200,
    method: "GET",
    url: `${server.url}/widgets/1`,
  });
});

test("JSON with __proto__ pollutes nothing", async () => {
  const body = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const headers = { "content-type": "application/json" };
  const server = await serve({ body, headers }, { status: 400, body, headers });
  const client = createClient({ baseUrl: server.url, middleware: [] });
  const widget = await getWidget(client, { path: { widgetId: "1" } });
  await expect(getWidget(client, { path: { widgetId: "1" } })).rejects.toMatchObject({ status: 400 });
  expect(Object.getPrototypeOf(widget)).toBe(Object.prototype);
  expect({}).not.toHaveProperty("polluted");
});
