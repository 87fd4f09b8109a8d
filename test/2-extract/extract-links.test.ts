import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { readFacts } from "../support/read-facts.ts";

const linksOf = (...lines: string[]) =>
  readFacts(...lines).links.map(({ href, anchor, text, source }) => ({
    href,
    anchor,
    text,
    at: placeOf(source),
  }));

test.each([
  { given: "[ticket](../resources/ticket.md)", want: { href: "../resources/ticket.md", text: "ticket" } },
  {
    given: "[the *best* ticket](a.md#parts)",
    want: { href: "a.md", anchor: "parts", text: "the best ticket" },
  },
  { given: "[parts](#parts)", want: { href: "", anchor: "parts", text: "parts" } },
  { given: "[ticket](a.md?view=1)", want: { href: "a.md", text: "ticket" } },
])("$given is a link", ({ given, want }) => {
  expect(linksOf(given)).toEqual([{ anchor: undefined, ...want, at: `1:1-1:${given.length + 1}` }]);
});

test.each([
  "[the shop](https://example.com/ticket.md)",
  "[us](mailto:a@example.com)",
  "[the rest](/concepts/rest)",
  "https://example.com/ticket.md",
  "[!INCLUDE [part](../includes/part.md)]",
  "![picture](ticket.png)",
  "`[ticket](ticket.md)`",
])("%s is no link to a page", (given) => {
  expect(linksOf(given)).toEqual([]);
});

test("links are found in headings, tables, lists, quotes and references", () => {
  const lines = [
    "# [a](a.md)",
    "",
    "|[b](b.md)|x|",
    "|:--|:--|",
    "|x|[c](c.md)|",
    "",
    "- [d](d.md)",
    "",
    "> [e][]",
    "",
    "[e]: e.md",
  ];
  expect(linksOf(...lines).map(({ href, at }) => `${at} ${href}`)).toEqual([
    "1:3-1:12 a.md",
    "3:2-3:11 b.md",
    "5:4-5:13 c.md",
    "7:3-7:12 d.md",
    "9:3-9:8 e.md",
  ]);
});
