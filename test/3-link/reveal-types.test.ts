import { expect, test } from "vitest";
import { addPage, linkPages, show, typePage } from "./write-pages.ts";

const ticketRows = [
  "id|String|Inherited from [record](../resources/record.md)",
  "state|Enumeration|Inherited from [issue](../resources/issue.md). Possible values are: `open`, `closed`.",
  "title|String|The title.",
];

const ticketPage = addPage("api/ticket-post.md", {
  subject: "[ticket](../resources/ticket.md)",
  route: "/tickets",
  rows: ticketRows,
  response: '{ "@odata.type": "#contoso.shop.ticket", "title": "Broken" }',
});

test("the subject of a body and the types its rows are inherited from are known from the rows", async () => {
  const linked = await linkPages([ticketPage]);
  const ticket = linked.interface("contoso.shop.ticket");
  const issue = linked.interface("contoso.shop.issue");
  const record = linked.interface("contoso.shop.record");
  expect([ticket, issue, record].map(({ origin }) => origin)).toEqual(["table", "table", "table"]);
  expect([ticket.base, issue.base, record.base]).toEqual([issue.id, record.id, undefined]);
  expect(ticket.properties.map(({ name, inheritedFrom }) => [name, inheritedFrom])).toEqual([
    ["id", record.id],
    ["state", issue.id],
    ["title", undefined],
  ]);
  expect(issue.properties.map(({ name }) => name)).toEqual(["state"]);
  expect(record.properties.map(({ name }) => name)).toEqual(["id"]);
});

test("an inherited `id` is the key of the root type and of all that inherit from it, and never null", async () => {
  const linked = await linkPages([ticketPage]);
  for (const id of ["contoso.shop.record", "contoso.shop.issue", "contoso.shop.ticket"]) {
    expect(linked.interface(id).key).toBe("id");
  }
  expect(linked.property("contoso.shop.record", "id").nullable).toBe(false);
  expect(linked.property("contoso.shop.ticket", "title").nullable).toBe(true);
});

test("rows that are linked say nothing beyond the missing pages", async () => {
  const linked = await linkPages([ticketPage]);
  expect(new Set(linked.codes())).toEqual(new Set(["link/missing-page"]));
});

test("an annotation names a base that no page declares, and that is said", async () => {
  const page = typePage("resources/widget.md", "widget", {
    rows: ["size|Int32|The size."],
    annotation: { baseType: "contoso.shop.thing" },
  });
  const linked = await linkPages([page]);
  expect(linked.interface("contoso.shop.widget").base).toBe("contoso.shop.thing");
  expect(linked.interface("contoso.shop.thing")).toMatchObject({ origin: "table", properties: [] });
  expect(linked.marked("link/undeclared-type")).toEqual(['"contoso.shop.thing"']);
});

test("what several pages say of a revealed type is united, their lists of values too", async () => {
  const other = addPage("api/ticket-update.md", {
    subject: "[ticket](../resources/ticket.md)",
    route: "/tickets/open",
    rows: [
      "state|Enumeration|Inherited from [issue](../resources/issue.md). Possible values are: `open`, `stale`.",
      "size|Int32|The size.",
    ],
  });
  const linked = await linkPages([ticketPage, other]);
  const names = linked.interface("contoso.shop.ticket").properties.map(({ name }) => name);
  expect(names).toEqual(["id", "state", "title", "size"]);
  const state = linked.property("contoso.shop.issue", "state");
  expect(show(state.type)).toBe("contoso.shop.issue.state");
  const values = linked.enum("contoso.shop.issue.state").members.map(({ value }) => value);
  expect(values).toEqual(["open", "closed", "stale"]);
  expect(linked.codes()).toContain("link/conflicting-members");
});

test("a name in a type cell beside a list of values is an enum", async () => {
  const rows = ["stage|orderStage|The stage. Possible values are: `new`, `paid`."];
  const more = ["stage|orderStage|The stage. Possible values are: `paid`, `sent`."];
  const linked = await linkPages([
    typePage("resources/invoice.md", "invoice", { rows }),
    typePage("resources/order.md", "order", { rows: more }),
  ]);
  const stage = linked.enum("contoso.shop.orderStage");
  expect(stage).toMatchObject({ name: "OrderStage", origin: "table" });
  expect(stage.members.map(({ value }) => value)).toEqual(["new", "paid", "sent"]);
  expect(show(linked.property("contoso.shop.order", "stage").type)).toBe(stage.id);
});

test("a cell that is a property of a type and part of a body is reported once", async () => {
  const page = addPage("api/widget-post.md", {
    subject: "[widget](../resources/widget.md)",
    rows: ["owner|nobody|Who."],
  });
  expect((await linkPages([page])).marked("link/unresolved-type")).toEqual(["nobody"]);
});

test("a word of prose that nothing else calls a type reveals none", async () => {
  const rows = ["size|Int32|The size."];
  const page = addPage("api/widget-post.md", { subject: "complete", rows, request: '{ "size": 1 }' });
  const { ids } = await linkPages([page]);
  expect(ids).toEqual([]);
});

test("the examples spell a revealed type, its annotation in lower case does not", async () => {
  const page = (route: string, response: string) =>
    addPage(`api${route}.md`, {
      subject: "orderline",
      route,
      rows: ["size|Int32|The size."],
      annotated: "contoso.SHOP.orderline",
      response,
    });
  const linked = await linkPages([
    page("/orders", '{ "@odata.type": "#contoso.shop.orderLine", "size": 3 }'),
    page("/returns", '{ "size": 3 }'),
  ]);
  expect(linked.ids).toEqual(["contoso.shop.orderLine"]);
  const written = '"contoso.SHOP.orderline"';
  expect(linked.marked("link/annotation-casing")).toEqual([written, written]);
});
