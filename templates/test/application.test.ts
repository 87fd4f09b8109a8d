/** What an application does with several functions at once. */
import { expect, expectTypeOf, test } from "vitest";
import { serve } from "./support/serve.ts";
import {
  Color,
  createClient,
  filter,
  getWidget,
  getWidgetContent,
  getWidgetPhoto,
  guidLiteral,
  isApiError,
  listWidgets,
  putWidgetContent,
  updateWidget,
  withResponse,
} from "./widgets/client/index.ts";

const request = { path: { widgetId: "1" } };

test("changes what it has read, and only that version", async () => {
  const server = await serve(
    { headers: { etag: 'W/"3"' }, body: { id: "1", size: 2 } },
    { status: 204 },
    { status: 412, body: { error: { code: "preconditionFailed", message: "Somebody was faster." } } },
  );
  const client = createClient({ baseUrl: server.url });
  const { data, etag = "" } = await withResponse(client, (c) => getWidget(c, request));
  const change = { ...request, headers: { "If-Match": etag }, body: { size: (data.size ?? 0) + 1 } };
  expect(await updateWidget(client, change)).toBeUndefined();
  const refusal = await updateWidget(client, change).catch((error: unknown) => error);
  expect(isApiError(refusal, "preconditionFailed") && refusal.status).toBe(412);
  expect(server.received.slice(1).map(({ headers, body }) => [headers["if-match"], body])).toEqual(
    Array(2).fill(['W/"3"', '{"size":3}']),
  );
});

test("reads only what it does not know yet", async () => {
  const server = await serve({ status: 304, headers: { etag: '"3"' } });
  const known = { ...request, headers: { "If-None-Match": '"3"' } };
  const error = await getWidget(createClient({ baseUrl: server.url }), known).catch(
    (thrown: unknown) => thrown,
  );
  expect(isApiError(error, 304)).toBe(true);
  expect(server.received[0]?.headers["if-none-match"]).toBe('"3"');
});

test("asks for what it needs, in options that arrive as the service reads them", async () => {
  const server = await serve({ body: { value: [{ id: "1", name: null, parts: [] }] } });
  const guid = guidLiteral("01234567-89ab-cdef-0123-456789abcdef");
  const { value } = await listWidgets(createClient({ baseUrl: server.url }), {
    query: {
      $select: ["id", "name"],
      $expand: ["parts($top=5)"],
      $filter: filter`name eq ${"O'Brien & Söhne"} and id ne ${guid} and color in ${[Color.Red]}`,
      $orderby: ["name desc", "id"],
      $search: '"a b"',
      $top: 5,
      $skip: 10,
      $count: true,
    },
    headers: { ConsistencyLevel: "eventual", Prefer: "odata.maxpagesize=5" },
  });
  expectTypeOf(value[0]?.name).toEqualTypeOf<string | null | undefined>();
  expect(value).toEqual([{ id: "1", name: null, parts: [] }]);
  const [received] = server.received;
  expect(received?.url).toMatch(/^\/widgets\?\$select=id,name&/);
  expect(Object.fromEntries(new URL(received?.url ?? "", server.url).searchParams)).toEqual({
    $select: "id,name",
    $expand: "parts($top=5)",
    $filter: "name eq 'O''Brien & Söhne' and id ne 01234567-89ab-cdef-0123-456789abcdef and color in ('red')",
    $orderby: "name desc,id",
    $search: '"a b"',
    $top: "5",
    $skip: "10",
    $count: "true",
  });
  expect(received?.headers).toMatchObject({ consistencylevel: "eventual", prefer: "odata.maxpagesize=5" });
});

const image = Buffer.from("\x00\xff\x80PNG", "latin1");

test.each<[string, (response: Response) => Promise<ArrayBuffer>]>([
  ["a Blob", async (response) => await (await response.blob()).arrayBuffer()],
  ["bytes", async (response) => await response.arrayBuffer()],
  ["a stream", async ({ body }) => await new Response(body).arrayBuffer()],
])("takes bytes as %s, at once or behind a redirect", async (_, take) => {
  const server = await serve(
    (_request, response) => response.writeHead(200, { "content-type": "image/png" }).end(image),
    { status: 302, headers: { location: "/elsewhere" } },
    (_request, response) => response.end(image),
  );
  const client = createClient({ baseUrl: server.url, auth: "secret" });
  const photo = await getWidgetPhoto(client, request);
  expect([photo.status, photo.headers.get("content-type")]).toEqual([200, "image/png"]);
  for (const response of [photo, await getWidgetContent(client, request)]) {
    expect(Buffer.from(await take(response)).equals(image)).toBe(true);
  }
  const urls = ["/widgets/1/photo/$value", "/widgets/1/content", "/elsewhere"];
  expect(server.received.map(({ url }) => url)).toEqual(urls);
});

test("passes bytes on as they come", async () => {
  const server = await serve((_request, response) => response.end(image), { body: { id: "2" } });
  const client = createClient({ baseUrl: server.url });
  const { body } = await getWidgetPhoto(client, request);
  await putWidgetContent(client, { path: { widgetId: "2" }, body: body ?? "" });
  expect(server.received[1]).toMatchObject({ method: "PUT", body: image.toString("latin1") });
});

test("takes a part of the bytes", async () => {
  const part = image.subarray(0, 2);
  const server = await serve((_request, response) => {
    response.writeHead(206, { "content-range": "bytes 0-1/6", "content-type": "application/json" }).end(part);
  });
  const client = createClient({ baseUrl: server.url });
  const response = await getWidgetPhoto(client, request, { headers: { Range: "bytes=0-1" } });
  expect([response.status, Buffer.from(await response.arrayBuffer())]).toEqual([206, part]);
  expect(server.received[0]?.headers.range).toBe("bytes=0-1");
});

test("is told why there are no bytes", async () => {
  const server = await serve({ status: 404, body: { error: { code: "noPhoto", message: "None." } } });
  const call = getWidgetPhoto(createClient({ baseUrl: server.url }), request);
  await expect(call).rejects.toMatchObject({ name: "ApiError", code: "noPhoto" });
});
