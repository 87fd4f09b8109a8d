import {
  addAuthenticationOperations,
  addCallOperations,
  addConnectionOperations,
  addOnenoteOperations,
  addTeamOperations,
  type Client,
  CommsOperationStatus,
  ConnectionOperationStatus,
  LongRunningOperationStatus,
  OperationStatus,
  TeamsAsyncOperationType,
} from "../../../generated/index.ts";
import type { SourceFile } from "../../../src/model/source.ts";
import { type PageScan, scanPage } from "../../support/page-scan.ts";
import { seeds } from "../seeds.ts";

/** A request to one route of one page, made with the generated function. */
export interface Call {
  /** `addTeamOperations /teams/{teamsId}/operations/$ref` */
  readonly name: string;
  readonly function: string;
  readonly page: PageScan;
  readonly method: string;
  /** The route as the page writes it. */
  readonly route: string;
  readonly request: { readonly path?: object; readonly body: object };
  /** Makes `request`, which type-checks. */
  readonly send: (client: Client) => Promise<unknown>;
  /** Makes a request that need not type-check. */
  readonly sendUnchecked: (client: Client, request: unknown) => Promise<unknown>;
}

/** A call for each route of the five pages. */
export const calls: readonly Call[] = [
  call(seeds.onenote, 0, addOnenoteOperations, {
    path: { groupId: "9f6c", siteId: "example.com,1b2c,3d4e" },
    body: {
      "@odata.type": "#microsoft.graph.onenoteOperation",
      status: OperationStatus.Running,
      error: { code: "19999", message: "Ä notebook → was not found." },
    },
  }),
  call(seeds.authentication, 0, addAuthenticationOperations, {
    body: { status: LongRunningOperationStatus.Notstarted, statusDetail: null },
  }),
  call(seeds.connection, 0, addConnectionOperations, {
    path: { connectionsId: "tickets" },
    body: { status: ConnectionOperationStatus.Inprogress, error: { details: [{ source: "crawler" }] } },
  }),
  call(seeds.connection, 1, addConnectionOperations, {
    path: { externalConnectionId: "invoices" },
    body: { status: "completed", error: null },
  }),
  call(seeds.team, 0, addTeamOperations, {
    path: { teamsId: "19:abc@thread.tacv2" },
    body: { operationType: TeamsAsyncOperationType.CloneTeam, attemptsCount: 1 },
  }),
  call(seeds.team, 1, addTeamOperations, {
    path: { groupId: "02bd" },
    // The list holds `unknownFutureValue`, so that the service may know more values than the page.
    body: { operationType: "renameTeam", status: "inProgress", createdDateTime: "2017-01-01T00:00:46Z" },
  }),
  call(seeds.call, 0, addCallOperations, {
    path: { callId: "57dab8b1" },
    body: { status: CommsOperationStatus.Completed, resultInfo: { code: 200, subcode: 7015, message: null } },
  }),
];

function call<Request extends Call["request"]>(
  page: SourceFile,
  index: number,
  send: (client: Client, request: Request) => Promise<unknown>,
  request: NoInfer<Request>,
): Call {
  const scan = scanPage(page.text);
  const { method = "", path: route = "" } = scan.routes[index] ?? {};
  return {
    name: `${send.name} ${route}`,
    function: send.name,
    page: scan,
    method,
    route,
    request,
    send: (client) => send(client, request),
    sendUnchecked: (client, given) => send(client, unchecked(given)),
  };
}

/** The one cast: the examples of the pages say `"status": "String"`, which is rightly no value of the enum. */
function unchecked<Request>(request: unknown): Request {
  return request as Request;
}
