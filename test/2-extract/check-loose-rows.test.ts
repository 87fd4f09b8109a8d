import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { readFacts } from "../support/read-facts.ts";

const looseRowsOf = (...lines: string[]) =>
  readFacts("# ticket resource type", "", "## Properties", "", ...lines)
    .diagnostics.filter(({ code }) => code === "extract/loose-rows")
    .map(({ message, source }) => `${placeOf(source)} ${message}`);

test("rows without a row of dashes are named, from the first to the last", () => {
  expect(looseRowsOf("Here:", "|Property|Type|", "|id|String|", "and more.")).toEqual([
    "6:1-7:12 These 2 lines look like rows of a table, but no row of dashes stands below the first. Nothing of it was read.",
  ]);
});

test("a row of dashes of another width below a line of text makes no table", () => {
  expect(looseRowsOf("Here:", "|Property|Type|Description|", "|:---|:---|", "|id|String|It.|")).toEqual([
    "6:1-8:16 These 3 lines look like rows of a table, but the row of dashes has another number of cells than the line above. Nothing of it was read.",
  ]);
});

test("rows of another width below a blank line are named", () => {
  expect(looseRowsOf("|Property|Type|", "|:---|:---|", "|id|String|", "", "|a|b|c|")).toHaveLength(1);
});

test.each(["Use a | b.", "`|a|b|`", "| alone", "|a", "    |a|b|", "- |a|b|"])("%s is no row", (line) => {
  expect(looseRowsOf(line)).toEqual([]);
});
