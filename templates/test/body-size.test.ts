import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import { type Answer, serve } from "./support/serve.ts";
import { getWidget, getWidgetContent } from "./widgets/client/index.ts";

const path = { widgetId: "1" };

/** A body that never ends. Counts how many of them somebody gave up. */
function endless(
  status: number,
  contentType: string,
): { readonly answer: Answer; readonly ended: () => number } {
  let ended = 0;
  const answer: Answer = (_, response) => {
    response.writeHead(status, { "content-type": contentType });
    const timer = setInterval(() => response.write('{"id":'.repeat(1_000)), 1);
    response.on("close", () => {
      clearInterval(timer);
      ended++;
    });
  };
  return { answer, ended: () => ended };
}

test.each([
  [200, "application/json"],
  [200, "text/plain"],
  [400, "application/json"],
  [500, "text/html"],
])(
  "a body of %i %s that never ends ends the call at the limit, and its connection",
  async (status, contentType) => {
    const { answer, ended } = endless(status, contentType);
    const server = await serve(answer);
    const client = createClient({ baseUrl: server.url, middleware: [], maxBodySize: 100_000 });
    await expect(getWidget(client, { path })).rejects.toMatchObject({
      name: "ResponseError",
      reason: "too-large",
      status,
      body: "",
    });
    await expect.poll(ended).toBe(1);
  },
);

test("it ends with the signal and with the timeout, too", async () => {
  const { answer, ended } = endless(200, "application/json");
  const server = await serve(answer);
  const client = createClient({ baseUrl: server.url, middleware: [] });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 50);
  await expect(getWidget(client, { path }, { signal: controller.signal })).rejects.toThrow("enough");
  await expect(getWidget(client, { path }, { timeout: 50 })).rejects.toMatchObject({ name: "TimeoutError" });
  await expect.poll(ended).toBe(2);
});

test("a body of exactly the limit is read, also where letters are cut in two on the way", async () => {
  const text = JSON.stringify({ id: "ä€😀".repeat(1_000) });
  const bytes = Buffer.from(text);
  const answer: Answer = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
    response.end();
  };
  const server = await serve(answer, answer);
  const read = (maxBodySize: number) =>
    getWidget(createClient({ baseUrl: server.url, maxBodySize }), { path });
  expect(await read(bytes.length)).toEqual(JSON.parse(text));
  await expect(read(bytes.length - 1)).rejects.toMatchObject({ reason: "too-large" });
});

test("what the caller reads has no limit", async () => {
  const server = await serve({ body: "x".repeat(1_000) });
  const client = createClient({ baseUrl: server.url, maxBodySize: 10 });
  expect(await (await getWidgetContent(client, { path })).text()).toHaveLength(1_000);
});

test("where a body is no stream it is read as text", async () => {
  const fetch = () =>
    Promise.resolve(Object.defineProperty(Response.json({ id: "1" }), "body", { value: undefined }));
  const client = createClient({ baseUrl: "https://api.example.com", fetch });
  expect(await getWidget(client, { path })).toEqual({ id: "1" });
});
