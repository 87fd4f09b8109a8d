import { expect, test } from "vitest";
import { addPage, enumPage, linkPages, show, typePage } from "./write-pages.ts";

const ticket = typePage("resources/ticket.md", "ticket");
const state = enumPage("resources/ticketstate.md", "ticketState", ["open", "closed"]);

/** The type of a cell on a page beside `ticket` and `ticketState`. */
async function typeOf(cell: string, ...others: Parameters<typeof linkPages>[0]) {
  const holder = typePage("resources/holder.md", "holder", { rows: [`value|${cell}|What it holds.`] });
  const linked = await linkPages([holder, ticket, state, ...others]);
  return { type: show(linked.property("contoso.shop.holder", "value").type), linked };
}

test.each([
  ["[ticket](ticket.md)", "contoso.shop.ticket"],
  ["[ticket](../resources/ticket.md) collection", "contoso.shop.ticket[]"],
  ["[Ticket](TICKET.md)", "contoso.shop.ticket"],
  ["ticket", "contoso.shop.ticket"],
  ["TICKET collection", "contoso.shop.ticket[]"],
  ["contoso.shop.ticket", "contoso.shop.ticket"],
  ["[contoso.shop.ticket](ticket.md)", "contoso.shop.ticket"],
  ["[tickets](ticket.md)", "contoso.shop.ticket"],
  ["[the ticket](ticket.md)", "contoso.shop.ticket"],
  ["[ticketState](ticketstate.md)", "contoso.shop.ticketState"],
  ["[ticket](ticket.md) or [ticketState](ticketstate.md)", "contoso.shop.ticket | contoso.shop.ticketState"],
  ["Edm.Int32", "Int32"],
])("%s means %s", async (cell, expected) => {
  const { type, linked } = await typeOf(cell);
  expect(type).toBe(expected);
  expect(linked.codes().filter((code) => code !== "link/page-casing")).toEqual([]);
});

test("a name that no page declares is unknown, an error on its cell, with the nearest name", async () => {
  const { type, linked } = await typeOf("tickat");
  expect(type).toBe("unknown(tickat)");
  expect(linked.marked("link/unresolved-type")).toEqual(["tickat"]);
  expect(linked.diagnostics.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([
    ["error", "ticket"],
  ]);
});

test("text that names another type than the link's target is followed, and said", async () => {
  const invoice = typePage("resources/invoice.md", "invoice");
  const { type, linked } = await typeOf("[invoice](ticket.md)", invoice);
  expect(type).toBe("contoso.shop.invoice");
  expect(linked.marked("link/link-text-elsewhere")).toEqual(["[invoice](ticket.md)"]);
});

test("an anchor to a list of values means the enum, not the type of the page", async () => {
  const page = typePage("resources/order.md", "order", {
    rows: [
      "stage|[orderStage](#orderstage-values)|The stage.",
      "kind|[kind](#orderkind-values)|The kind.",
      "mode|[how it goes](#mode-enumeration)|The mode.",
    ],
    end: "### orderStage values\n\n|Member|\n|:---|\n|new|\n|paid|\n\n### orderKind values\n\n|Member|\n|:---|\n|gift|\n|sale|\n\n### mode enumeration\n\n|Member|\n|:---|\n|fast|\n|slow|",
  });
  const linked = await linkPages([page]);
  expect(show(linked.property("contoso.shop.order", "stage").type)).toBe("contoso.shop.orderStage");
  expect(show(linked.property("contoso.shop.order", "kind").type)).toBe("contoso.shop.orderKind");
  const { type } = linked.property("contoso.shop.order", "mode");
  const values = linked.enum(show(type)).members.map(({ value }) => value);
  expect(values).toEqual(["fast", "slow"]);
});

test("a name in two namespaces is that of the page's own namespace, else of the root namespace", async () => {
  const session = (path: string, namespace: string) => typePage(path, "session", { namespace });
  const call = typePage("resources/calls-call.md", "call", {
    namespace: "contoso.shop.calls",
    rows: ["session|session|The session."],
  });
  const visit = typePage("resources/visit.md", "visit", { rows: ["session|session|The session."] });
  const far = typePage("resources/far.md", "far", {
    namespace: "contoso.shop.far",
    rows: ["session|session|The session."],
  });
  const pages = [session("resources/calls-session.md", "contoso.shop.calls"), call, visit, far];
  const linked = await linkPages([session("resources/session.md", "contoso.shop"), ticket, state, ...pages]);
  expect(show(linked.property("contoso.shop.calls.call", "session").type)).toBe("contoso.shop.calls.session");
  expect(show(linked.property("contoso.shop.visit", "session").type)).toBe("contoso.shop.session");
  expect(show(linked.property("contoso.shop.far.far", "session").type)).toBe("contoso.shop.session");
});

test("examples on a page tell in which namespace a name is meant", async () => {
  const session = (path: string, namespace: string) => typePage(path, "session", { namespace });
  const page = addPage("api/session-post.md", {
    subject: "session",
    route: "/sessions",
    response: '{ "@odata.type": "#contoso.shop.calls.session" }',
  });
  const { operations } = await linkPages([
    session("resources/session.md", "contoso.shop"),
    session("resources/calls-session.md", "contoso.shop.calls"),
    ticket,
    page,
  ]);
  expect(operations[0]?.responses[0]?.body).toEqual({ kind: "ref", id: "contoso.shop.calls.session" });
});

test("a link named like a scalar means the type of its page, if that has the name, else the scalar", async () => {
  const duration = typePage("resources/duration.md", "duration", { rows: ["days|Int32|Days."] });
  expect((await typeOf("Duration")).type).toBe("Duration");
  expect((await typeOf("[Duration](ticket.md)")).type).toBe("Duration");
  expect((await typeOf("Int32", duration)).type).toBe("Int32");
});

test("a type without properties that is named like a scalar is that scalar", async () => {
  const json = typePage("resources/json.md", "Json", { rows: [] });
  const { type, linked } = await typeOf("Json", json);
  expect(type).toBe("Json");
  expect((await typeOf("contoso.shop.Json", json)).type).toBe("Json");
  expect(linked.ids).not.toContain("contoso.shop.Json");
  expect(linked.codes()).toEqual(["link/scalar-declaration"]);
});
