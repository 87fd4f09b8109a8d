import { expect, test } from "vitest";
import { addPage, linkPages, show, typePage } from "./write-pages.ts";

const ticket = typePage("resources/ticket.md", "ticket", { rows: ["id|String|The key."] });
const board = typePage("resources/board.md", "board", {
  rows: ["id|String|The key."],
  relationships: ["tickets|[ticket](ticket.md)|The tickets."],
});

/** A page whose GET returns tickets, one or many, at a route. */
function getPage(name: string, route: string, result: string) {
  const { text } = addPage("", { subject: "[ticket](../resources/ticket.md)", route });
  const asGet = text
    .replace(`POST ${route}`, `GET ${route}`)
    .replace(/## Request body[\s\S]*?(?=## Response)/, "")
    .replace(
      /If successful[^\n]*/,
      `If successful, this method returns a \`200 OK\` response code and ${result}.`,
    )
    .replace(/## Examples[\s\S]*$/, "");
  return { path: `api/${name}.md`, text: asGet };
}

const list = getPage(
  "list",
  "/boards/{board-id}/tickets",
  "a collection of [ticket](../resources/ticket.md) objects",
);
const single = getPage("single", "/desks/{desk-id}/tickets", "a [ticket](../resources/ticket.md) object");

test("a relationship is a collection when its route returns one", async () => {
  const linked = await linkPages([ticket, board, list]);
  const tickets = linked.property("contoso.shop.board", "tickets");
  expect(show(tickets.type)).toBe("contoso.shop.ticket[]");
  expect(tickets.nullable).toBe(false);
  expect(linked.marked("link/collection-by-route")).toEqual(["tickets"]);
});

test("the table stands when no route, or one more, says otherwise", async () => {
  for (const pages of [
    [ticket, board],
    [ticket, board, list, single],
  ]) {
    const linked = await linkPages(pages);
    expect(show(linked.property("contoso.shop.board", "tickets").type)).toBe("contoso.shop.ticket");
    expect(linked.marked("link/collection-by-route")).toEqual([]);
  }
});
