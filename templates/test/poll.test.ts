import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import { TimeoutError } from "../errors.ts";
import { poll } from "../poll.ts";
import { serve } from "./support/serve.ts";
import { copyWidget, type WidgetOperation } from "./widgets/client/index.ts";

const running = { body: { status: "running" }, headers: { "retry-after": "0" } };
const succeeded = { body: { status: "succeeded" } };
const accepted = { status: 202, location: "/operations/1", retryAfter: 0 } as const;
const done = ({ status }: WidgetOperation): boolean => status !== "running";

test("asks until the state is the wanted one", async () => {
  const server = await serve(
    { status: 202, headers: { location: "/operations/1", "retry-after": "0" } },
    running,
    running,
    succeeded,
  );
  const client = createClient({ baseUrl: `${server.url}/v1`, auth: "secret" });
  const work = await copyWidget(client, { path: { widgetId: "1" }, body: { name: "b" } });
  const operation = await poll<WidgetOperation>(client, work, { until: done });
  expect(operation.status).toBe("succeeded");
  expect(
    server.received.slice(1).map(({ method, url, headers }) => [method, url, headers.authorization]),
  ).toEqual(Array(3).fill(["GET", "/v1/operations/1", "Bearer secret"]));
});

test("without `until` it asks while the answer is 202, and follows a new location", async () => {
  const server = await serve(
    { status: 202, headers: { "retry-after": "0" } },
    { status: 202, headers: { "retry-after": "0", location: "/operations/2" }, body: { percentage: 50 } },
    succeeded,
  );
  expect(await poll(createClient({ baseUrl: server.url }), accepted)).toEqual({ status: "succeeded" });
  expect(server.received.map(({ url }) => url)).toEqual(["/operations/1", "/operations/1", "/operations/2"]);
});

test("`until` may also be content with the body of a 202", async () => {
  const server = await serve({ status: 202, body: { status: "succeeded" } });
  const operation = await poll<WidgetOperation>(createClient({ baseUrl: server.url }), accepted, {
    until: done,
  });
  expect(operation).toEqual({ status: "succeeded" });
});

test("waits as long as `interval` says where the service does not", async () => {
  const server = await serve({ body: { status: "running" } }, succeeded);
  const client = createClient({ baseUrl: server.url });
  await poll<WidgetOperation>(client, { status: 202, location: "/o" }, { until: done, interval: 1 });
  expect(server.received).toHaveLength(2);
});

test("the end of an operation must say what it is", async () => {
  const server = await serve({ status: 204 });
  await expect(poll(createClient({ baseUrl: server.url }), accepted)).rejects.toMatchObject({
    reason: "empty",
  });
});

test("an error of the service ends it", async () => {
  const server = await serve({ status: 404 });
  await expect(poll(createClient({ baseUrl: server.url }), accepted)).rejects.toMatchObject({ status: 404 });
});

test("work without a location cannot be followed", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  await expect(poll(client, { status: 202 })).rejects.toThrow(TypeError);
});

test("timeout and signal are for the whole time", async () => {
  const server = await serve(running);
  const client = createClient({ baseUrl: server.url });
  const endless = { until: () => false };
  await expect(poll(client, accepted, { ...endless, timeout: 50 })).rejects.toBeInstanceOf(TimeoutError);
  const controller = new AbortController();
  const reason = new Error("the user left");
  const late = poll(client, { ...accepted, retryAfter: 100 }, { ...endless, signal: controller.signal });
  controller.abort(reason);
  await expect(late).rejects.toBe(reason);
});

test("an interval that is no number is wrong use, and asks nothing", async () => {
  const server = await serve(running);
  const client = createClient({ baseUrl: server.url });
  const work = { status: 202, location: "/o" } as const;
  await expect(poll(client, work, { interval: Number.NaN })).rejects.toThrow(TypeError);
  expect(server.received).toEqual([]);
});
