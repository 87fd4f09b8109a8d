import { expect, test } from "vitest";
import { type Client, createClient } from "../client.ts";
import { paginate } from "../paging.ts";
import { serve } from "./support/serve.ts";
import { copyWidget, deleteWidget, getWidget, getWidgetPhoto, listWidgets } from "./widgets/client/index.ts";

const request = { path: { widgetId: "1" } };

const calls: readonly ((client: Client) => Promise<unknown>)[] = [
  (client) => getWidget(client, request),
  (client) => deleteWidget(client, request),
  (client) => copyWidget(client, { ...request, body: { name: "a" } }),
  (client) => getWidgetPhoto(client, request),
  async (client) => {
    for await (const _ of paginate(client, listWidgets, {}, { limit: 3 }));
  },
];

const statuses = [200, 201, 202, 204, 206, 302, 304, 404, 503, 599];

const headers: readonly Readonly<Record<string, string>>[] = [
  {},
  { "content-type": "application/json" },
  { "content-type": "text/html", "retry-after": "NaN", etag: "?" },
  { "content-type": ";;", "content-encoding": "gzip" },
  { location: "http://[", "retry-after": "9999999999999" },
];

const bodies = [
  "",
  "null",
  "[]",
  '"text"',
  "{",
  "<p>",
  '{"value":{"length":5}}',
  '{"value":[null],"@odata.nextLink":"javascript:alert(1)"}',
  '{"error":{"code":{},"message":[],"innerError":5}}',
  "[".repeat(2_000),
];

/** How a call ends, apart from giving a result. */
const errors = ["ApiError", "ResponseError", "NetworkError", "LinkError"];

test.each(statuses)("whatever comes with %i, every call ends in a documented way", async (status) => {
  let answer: readonly [headers: Readonly<Record<string, string>>, body: string] = [{}, ""];
  const server = await serve((_, response) => response.writeHead(status, answer[0]).end(answer[1]));
  const client = createClient({ baseUrl: server.url, auth: "secret", middleware: [] });
  const ends = new Set<string>();
  for (const header of headers) {
    for (const body of bodies) {
      answer = [header, body];
      const ended = calls.map((call) => call(client).then(() => "result", describe));
      for (const end of await Promise.all(ended)) ends.add(end);
    }
  }
  expect([...ends].filter((end) => end !== "result" && !errors.includes(end))).toEqual([]);
});

function describe(error: Error): string {
  return errors.includes(error.name) ? error.name : (error.stack ?? error.name);
}
