import { expect, test } from "vitest";
import { addPage, enumPage, linkPages, show, typePage } from "./write-pages.ts";

const listed = (...values: readonly string[]) =>
  `The state. Possible values are: ${values.map((value) => `\`${value}\``).join(", ")}.`;
const ticket = (...rows: readonly string[]) => typePage("resources/ticket.md", "ticket", { rows });

test("a list whose values are exactly those of a declared enum is that enum", async () => {
  const linked = await linkPages([
    ticket(`state|Enumeration|${listed("closed", "open")}`),
    enumPage("resources/ticketstate.md", "ticketState", ["open", "closed"]),
  ]);
  expect(show(linked.property("contoso.shop.ticket", "state").type)).toBe("contoso.shop.ticketState");
  expect(linked.codes()).toEqual(["link/enum-by-members"]);
  expect(linked.marked("link/enum-by-members")).toEqual(["Enumeration"]);
});

test("of several such enums it is the one that shares most words with owner and property", async () => {
  const values = ["open", "closed"];
  const linked = await linkPages([
    ticket(`state|Enumeration|${listed(...values)}`),
    enumPage("resources/a.md", "accountMode", values),
    enumPage("resources/t.md", "ticketState", values),
    enumPage("resources/z.md", "zoneState", values),
  ]);
  expect(show(linked.property("contoso.shop.ticket", "state").type)).toBe("contoso.shop.ticketState");
});

test("one value alone, or a part of the values, is no evidence", async () => {
  const linked = await linkPages([
    ticket(`state|Enumeration|${listed("open")}`, `mode|Enumeration|${listed("open", "closed")}`),
    enumPage("resources/one.md", "onlyOpen", ["open"]),
    enumPage("resources/three.md", "threeStates", ["open", "closed", "lost"]),
  ]);
  expect(show(linked.property("contoso.shop.ticket", "state").type)).toBe("contoso.shop.ticket.state");
  expect(show(linked.property("contoso.shop.ticket", "mode").type)).toBe("contoso.shop.ticket.mode");
});

test("any other list makes an enum of its owner, and a collection of it stays one", async () => {
  const linked = await linkPages([
    ticket(
      `state|Enumeration|${listed("open", "unknownFutureValue")}`,
      `days|Enumeration collection|${listed("mon", "tue")}`,
    ),
  ]);
  expect(show(linked.property("contoso.shop.ticket", "days").type)).toBe("contoso.shop.ticket.days[]");
  expect(linked.enum("contoso.shop.ticket.state")).toMatchObject({
    name: "TicketState",
    open: true,
    origin: "table",
  });
  expect(linked.enum("contoso.shop.ticket.days")).toMatchObject({ name: "TicketDays", open: false });
});

test("two identical lists of one owner are one enum, lists of different owners are not", async () => {
  const rows = [`state|Enumeration|${listed("a", "b")}`, `last|Enumeration|${listed("b", "a")}`];
  const linked = await linkPages([ticket(...rows), typePage("resources/order.md", "order", { rows })]);
  expect(show(linked.property("contoso.shop.ticket", "last").type)).toBe("contoso.shop.ticket.state");
  expect(show(linked.property("contoso.shop.order", "last").type)).toBe("contoso.shop.order.state");
});

test("a list on a string is an open union, of the values of a declared enum or in place", async () => {
  const linked = await linkPages([
    ticket(
      `state|String|${listed("open", "closed")}`,
      `mode|String|${listed("fast", "slow")}`,
      `tags|String collection|${listed("x", "y")}`,
    ),
    enumPage("resources/ticketstate.md", "ticketState", ["open", "closed"]),
  ]);
  expect(show(linked.property("contoso.shop.ticket", "state").type)).toBe(
    "contoso.shop.ticketState | String",
  );
  expect(linked.marked("link/enum-by-members")).toEqual(["String"]);
  expect(show(linked.property("contoso.shop.ticket", "mode").type)).toBe('"fast" | "slow" | String');
  expect(show(linked.property("contoso.shop.ticket", "tags").type)).toMatch(/^"x" \| "y" \| String\[\]$/);
});

test("an enumeration without values is a string, and that is said", async () => {
  const linked = await linkPages([ticket("state|Enumeration|The state.")]);
  expect(show(linked.property("contoso.shop.ticket", "state").type)).toBe("String");
  expect(linked.marked("link/enumeration-without-values")).toEqual(["Enumeration"]);
});

test("a description beside a declared enum is compared with it", async () => {
  const linked = await linkPages([
    ticket(`state|[ticketState](ticketstate.md)|${listed("Open", "clossed", "stale")}`),
    enumPage("resources/ticketstate.md", "ticketState", ["open", "closed", "lost", "unknownFutureValue"]),
  ]);
  expect(linked.marked("link/misspelt-value")).toEqual(["`Open`", "`clossed`"]);
  expect(linked.marked("link/unlisted-value")).toEqual(["`stale`"]);
  expect(linked.marked("link/incomplete-value-list")).toEqual(["[ticketState](ticketstate.md)"]);
  const values = linked.enum("contoso.shop.ticketState").members.map(({ value }) => value);
  expect(values).toEqual(["open", "closed", "lost", "unknownFutureValue", "stale"]);
});

test("tables of one enum on two pages are united", async () => {
  const linked = await linkPages([
    enumPage("resources/a.md", "mode", ["on", "off"]),
    enumPage("resources/b.md", "mode", ["on", "off", "auto"]),
  ]);
  const mode = linked.enum("contoso.shop.mode");
  expect(mode.members.map(({ value }) => value)).toEqual(["on", "off", "auto"]);
  expect(mode.source.path).toBe("resources/b.md");
  expect(linked.codes()).toEqual(["link/conflicting-members", "link/duplicate-declaration"]);
});

test("a body that lists only some values of a property has its enum all the same", async () => {
  const rows = [`state|Enumeration|${listed("open")}`];
  const post = addPage("api/ticket-post.md", { subject: "[ticket](../resources/ticket.md)", rows });
  const row = `state|Enumeration|${listed("open", "closed")}`;
  const { ids, operations } = await linkPages([ticket(row), post]);
  expect(ids).toEqual(["contoso.shop.ticket", "contoso.shop.ticket.state"]);
  expect(operations[0]?.body?.properties[0]?.type).toEqual({ kind: "ref", id: "contoso.shop.ticket.state" });
});
