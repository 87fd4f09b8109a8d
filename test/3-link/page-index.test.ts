import { expect, test } from "vitest";
import { createPageIndex } from "../../src/3-link/names/page-index.ts";
import { buildPage } from "./build-facts.ts";

const pages = [
  "docs/resources/widget.md",
  "docs/resources/Ticket.markdown",
  "docs/resources/invoice.md.txt",
  "docs/api/widget-get.txt",
  "other/resources/receipt.md",
].map((path) => buildPage(path, ""));
const index = createPageIndex(pages);
const from = buildPage("docs/api/widget-get.txt", "");

const found: readonly (readonly [href: string, path: string, anchor: string | undefined])[] = [
  ["../resources/widget.md", "docs/resources/widget.md", undefined],
  ["./../resources/widget.md#widget-values", "docs/resources/widget.md", "widget-values"],
  ["../resources/widget", "docs/resources/widget.md", undefined],
  ["../resources/widget.md?view=v1", "docs/resources/widget.md", undefined],
  ["..\\resources\\widget.md", "docs/resources/widget.md", undefined],
  ["../resources/Ticket.md", "docs/resources/Ticket.markdown", undefined],
  ["../resources/invoice.md", "docs/resources/invoice.md.txt", undefined],
  ["../resources/wid%67et.md", "docs/resources/widget.md", undefined],
  ["#widget-values", "docs/api/widget-get.txt", "widget-values"],
  ["widget-get.md", "docs/api/widget-get.txt", undefined],
  ["/published/api/resources/receipt", "other/resources/receipt.md", undefined],
  ["https://docs.contoso.com/en/api/resources/receipt?view=v1", "other/resources/receipt.md", undefined],
];

test.each(found)("%s leads to %s", (href, path, anchor) => {
  const target = index.resolve(href, from);
  expect(target.kind === "page" && [target.page.path, target.anchor, target.sameCase]).toEqual([
    path,
    anchor,
    true,
  ]);
});

test("a link in other casing leads to the page, and that is said", () => {
  expect(index.resolve("../resources/WIDGET.md", from)).toMatchObject({ kind: "page", sameCase: false });
  expect(index.resolve("../Resources/widget.md", from)).toMatchObject({ kind: "page", sameCase: false });
});

test.each([
  ["../resources/gadget.md", "docs/resources/gadget"],
  ["gadget.md", "docs/api/gadget"],
  ["../../../far/gadget.md", "../far/gadget"],
  ["../resources/%zz.md", "docs/resources/%zz"],
])("%s leads nowhere", (href, path) => {
  expect(index.resolve(href, from)).toEqual({ kind: "missing", path });
});

test.each(["/concepts/permissions.md", "https://contoso.com/help", "mailto:a@contoso.com", "//cdn/x"])(
  "%s cannot be checked",
  (href) => {
    expect(index.resolve(href, from)).toEqual({ kind: "unchecked" });
  },
);

test("of two pages that differ in case only, a link leads to the one it spells", () => {
  const twins = createPageIndex(["a/Note.md", "a/note.md"].map((path) => buildPage(path, "")));
  const target = twins.resolve("note.md", buildPage("a/x.md", ""));
  expect(target.kind === "page" && target.page.path).toBe("a/note.md");
});
