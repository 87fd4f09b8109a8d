import { expect, test } from "vitest";
import type { TableBlock } from "../../src/model/page.ts";
import { parseText } from "../support/parse-text.ts";
import { placeOf } from "../support/place.ts";

function read(...lines: string[]): TableBlock | undefined {
  return parseText(...lines).root.blocks.find((block) => block.kind === "table");
}

/** Each cell as `place text`. */
const rowsOf = (table: TableBlock | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ text, source }) => `${placeOf(source)} ${text}`));

const head = ["|Property|Type|Description|", "|:---|:---|:---|"];

test("a cell is its content, without pipes and padding", () => {
  const table = read(...head, "| state |  [ticketState](ticketstate.md) collection\t|  |");
  expect(table?.header.map(({ text, source }) => `${placeOf(source)} ${text}`)).toEqual([
    "1:2-1:10 Property",
    "1:11-1:15 Type",
    "1:16-1:27 Description",
  ]);
  expect(rowsOf(table)).toEqual([["3:3-3:8 state", "3:12-3:52 ticketState collection", "3:54-3:54 "]]);
  expect(table?.rows[0] && placeOf(table.rows[0].source)).toBe("3:1-3:57");
});

test("pipes at both ends may be missing", () => {
  const table = read("Property | Type | Description", "---|---|---", "state | String | The state.");
  expect(rowsOf(table)).toEqual([["3:1-3:6 state", "3:9-3:15 String", "3:18-3:28 The state."]]);
});

test("the text of a cell is as a reader sees it", () => {
  const table = read(
    ...head,
    "|**sta\u200Bte**|`String`\u00A0&amp; more|One<br/>two <server> &#96;three&#96;|",
  );
  expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    "state",
    "String & more",
    "One two <server> `three`",
  ]);
});

test("a row with few cells has few cells", () => {
  expect(rowsOf(read(...head, "|state|String|"))).toEqual([["3:2-3:7 state", "3:8-3:14 String"]]);
});

test("cells beyond the header's width belong to the last one", () => {
  const table = read(...head, "|name|String|One of *.a | *.b | *.c|");
  expect(rowsOf(table)).toEqual([["3:2-3:6 name", "3:7-3:13 String", "3:14-3:36 One of *.a | *.b | *.c"]]);
  expect(read(...head, "|name|String|One| |")?.rows[0]?.cells[2]?.text).toBe("One");
});

test("a line break in the last cell makes no row", () => {
  const table = read(...head, "|state|String|The state of the", "ticket, as `open`.|", "|title|String||");
  expect(
    table?.rows.map(({ cells, continuations }) => [cells.at(-1)?.text, continuations.map(placeOf)]),
  ).toEqual([
    ["The state of the ticket, as `open`.".replaceAll("`", ""), ["4:1-4:20"]],
    ["", []],
  ]);
});

test("each of several continuations is one", () => {
  const table = read(...head, "|state|String|One", "two", "three|");
  expect(table?.rows).toHaveLength(1);
  expect(table?.rows[0]?.cells[2]?.text).toBe("One two three");
  expect(table?.rows[0]?.continuations.map(placeOf)).toEqual(["4:1-4:4", "5:1-5:7"]);
});

test("a row of one cell is no continuation where the row above is closed or it begins with a pipe", () => {
  expect(read(...head, "|state|String|One|", "two")?.rows).toHaveLength(2);
  expect(read(...head, "|state|String|One", "|two|")?.rows).toHaveLength(2);
});

test("a table of one column has no continuations", () => {
  expect(read("|Members|", "|:---|", "|open", "closed|")?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    "open",
    "closed",
  ]);
});

test.each([
  { name: "too short", delimiter: "|:---|:---|" },
  { name: "too long", delimiter: "|:---|:---|:---|:---|" },
  { name: "of another style", delimiter: "--|--" },
])("a delimiter row that is $name still makes a table", ({ delimiter }) => {
  const table = read(
    "Intro.",
    "",
    "|Member|Value|Description|",
    delimiter,
    "|open|0|It is [open](a.md).|",
    "|closed|1||",
  );
  expect(table?.header.map(({ text, source }) => `${placeOf(source)} ${text}`)).toEqual([
    "3:2-3:8 Member",
    "3:9-3:14 Value",
    "3:15-3:26 Description",
  ]);
  expect(rowsOf(table)).toEqual([
    ["5:2-5:6 open", "5:7-5:8 0", "5:9-5:28 It is open."],
    ["6:2-6:8 closed", "6:9-6:10 1", "6:11-6:11 "],
  ]);
});

test("reference links in a mended table find their definitions", () => {
  const table = read(
    "|Property|Type|",
    "|:---|",
    "|state|[ticketState][]|",
    "",
    "[ticketState]: ticketstate.md",
  );
  expect(table?.rows[0]?.cells[1]?.nodes[0]?.type).toBe("linkReference");
});

test.each([
  ["Open | closed", "and so on"],
  ["|one|two|", "three"],
  ["A | b", "--- and more"],
])("the paragraph %s is no table", (...lines) => {
  expect(read(...lines)).toBeUndefined();
});
