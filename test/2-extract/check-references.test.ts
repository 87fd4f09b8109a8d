import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { readFacts } from "../support/read-facts.ts";

const undefinedIn = (...lines: string[]) =>
  readFacts(...lines)
    .diagnostics.filter(({ code }) => code === "extract/undefined-reference")
    .map(({ source, suggestion }) => [placeOf(source), suggestion]);

test("a reference without a definition is named where it stands", () => {
  expect(undefinedIn("# A [book][books]", "", "See", "the [good book][bok].", "", "[book]: book.md")).toEqual(
    [
      ["1:5-1:18", "book"],
      ["4:5-4:21", "book"],
    ],
  );
});

test.each([
  "[book][b]\n\n[b]: book.md",
  "[book][B]\n\n[b]: book.md",
  "[book](book.md)[b]",
  "`[book][b]`",
  "    [book][b]",
  "```json\n[book][b]\n```",
  "\\[book\\]\\[b\\]",
  "matrix[row][column]",
  "[i][j]",
  '["book"]["b"]',
  "[book][$b]",
  "[String][]",
  "> [!NOTE]\n> Text",
  "- [ ] task\n- [x] task",
  "[^one][^two]",
  "![picture][b]",
])("%j refers to nothing that is missing", (text) => {
  expect(undefinedIn(...text.split("\n"))).toEqual([]);
});
