import { expect, test } from "vitest";
import type { TypeExpr } from "../../src/model/types.ts";
import { readFacts, typePage } from "../support/read-facts.ts";

/** What a Type cell means on a page that defines `[ticket]`. */
function typeOf(cell: string): TypeExpr | undefined {
  const facts = readFacts(...typePage(`|x|${cell}|Text|`), "", "[ticket]: ../resources/ticket.md");
  return facts.types[0]?.properties[0]?.type;
}

const ticket = { kind: "name", name: "ticket", href: "../resources/ticket.md" } as const;

test.each<{ cell: string; want: TypeExpr }>([
  { cell: "**String**", want: { kind: "scalar", name: "String" } },
  { cell: "`Int32`", want: { kind: "scalar", name: "Int32" } },
  { cell: "\tString\u00A0", want: { kind: "scalar", name: "String" } },
  { cell: "[ticket](../resources/ticket.md)", want: ticket },
  { cell: "**[ticket](../resources/ticket.md)**", want: ticket },
  { cell: "[ticket][]", want: ticket },
  { cell: "[ticket]", want: ticket },
  { cell: "[Ticket][ticket]", want: { ...ticket, name: "Ticket" } },
  { cell: "[order][]", want: { kind: "collection", element: { kind: "name", name: "order" } } },
  { cell: "[ticket](#ticket-values)", want: { ...ticket, href: "#ticket-values" } },
  {
    cell: "[ticket](https://docs.example.com/en-us/api/resources/ticket?view=rest-1.0#x)",
    want: { ...ticket, href: "resources/ticket#x" },
  },
  // What GFM makes a link by itself, and links to other sites, are text.
  { cell: "[ticket](https://example.com/about)", want: { kind: "name", name: "ticket" } },
  { cell: "String<br>", want: { kind: "scalar", name: "String" } },
  { cell: "[ticket](../resources/ticket.md).", want: ticket },
  {
    cell: "Edm.String collection; the words",
    want: { kind: "opaque", text: "Edm.String collection; the words" },
  },
])("the cell $cell is $want", ({ cell, want }) => {
  expect(typeOf(cell)).toEqual(want);
});
