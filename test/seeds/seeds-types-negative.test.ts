import { expect, test } from "vitest";
import { generate } from "../../src/generate.ts";
import { compile } from "../support/compile.ts";
import { allSeeds } from "./seeds.ts";

/** What must not compile, by what is wrong with it, and a word that the error says. */
const refused: Readonly<Record<string, readonly [code: string, says: string]>> = {
  "keys of two routes": [
    'await addTeamOperations(client, { path: { teamsId: "a", groupId: "b" }, body: {} });',
    "groupId",
  ],
  "keys of two routes of another function": [
    'await addConnectionOperations(client, { path: { connectionsId: "a", externalConnectionId: "b" }, body: {} });',
    "externalConnectionId",
  ],
  "a misspelt key": ['await addTeamOperations(client, { path: { teamId: "a" }, body: {} });', "teamId"],
  "a misspelt key beside a right one": [
    'await addOnenoteOperations(client, { path: { groupId: "a", siteId: "b", sideId: "c" }, body: {} });',
    "sideId",
  ],
  "a missing key": ['await addOnenoteOperations(client, { path: { groupId: "a" }, body: {} });', "siteId"],
  "no key": ["await addTeamOperations(client, { path: {}, body: {} });", "teamsId"],
  "a key without a value": [
    "await addCallOperations(client, { path: { callId: undefined }, body: {} });",
    "undefined",
  ],
  "a key of the wrong type": [
    "await addCallOperations(client, { path: { callId: 1 }, body: {} });",
    "string",
  ],
  "a path where there is no key": [
    'await addAuthenticationOperations(client, { path: { groupId: "a" }, body: {} });',
    "path",
  ],
  "no path": ["await addCallOperations(client, { body: {} });", "path"],
  "no body": ['await addCallOperations(client, { path: { callId: "a" } });', "body"],
  "a query where none is documented": [
    "await addAuthenticationOperations(client, { query: { $top: 1 }, body: {} });",
    "query",
  ],
  "a wrong enum value": [
    'await addConnectionOperations(client, { path: { connectionsId: "a" }, body: { status: "inProgress" } });',
    '"inprogress"',
  ],
  "the value of an example that is no member": [
    'await addAuthenticationOperations(client, { body: { status: "String" } });',
    '"notstarted"',
  ],
  "a member of another enum": [
    "await addAuthenticationOperations(client, { body: { status: OperationStatus.Running } });",
    "OperationStatus.Running",
  ],
  "a member that the enum does not have": [
    "await addCallOperations(client, { path: { callId: CommsOperationStatus.Done }, body: {} });",
    "Done",
  ],
  "an unknown property in a body": [
    'await addTeamOperations(client, { path: { teamsId: "a" }, body: { statusDetail: "b" } });',
    "statusDetail",
  ],
  "an unknown property in a part of a body": [
    'await addCallOperations(client, { path: { callId: "a" }, body: { resultInfo: { kode: 1 } } });',
    "kode",
  ],
  "a text where a number is documented": [
    'await addTeamOperations(client, { path: { teamsId: "a" }, body: { attemptsCount: "13" } });',
    "number",
  ],
  "no key of the resource": ["await addAuthenticationOperations(client, { body: { id: null } });", "null"],
  "no collection": [
    'await addConnectionOperations(client, { path: { connectionsId: "a" }, body: { error: { details: null } } });',
    "InnerErrorDetail[]",
  ],
  "the type of another resource": [
    'await addAuthenticationOperations(client, { body: { "@odata.type": "#microsoft.graph.commsOperation" } });',
    "#microsoft.graph.longRunningOperation",
  ],
  "a property that the result does not have": [
    "(await addAuthenticationOperations(client, { body: {} })).progress;",
    "progress",
  ],
  "a value of the result that may be missing": [
    "const status: string = (await addAuthenticationOperations(client, { body: {} })).status; void status;",
    "undefined",
  ],
};

/** What must compile, lest everything above be refused for another reason. */
const accepted: Readonly<Record<string, string>> = {
  "one route": 'await addTeamOperations(client, { path: { teamsId: "a" }, body: {} });',
  "the other route": 'await addTeamOperations(client, { path: { groupId: "a" }, body: {} });',
  "both keys of one route":
    'await addOnenoteOperations(client, { path: { groupId: "a", siteId: "b" }, body: {} });',
  options: "await addAuthenticationOperations(client, { body: {} }, { timeout: 1000, query: { $top: 1 } });",
  "a member of an enum":
    "await addAuthenticationOperations(client, { body: { status: LongRunningOperationStatus.Running } });",
  "a value of an enum": 'await addAuthenticationOperations(client, { body: { status: "running" } });',
  "a value that an open enum does not list":
    'await addTeamOperations(client, { path: { teamsId: "a" }, body: { operationType: "renameTeam" } });',
  null: "await addAuthenticationOperations(client, { body: { status: null } });",
  "parts of a body":
    'await addConnectionOperations(client, { path: { connectionsId: "a" }, body: { error: { details: [{ source: "b" }] } } });',
  "a number that only an example shows":
    'await addCallOperations(client, { path: { callId: "a" }, body: { resultInfo: { code: 4, subcode: 7.5 } } });',
  "what was received, sent again":
    "await addAuthenticationOperations(client, { body: await addAuthenticationOperations(client, { body: {} }) });",
  "an inherited property of the result":
    'const id: string | undefined = (await addOnenoteOperations(client, { path: { groupId: "a", siteId: "b" }, body: {} })).id; void id;',
};

const imports = `import * as api from "./index.js";
const { addAuthenticationOperations, addCallOperations, addConnectionOperations, addOnenoteOperations } = api;
const { addTeamOperations, CommsOperationStatus, createClient, LongRunningOperationStatus, OperationStatus } = api;
void [addAuthenticationOperations, addCallOperations, addConnectionOperations, addOnenoteOperations];
void [addTeamOperations, CommsOperationStatus, LongRunningOperationStatus, OperationStatus];
const client = createClient({ baseUrl: "https://api.example.com" });
void client;
`;

test("compiles what fits the pages, and nothing else", { timeout: 60_000 }, async () => {
  const { files } = await generate(allSeeds);
  const uses = Object.entries(refused).map(([title, [code]]) => toModule(title, code));
  const fitting = Object.entries(accepted).map(([title, code]) => toModule(title, code));
  const line = imports.split("\n").length;
  const expected = Object.entries(refused).flatMap(([title, [, says]]) =>
    [6, 7].map((compiler) => ({
      compiler,
      path: modulePath(title),
      line,
      message: expect.stringContaining(says),
    })),
  );
  const errors = compile([...files, ...uses, ...fitting]);
  expect(errors.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
});

function toModule(title: string, code: string) {
  return { path: modulePath(title), text: imports + code };
}

function modulePath(title: string): string {
  return `${title.replaceAll(" ", "-")}.ts`;
}

interface CompilerAndPath {
  readonly compiler: number;
  readonly path: string;
}

function byPlace(a: CompilerAndPath, b: CompilerAndPath): number {
  return a.compiler - b.compiler || (a.path < b.path ? -1 : 1);
}
