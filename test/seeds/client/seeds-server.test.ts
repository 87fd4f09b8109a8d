import { expect, expectTypeOf, test } from "vitest";
import {
  addAuthenticationOperations,
  addCallOperations,
  addConnectionOperations,
  addOnenoteOperations,
  addTeamOperations,
  type CommsOperation,
  type ConnectionOperation,
  type LongRunningOperation,
  type OnenoteOperation,
  type TeamsAsyncOperation,
  withResponse,
} from "../../../generated/index.ts";
import type { ReceivedRequest } from "../../support/loopback-server.ts";
import { type Call, calls } from "./calls.ts";
import { connect } from "./connect.ts";

test("covers every route of the five pages", () => {
  expect(calls.map(({ name }) => name)).toEqual([
    "addOnenoteOperations /me/joinedGroups/{groupId}/sites/{siteId}/onenote/operations/$ref",
    "addAuthenticationOperations /me/authentication/operations/$ref",
    "addConnectionOperations /connections/{connectionsId}/operations/$ref",
    "addConnectionOperations /external/connections/{externalConnectionId}/operations/$ref",
    "addTeamOperations /teams/{teamsId}/operations/$ref",
    "addTeamOperations /me/joinedGroups/{groupId}/team/operations/$ref",
    "addCallOperations /communications/calls/{callId}/operations/$ref",
  ]);
});

test("types each result as the documented resource", () => {
  // `tsc -p test/seeds/client` checks this.
  expectTypeOf(addOnenoteOperations).returns.resolves.toEqualTypeOf<OnenoteOperation>();
  expectTypeOf(addAuthenticationOperations).returns.resolves.toEqualTypeOf<LongRunningOperation>();
  expectTypeOf(addConnectionOperations).returns.resolves.toEqualTypeOf<ConnectionOperation>();
  expectTypeOf(addTeamOperations).returns.resolves.toEqualTypeOf<TeamsAsyncOperation>();
  expectTypeOf(addCallOperations).returns.resolves.toEqualTypeOf<CommsOperation>();
});

test.each(calls)("sends the example of the page with $name", async (call) => {
  const { server, client } = await connect(call.page);
  const body: unknown = JSON.parse(call.page.request.body);

  const result = await call.sendUnchecked(client, { ...call.request, body });

  expect(result).toEqual(JSON.parse(call.page.response.body));
  expectOnly(server.requests, call, body);
});

test.each(calls)("sends a request that type-checks with $name", async (call) => {
  const { server, client } = await connect(call.page);

  const { data, status } = await withResponse(client, call.send);

  expect(data).toEqual(JSON.parse(call.page.response.body));
  expect(status).toBe(201);
  expectOnly(server.requests, call, call.request.body);
});

/** One request came, and it is what the page documents. */
function expectOnly(requests: readonly ReceivedRequest[], call: Call, body: unknown): void {
  const received = requests.map(({ method, url, headers, body: text }) => ({
    method,
    url: url && decodeURIComponent(url),
    contentType: headers["content-type"],
    contentLength: Number(headers["content-length"]),
    authorization: headers.authorization,
    accept: headers.accept,
    body: JSON.parse(text) as unknown,
  }));
  const expected = {
    method: call.method,
    url: `/v1.0${fill(call)}`,
    contentType: call.page.request.headers.get("content-type"),
    contentLength: Buffer.byteLength(JSON.stringify(body)),
    authorization: "Bearer secret",
    accept: "application/json",
    body,
  };
  expect(received).toEqual([expected]);
}

/** The route with the values of the request, none of which has a character that means something in a URL. */
function fill({ route, request }: Call): string {
  const values = Object.entries(request.path ?? {});
  return values.reduce((path, [key, value]) => path.replace(`{${key}}`, String(value)), route);
}
