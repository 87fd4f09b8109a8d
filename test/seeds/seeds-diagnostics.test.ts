import { expect, test } from "vitest";
import { loadModel } from "../../src/generate.ts";
import { findSpan } from "../support/find-span.ts";
import { scanPage } from "../support/page-scan.ts";
import { allSeeds, seeds } from "./seeds.ts";

const { diagnostics, accounting } = await loadModel(allSeeds);

/** Code, and the text under the caret; the same text a second time is the next place where the page says it. */
type Finding = readonly [code: string, marked: string];

const onEveryPage: readonly Finding[] = [
  ["extract/undetermined-permission", "**TODO: Determine scopes **"],
  ["link/missing-page", "[entity](../resources/entity.md)"],
  ["link/type-as-value", '"String"'],
];

const onOnePage: Readonly<Record<keyof typeof seeds, readonly Finding[]>> = {
  onenote: [
    ["link/missing-page", "[operation](../resources/operation.md)"],
    ["link/missing-page", "[onenoteOperationError](../resources/onenoteOperationError.md)"],
    ["link/missing-page", "[onenoteOperation](../resources/onenoteoperation.md)"],
    ["extract/odd-version-segment", "docs\\api"],
    [
      "extract/unmatched-example-url",
      "https://graph.microsoft.com/docs\\api/me/joinedGroups/{groupId}/sites/{siteId}/onenote/operations",
    ],
    ["link/type-from-examples", '"microsoft.graph.onenoteOperationError"'],
    ["link/annotation-casing", '"microsoft.graph.onenoteoperation"'],
  ],
  authentication: [
    ["link/missing-page", "[longRunningOperation](../resources/longrunningoperation.md)"],
    ["extract/unmatched-example-url", "https://graph.microsoft.com/beta/me/authentication/operations"],
    ["link/annotation-casing", '"microsoft.graph.longrunningoperation"'],
  ],
  connection: [
    ["link/missing-page", "[errorDetail](../resources/errorDetail.md)"],
    ["link/missing-page", "[connectionOperation](../resources/connectionoperation.md)"],
    ["extract/odd-version-segment", "docs\\api"],
    [
      "extract/unmatched-example-url",
      "https://graph.microsoft.com/docs\\api/connections/{connectionsId}/operations",
    ],
    ["link/type-from-examples", '"microsoft.graph.errorDetail"'],
    ["link/type-from-examples", '"microsoft.graph.innerErrorDetail"'],
    ["link/annotation-casing", '"microsoft.graph.connectionoperation"'],
  ],
  team: [
    ["link/missing-page", "[operationError](../resources/operationError.md)"],
    ["link/missing-page", "[teamsAsyncOperation](../resources/teamsasyncoperation.md)"],
    ["extract/odd-version-segment", "docs\\api"],
    ["extract/unmatched-example-url", "https://graph.microsoft.com/docs\\api/teams/{teamsId}/operations"],
    ["link/type-from-examples", '"microsoft.graph.operationError"'],
    ["link/annotation-casing", '"microsoft.graph.teamsasyncoperation"'],
  ],
  call: [
    ["link/missing-page", "[commsOperation](../resources/commsoperation.md)"],
    ["link/missing-page", "[resultInfo](../resources/resultinfo.md)"],
    ["extract/odd-version-segment", "localtest"],
    [
      "extract/unmatched-example-url",
      "https://graph.microsoft.com/localtest/communications/calls/{callId}/operations",
    ],
    ["link/type-from-examples", '"microsoft.graph.resultInfo"'],
    ["link/annotation-casing", '"microsoft.graph.commsoperation"'],
  ],
};

function expectedOn(name: keyof typeof seeds) {
  const findings = [...onEveryPage, ...onOnePage[name]];
  return findings.map(([code, marked], index) => {
    const before = findings.slice(0, index).filter(([, other]) => other === marked);
    return { code, source: findSpan(seeds[name], marked, before.length) };
  });
}

