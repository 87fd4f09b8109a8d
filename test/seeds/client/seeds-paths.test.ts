import { expect, test } from "vitest";
import { type Call, calls } from "./calls.ts";
import { connect } from "./connect.ts";

/** Each key of each route. */
const keys = calls.flatMap((call) =>
  Object.keys(call.request.path ?? {}).map((key) => ({ call, key, title: `${key} of ${call.name}` })),
);

/** Values that would lead elsewhere if they were written as they are. */
const hostile = [
  "a/b?c#d",
  "é'",
  "../x",
  "/",
  "?",
  "#",
  "%2e%2e",
  "a%2Fb",
  "a\\b",
  "a;b=c&d",
  "{id}",
  " ",
  "$ref",
];

test("covers every key of the five pages", () => {
  expect(keys.map(({ key }) => key)).toEqual([
    "groupId",
    "siteId",
    "connectionsId",
    "externalConnectionId",
    "teamsId",
    "groupId",
    "callId",
  ]);
});

test.each(keys)("keeps any value of $title in its own segment", async ({ call, key }) => {
  const { server, client } = await connect(call.page);
  for (const value of hostile) await call.sendUnchecked(client, withKey(call, key, value));
  expect(server.requests.map(({ url = "" }) => segmentsOf(url))).toEqual(
    hostile.map((value) => ["", "v1.0", ...expectedSegments(call, key, value)]),
  );
});

test.each(keys)("refuses a value of $title that would be another path", async ({ call, key }) => {
  const { server, client } = await connect(call.page);
  for (const value of [".", "..", undefined, null, ""]) {
    const sent = call.sendUnchecked(client, withKey(call, key, value));
    await expect(sent, `${key}: ${value}`).rejects.toThrow(TypeError);
    await expect(sent, `${key}: ${value}`).rejects.toThrow(call.function);
  }
  expect(server.requests).toEqual([]);
});

test.each(keys)("names $title when it has no value", async ({ call, key }) => {
  const { client } = await connect(call.page);
  for (const value of [undefined, null, ""]) {
    await expect(call.sendUnchecked(client, withKey(call, key, value))).rejects.toThrow(`"${key}"`);
  }
});

test.each(keys)("refuses a request without $title", async ({ call, key }) => {
  const { server, client } = await connect(call.page);
  const rest = Object.entries(call.request.path ?? {}).filter(([name]) => name !== key);
  const request = { ...call.request, path: Object.fromEntries(rest) };
  await expect(call.sendUnchecked(client, request)).rejects.toThrow(TypeError);
  expect(server.requests).toEqual([]);
});

test.each(["addConnectionOperations", "addTeamOperations"])(
  "refuses the keys of two routes of %s",
  async (name) => {
    const [first, second] = calls.filter((call) => call.function === name);
    if (first === undefined || second === undefined) throw new Error(`${name} has fewer than two routes.`);
    const { server, client } = await connect(first.page);
    for (const other of Object.values(second.request.path ?? {}).concat(undefined)) {
      const [key = ""] = Object.keys(second.request.path ?? {});
      const sent = first.sendUnchecked(client, withKey(first, key, other));
      await expect(sent).rejects.toThrow(TypeError);
    }
    expect(server.requests).toEqual([]);
  },
);

function withKey({ request }: Call, key: string, value: unknown): unknown {
  return { ...request, path: { ...request.path, [key]: value } };
}

/** Path segments as a server reads them. */
function segmentsOf(url: string): string[] {
  expect(url).not.toMatch(/[?#]/);
  return url.split("/").map(decodeURIComponent);
}

function expectedSegments({ route, request }: Call, key: string, value: string): string[] {
  const values = new Map<string, string>(Object.entries({ ...request.path, [key]: value }));
  const segments = route.slice(1).split("/");
  return segments.map((segment) => values.get(segment.replace(/^\{(\w+)\}$/, "$1")) ?? segment);
}
