import { expect, test } from "vitest";
import { parseText } from "../support/parse-text.ts";
import { placeOf } from "../support/place.ts";

const text = `---
title: "Get ticket"
---

# Get ticket

|Property|Type|
|:---|:---|
|state|String|

## HTTP request
<!-- { "blockType": "ignored" } -->
\`\`\`http
GET /tickets/{id}
\`\`\`

[ticket]: ../resources/ticket.md
`;

test("a page has front matter, a title, sections and definitions", () => {
  const page = parseText(text);
  expect(page.path).toBe("page.md");
  expect([...page.frontMatter]).toEqual([["title", "Get ticket"]]);
  expect(page.title && placeOf(page.title.source)).toBe("5:3-5:13");
  expect([...page.definitions]).toEqual([["ticket", "../resources/ticket.md"]]);
  expect(placeOf(page.source)).toBe("1:1-18:1");
});

test("everything that must be accounted for is counted", () => {
  const { accountables } = parseText(text);
  expect(accountables.map(({ kind, source }) => `${kind} ${placeOf(source)}`)).toEqual([
    "rows 9:1-9:15",
    "annotations 12:1-12:36",
    "routes 14:1-14:18",
  ]);
});

/** Facts of a page that depend on its text alone. */
const parse = (given: string) => {
  const { path, text: _, ...page } = parseText(given);
  return JSON.stringify(page, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
};

test.each([
  { name: "Windows line ends", given: text.replaceAll("\n", "\r\n") },
  { name: "old Macintosh line ends", given: text.replaceAll("\n", "\r") },
  { name: "a byte order mark", given: `\uFEFF${text}` },
])("a page with $name is the same page", ({ given }) => {
  expect(given).not.toBe(text);
  expect(parse(given)).toBe(parse(text));
});

test("places count letters of other scripts as JavaScript does", () => {
  const page = parseText("# Заявка 🎫\n\n|Property|Type|\n|:--|:--|\n|🎫 состояние|String|\n");
  expect(page.title && placeOf(page.title.source)).toBe("1:3-1:12");
  const [table] = page.root.sections[0]?.blocks ?? [];
  expect(table?.kind === "table" && table.rows[0]?.cells.map(({ source }) => placeOf(source))).toEqual([
    "5:2-5:14",
    "5:15-5:21",
  ]);
});

test.each(["", "\n", "\uFEFF", "---\n", "---\n---\n", "# ", "|", "```", "<!--", "[a]:", "\0"])(
  "the page %j is read",
  (given) => {
    expect(() => parseText(given)).not.toThrow();
  },
);

test("the first definition of a label holds, wherever it stands", () => {
  const page = parseText("> [Ticket]: a.md\n\n[ticket]: b.md\n");
  expect([...page.definitions]).toEqual([["ticket", "a.md"]]);
});