function inOrder<
  T extends { readonly code: string; readonly source: { readonly start: { readonly offset: number } } },
>(found: readonly T[]): T[] {
  const key = ({ code, source }: T) => `${String(source.start.offset).padStart(6, "0")} ${code}`;
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const names = ["onenote", "authentication", "connection", "team", "call"] as const;

test.each(names)("finds what is wrong with the %s page, at the exact place, and nothing else", (name) => {
  const found = diagnostics.filter(({ source }) => source.path === seeds[name].path);
  expect(found.map(({ code, source }) => ({ code, source }))).toEqual(inOrder(expectedOn(name)));
});

test("counts the diagnostics of the five pages by code", () => {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    "extract/undetermined-permission": 5,
    "extract/unmatched-example-url": 5,
    "extract/odd-version-segment": 4,
    "link/type-as-value": 5,
    "link/missing-page": 15,
    "link/annotation-casing": 5,
    "link/type-from-examples": 5,
  });
});

test("finds no error, so that linting the pages succeeds", () => {
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("names in each message what it is about", () => {
  const messages = diagnostics
    .filter(({ source }) => source.path === seeds.team.path)
    .map(({ code, message }) => `${code}: ${message}`);
  const naming = (code: string, ...words: string[]) =>
    messages.filter((line) => line.startsWith(`${code}:`) && words.every((word) => line.includes(word)));
  expect(naming("extract/undetermined-permission", "TODO: Determine scopes")).toHaveLength(1);
  expect(naming("extract/odd-version-segment", "docs\\api")).toHaveLength(1);
  expect(naming("extract/unmatched-example-url", "POST", "/teams/{teamsId}/operations")).toHaveLength(1);
  expect(naming("link/missing-page", "../resources/operationError.md")).toHaveLength(1);
  expect(naming("link/annotation-casing", "teamsasyncoperation", "teamsAsyncOperation")).toHaveLength(1);
  expect(naming("link/type-from-examples", "operationError")).toHaveLength(1);
  expect(naming("link/type-as-value", "String", "operationType", "3 more")).toHaveLength(1);
});

test("accounts for every row, route, annotation and JSON block", () => {
  // Of the 55 rows the 10 of the header tables are the client's business.
  expect(accounting).toEqual({
    rows: { seen: 55, consumed: 45, diagnosed: 0, setAside: { "client-header": 10 } },
    routes: { seen: 7, consumed: 7, diagnosed: 0, setAside: {} },
    annotations: { seen: 15, consumed: 15, diagnosed: 0, setAside: {} },
    examples: { seen: 10, consumed: 10, diagnosed: 0, setAside: {} },
  });
});

test("sees as many rows, routes, annotations and JSON blocks as a count of lines", () => {
  const lines = allSeeds.flatMap(({ text }) => text.split("\n"));
  const isRow = (line: string | undefined) => line?.startsWith("|") === true;
  const rows = lines.filter(
    (line, index) => isRow(line) && isRow(lines[index - 1]) && !line.startsWith("|:---"),
  );
  expect(rows).toHaveLength(55);
  expect(rows.filter((row) => /^\|(Authorization|Content-Type)\|/.test(row))).toHaveLength(10);
  expect(rows.filter((row) => /^\|(Delegated|Application)/.test(row))).toHaveLength(15);
  expect(lines.filter((line) => line.startsWith("POST /"))).toHaveLength(7);
  expect(lines.filter((line) => line.startsWith("<!--"))).toHaveLength(15);
  expect(lines.filter((line) => line === "{")).toHaveLength(10);
});

test("finds the documented lengths right, because they count CRLF line ends", () => {
  const messages = allSeeds.flatMap(({ text }) => [scanPage(text).request, scanPage(text).response]);
  for (const { headers, body } of messages) {
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(body.replaceAll("\n", "\r\n"))));
  }
  expect(messages).toHaveLength(10);
});
