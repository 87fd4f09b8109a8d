import { afterEach, expect, test, vi } from "vitest";
import type { AccessToken, Auth } from "../auth.ts";
import { createClient } from "../client.ts";
import { serve } from "./support/serve.ts";
import { deleteWidget } from "./widgets/client/index.ts";

afterEach(() => {
  vi.useRealTimers();
});

const request = { path: { widgetId: "1" } };

async function tokensSent(auth: Auth, calls: number): Promise<(string | undefined)[]> {
  const server = await serve({ status: 204 });
  const client = createClient({ baseUrl: server.url, auth });
  for (let call = 0; call < calls; call++) await deleteWidget(client, request);
  return server.received.map(({ headers }) => headers.authorization);
}

/** A credential that counts its tokens; each lives for so many milliseconds. */
function credential(lifetime: number): {
  asked: string[][];
  getToken(scopes: string[]): Promise<AccessToken>;
} {
  const asked: string[][] = [];
  return {
    asked,
    getToken: (scopes) => {
      asked.push(scopes);
      return Promise.resolve({ token: `t${asked.length}`, expiresOnTimestamp: Date.now() + lifetime });
    },
  };
}

test("sends no token where none is configured", async () => {
  const server = await serve({ status: 204 });
  await deleteWidget(createClient({ baseUrl: server.url }), request);
  expect(server.received[0]?.headers).not.toHaveProperty("authorization");
});

test("sends a token given as text", async () => {
  expect(await tokensSent("secret", 2)).toEqual(["Bearer secret", "Bearer secret"]);
});

test("asks a function for every request", async () => {
  let count = 0;
  expect(await tokensSent(() => `f${++count}`, 2)).toEqual(["Bearer f1", "Bearer f2"]);
  expect(await tokensSent(() => Promise.resolve("later"), 1)).toEqual(["Bearer later"]);
});

test("asks a credential for the origin's default scope, and keeps its token", async () => {
  const source = credential(60_000);
  expect(await tokensSent(source, 3)).toEqual(["Bearer t1", "Bearer t1", "Bearer t1"]);
  expect(source.asked).toEqual([[expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\.default$/)]]);
});

test("asks for the scopes that are configured", async () => {
  const server = await serve({ status: 204 });
  const source = credential(60_000);
  await deleteWidget(createClient({ baseUrl: server.url, auth: source, scopes: ["Widget.Read"] }), request);
  expect(source.asked).toEqual([["Widget.Read"]]);
});

test("asks again when the token has expired", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const server = await serve({ status: 204 });
  const client = createClient({ baseUrl: server.url, auth: credential(60_000) });
  for (const milliseconds of [0, 58_000, 2_000]) {
    vi.setSystemTime(Date.now() + milliseconds);
    await deleteWidget(client, request);
  }
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer t1",
    "Bearer t1",
    "Bearer t2",
  ]);
});

test("calls at the same time share one token", async () => {
  const server = await serve({ status: 204 });
  const source = credential(60_000);
  const client = createClient({ baseUrl: server.url, auth: source });
  await Promise.all([1, 2, 3, 4].map(() => deleteWidget(client, request)));
  expect(source.asked).toHaveLength(1);
});

test("a failure to get a token reaches the caller, and the next call asks again", async () => {
  const server = await serve({ status: 204 });
  const source = credential(60_000);
  const getToken = vi.fn(source.getToken).mockRejectedValueOnce(new Error("signed out"));
  const client = createClient({ baseUrl: server.url, auth: { getToken } });
  await expect(deleteWidget(client, request)).rejects.toThrow("signed out");
  await deleteWidget(client, request);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1"]);
});

test("a credential that gives no token is an error", async () => {
  const client = createClient({
    baseUrl: "https://api.example.com",
    auth: { getToken: () => Promise.resolve(null) },
  });
  await expect(deleteWidget(client, request)).rejects.toThrow("https://api.example.com/.default");
});

test("a token that the service refuses is not used again", async () => {
  const server = await serve({ status: 401 }, { status: 204 });
  const client = createClient({ baseUrl: server.url, auth: credential(60_000) });
  await expect(deleteWidget(client, request)).rejects.toMatchObject({ status: 401 });
  await deleteWidget(client, request);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("an abort ends the wait for a token, not the sign-in of others", async () => {
  const server = await serve({ status: 204 });
  let give: (token: AccessToken) => void = () => undefined;
  const asked = vi.fn(() => new Promise<AccessToken>((resolve) => (give = resolve)));
  const client = createClient({ baseUrl: server.url, auth: { getToken: asked } });
  const controller = new AbortController();
  const aborted = deleteWidget(client, request, { signal: controller.signal });
  const patient = deleteWidget(client, request);
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
  give({ token: "late", expiresOnTimestamp: Date.now() + 60_000 });
  await patient;
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer late"]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a token with a line end is refused, and the error does not show it", async () => {
  const client = createClient({ baseUrl: "https://api.example.com", auth: "se\r\ncret" });
  const error = await deleteWidget(client, request).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).not.toMatch(/cret/);
});

test("a header of the caller is left alone", async () => {
  const server = await serve({ status: 204 });
  const client = createClient({ baseUrl: server.url, auth: "secret" });
  await deleteWidget(client, request, { headers: { Authorization: "Basic x" } });
  expect(server.received[0]?.headers.authorization).toBe("Basic x");
});

test.each([undefined, ""])(
  "a function that gives the token %j is an error, and nothing is sent",
  async (token) => {
    const server = await serve({ status: 204 });
    // A variable of the environment that is not set, in a program that is not type-checked.
    const auth = { baseUrl: server.url, auth: () => token as string };
    await expect(deleteWidget(createClient(auth), request)).rejects.toThrow("auth gave no access token.");
    expect(server.received).toEqual([]);
  },
);
