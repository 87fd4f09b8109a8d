import { expect, test } from "vitest";
import { nameMembers } from "../../src/3-link/types/enum-member-names.ts";
import { addPage, linkPages, typePage } from "./write-pages.ts";

const twoTypes = ["a", "b"].map((name) => typePage(`resources/${name}.md`, name));

async function namesOf(pages: Parameters<typeof linkPages>[0], options = {}) {
  const linked = await linkPages(pages, options);
  return Object.fromEntries(linked.ids.map((id) => [id, nameOf(linked, id)]));
}

function nameOf(linked: Awaited<ReturnType<typeof linkPages>>, id: string): string {
  try {
    return linked.interface(id).name;
  } catch {
    return linked.enum(id).name;
  }
}

test("a type below or beside the root namespace is called after what its namespace adds", async () => {
  const place = (namespace: string, name: string) =>
    typePage(`resources/${namespace}-${name}.md`, name, { namespace });
  const names = await namesOf([
    ...twoTypes,
    place("contoso.shop.callRecords", "session"),
    place("contoso.shop.calls.live", "session"),
    place("contoso.AAD.Reporting", "signIn"),
    place("fabrikam.api", "signIn"),
  ]);
  expect(names).toEqual({
    "contoso.AAD.Reporting.signIn": "AADReportingSignIn",
    "contoso.shop.a": "A",
    "contoso.shop.b": "B",
    "contoso.shop.callRecords.session": "CallRecordsSession",
    "contoso.shop.calls.live.session": "CallsLiveSession",
    "fabrikam.api.signIn": "FabrikamApiSignIn",
  });
});

test("the root namespace can be configured", async () => {
  const other = typePage("resources/c.md", "c", { namespace: "contoso.shop.far" });
  const names = await namesOf([...twoTypes, other], { rootNamespace: "contoso.shop.far" });
  expect(names).toEqual({ "contoso.shop.a": "A", "contoso.shop.b": "B", "contoso.shop.far.c": "C" });
});

test("no two names differ in case only, and the root namespace has the first choice", async () => {
  const names = await namesOf([
    ...twoTypes,
    typePage("resources/x.md", "callsSession"),
    typePage("resources/y.md", "session", { namespace: "contoso.shop.CALLS" }),
  ]);
  expect(names["contoso.shop.callsSession"]).toBe("CallsSession");
  expect(names["contoso.shop.CALLS.session"]).toBe("CALLSSession2");
});

test.each([
  ["longRunningOperation", "status", "LongRunningOperationStatus"],
  ["teamTask", "taskType", "TeamTaskType"],
  ["teamTask", "teamTaskMode", "TeamTaskMode"],
  ["supportTicket", "ticketSupport", "SupportTicketSupport"],
])("an enum of %s.%s is called %s", async (owner, property, expected) => {
  const rows = [`${property}|Enumeration|It. Possible values are: \`x\`, \`y\`.`];
  const linked = await linkPages([typePage("resources/it.md", owner, { rows })]);
  expect(linked.enum(`contoso.shop.${owner}.${property}`).name).toBe(expected);
});

test("an enum whose name an interface has is called its value", async () => {
  const rows = ["status|Enumeration|It. Possible values are: `x`, `y`."];
  const linked = await linkPages([
    typePage("resources/printer.md", "printer", { rows }),
    typePage("resources/printerstatus.md", "printerStatus"),
  ]);
  expect(linked.enum("contoso.shop.printer.status").name).toBe("PrinterStatusValue");
});

test("the enum of a parameter is called after the function", async () => {
  const rows = ["mode|Enumeration|It. Possible values are: `x`, `y`."];
  const post = addPage("api/sell.md", { subject: "parameters", rows, route: "/sell" });
  const linked = await linkPages([post]);
  expect(linked.ids.map((id) => linked.enum(id).name)).toEqual(["CreateSellMode"]);
});

const members: readonly (readonly [value: string, name: string])[] = [
  ["notStarted", "NotStarted"],
  ["Running", "Running"],
  ["inprogress", "Inprogress"],
  ["form_post", "FormPost"],
  ["en-US", "EnUS"],
  ["JIS B4", "JISB4"],
  ["$count", "Count"],
  ["1", "_1"],
  ["10.5", "_105"],
  ["NaN", "_NaN"],
  ["Infinity", "_Infinity"],
  ["été", "Été"],
  ["__proto__", "Proto"],
  ["+", "U002B"],
  ["<=", "U003CU003D"],
  ["", "Empty"],
];

test.each(members)("the value %j is called %s", (value, name) => {
  const source = {
    path: "",
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  expect(nameMembers([{ value, description: "", source }])).toEqual([{ name, value, description: "" }]);
});

test("values that would have one name are numbered, and stay exactly what is documented", () => {
  const source = {
    path: "",
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const named = nameMembers(["a", "A", "a-", "A2"].map((value) => ({ value, description: "", source })));
  expect(named.map(({ name, value }) => [name, value])).toEqual([
    ["A", "a"],
    ["A2", "A"],
    ["A3", "a-"],
    ["A22", "A2"],
  ]);
});
