import { expect, test } from "vitest";
import { linkPages, typePage } from "./write-pages.ts";

test("a missing page is said once for each page and target, at the first link to it", async () => {
  const rows = ["a|String|See [gone](gone.md).", "b|String|See [lost](gone.md#part) and [far](far.md)."];
  const linked = await linkPages([
    typePage("resources/ticket.md", "ticket", { rows }),
    typePage("resources/order.md", "order", { rows: ["a|String|See [gone](../resources/Gone.md)."] }),
  ]);
  expect(linked.marked("link/missing-page")).toEqual([
    "[gone](../resources/Gone.md)",
    "[gone](gone.md)",
    "[far](far.md)",
  ]);
  expect(linked.diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
});

test("a link in other casing than the page is said once", async () => {
  const rows = ["a|String|See [it](ORDER.md) and [it](Order.md) and [it](order.md)."];
  const linked = await linkPages([
    typePage("resources/ticket.md", "ticket", { rows }),
    typePage("resources/order.md", "order"),
  ]);
  expect(linked.marked("link/page-casing")).toEqual(["[it](ORDER.md)"]);
});

test("links to other sites, from the root of a site and within the page are not checked", async () => {
  const rows = [
    "a|String|[x](https://contoso.com/x.md) [y](/concepts/y.md) [z](#properties) [m](mailto:a@b.c)",
  ];
  expect((await linkPages([typePage("resources/ticket.md", "ticket", { rows })])).codes()).toEqual([]);
});

test("an include is no link to a page; one that is missing is named once", async () => {
  const end = "[!INCLUDE [sample](../includes/sample.md)]\n\n[!include[more](../includes/more.md)]";
  const pages = ["ticket", "board"].map((name) => typePage(`resources/${name}.md`, name, { end }));
  expect((await linkPages(pages)).codes()).toEqual(["link/missing-include", "link/missing-include"]);
});

test("a link to a missing page is answered with the page that may be meant", async () => {
  const rows = [
    "a|String|[a](tikcet.md) [b](../resources/order.md) [c](../resources/orders.md) [d](../api/order.md#x) [e](far.md)",
  ];
  const linked = await linkPages([
    typePage("docs/resources/ticket.md", "ticket"),
    typePage("docs/resources/order.md", "order"),
    typePage("docs/api/use.md", "use", { rows }),
  ]);
  expect(linked.marked("link/missing-page")).toEqual([
    "[a](tikcet.md)",
    "[c](../resources/orders.md)",
    "[d](../api/order.md#x)",
    "[e](far.md)",
  ]);
  expect(linked.suggested("link/missing-page")).toEqual([
    undefined,
    "../resources/order.md",
    "../resources/order.md",
    undefined,
  ]);
});

test("a link in other casing is answered with the name of the file", async () => {
  const rows = ["a|String|[a](../resources/ORDER.md)"];
  const linked = await linkPages([
    typePage("docs/resources/Order.md", "order"),
    typePage("docs/api/use.md", "use", { rows }),
  ]);
  expect(linked.suggested("link/page-casing")).toEqual(["../resources/Order.md"]);
});

test("links to folders and to files that are no pages are not checked", async () => {
  const rows = [
    "a|String|[a](../openapi.yaml) [b](sub/) [c](..) [d](images/a.png) [e](model.json#x) [f](.) [g](a.HTML)",
    "b|String|[h](far) [i](far.MARKDOWN) [j](notes.txt) [k](release-1.0) [l](../far.md)",
  ];
  const linked = await linkPages([typePage("resources/ticket.md", "ticket", { rows })]);
  expect(linked.marked("link/missing-page")).toEqual([
    "[h](far)",
    "[j](notes.txt)",
    "[k](release-1.0)",
    "[l](../far.md)",
  ]);
});

test("a suggested link can be written as it is", async () => {
  const rows = ["a|String|[a](my%20dir/my%20pgae.md) [b](my%20dir/Order%20%281%29.md)"];
  const linked = await linkPages([
    typePage("docs/my dir/my page.md", "page"),
    typePage("docs/my dir/order (1).md", "order"),
    typePage("docs/use.md", "use", { rows }),
  ]);
  expect(linked.suggested("link/missing-page")).toEqual(["my%20dir/my%20page.md"]);
  expect(linked.suggested("link/page-casing")).toEqual(["my%20dir/order%20%281%29.md"]);
});

test("where pages have other names than in links, only what none of them declares is missing", async () => {
  const rows = [
    "a|[board](../resources/board.md)|See [Paint board](../api/board-paint.md) and [lid](../resources/lid.md).",
  ];
  const ticket = typePage("1f3a.txt", "ticket", { rows });
  const board = typePage("77c0.txt", "board", { rows: ["size|Int32|In metres."] });
  const paint = {
    path: "9b2e.txt",
    text: "# Paint board\n\n## HTTP request\n\n```http\nPOST /boards/{id}/paint\n```",
  };
  const linked = await linkPages([ticket, board, paint]);
  expect(linked.marked("link/missing-page")).toEqual(["[lid](../resources/lid.md)"]);
});

test("one link that leads to a page shows that the pages have the names in links", async () => {
  const rows = ["a|[board](resources/board.md)|See [ticket](ticket.md)."];
  const ticket = typePage("ticket.md", "ticket");
  const board = typePage("board.md", "board", { rows });
  const linked = await linkPages([ticket, board]);
  expect(linked.marked("link/missing-page")).toEqual(["[board](resources/board.md)"]);
});
