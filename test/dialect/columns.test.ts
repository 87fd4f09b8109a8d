import { expect, test } from "vitest";
import { matchColumns, numbersRows, saysNothing } from "../../src/dialect/columns.ts";

test.each([
  {
    heads: ["Property", "Type", "Description"],
    want: { rowKind: "property", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Property name", "Type", "Description"],
    want: { rowKind: "property", name: 0, type: 1, description: 2 },
  },
  { heads: ["Property", "Type"], want: { rowKind: "property", name: 0, type: 1 } },
  { heads: ["Key", "Datatype", "Notes"], want: { rowKind: "unspecific", name: 0, type: 1, description: 2 } },
  {
    heads: ["Element", "Type", "Required/Optional", "Comments"],
    want: { rowKind: "unspecific", name: 0, type: 1, required: 2, description: 3 },
  },
  {
    heads: ["Member", "Type", "Description"],
    want: { rowKind: "property", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Name", "Value", "Type"],
    want: { rowKind: "unspecific", name: 0, value: 1, description: 1, type: 2 },
  },
  {
    heads: ["Name", "Type", "Description"],
    want: { rowKind: "unspecific", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Property", "Type", "Description", "Supported resources"],
    want: { rowKind: "property", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Property", "Type", "", "Description"],
    want: { rowKind: "property", name: 0, type: 1, description: 3 },
  },
  {
    heads: ["Property", "Type", "Required (Y/N)", "Description"],
    want: { rowKind: "property", name: 0, type: 1, required: 2, description: 3 },
  },
  {
    heads: ["Relationship", "Type", "Description"],
    want: { rowKind: "relationship", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Parameter", "Type", "Required?", "Description"],
    want: { rowKind: "parameter", name: 0, type: 1, required: 2, description: 3 },
  },
  {
    heads: ["Required parameter", "Type", "Description"],
    want: { rowKind: "parameter", allRequired: true, name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Query parameter", "Type", "Description"],
    want: { rowKind: "parameter", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Parameter name", "Value", "Description"],
    want: { rowKind: "parameter", name: 0, value: 1, description: 2 },
  },
  {
    heads: ["Properties", "Description and example"],
    want: { rowKind: "property", name: 0, description: 1 },
  },
  {
    heads: ["Member", "Value", "Description"],
    want: { rowKind: "member", name: 0, value: 1, description: 2 },
  },
  { heads: ["Members"], want: { rowKind: "member", name: 0 } },
  { heads: ["Member", "Member", "Description"], want: { rowKind: "member", name: 0, description: 2 } },
  {
    heads: ["Member", "Int value", "Description"],
    want: { rowKind: "member", name: 0, value: 1, description: 2 },
  },
  { heads: ["Value", "Description"], want: { value: 0, description: 1 } },
  {
    heads: ["Value", "Type", "Description"],
    want: { rowKind: "unspecific", name: 0, type: 1, description: 2 },
  },
  { heads: ["Header", "Value"], want: { rowKind: "header", name: 0, value: 1 } },
  {
    heads: ["\u00A0PROPERTY\u200B ", " type:", "Remarks"],
    want: { rowKind: "property", name: 0, type: 1, description: 2 },
  },
  {
    heads: ["Property", "Type", "Req.", "Read-only?", "What it is"],
    want: { rowKind: "property", name: 0, type: 1, required: 2, readOnly: 3, description: 4 },
  },
  {
    heads: ["Parameter", "Type", "Optional", "Nullable", "Purpose", "Default", "Example"],
    want: { rowKind: "parameter", name: 0, type: 1, optional: 2, nullable: 3, description: 4, example: 6 },
  },
  { heads: ["Property", "Type", "Example"], want: { rowKind: "property", name: 0, type: 1, example: 2 } },
  { heads: ["Property", "Purpose"], want: { rowKind: "property", name: 0 } },
  { heads: ["Method", "Return type", "Description"], want: { type: 1, description: 2 } },
  { heads: ["Resource", "Maximum expiration time"], want: {} },
  // A head is text of a page: it must not find what every object has.
  { heads: ["constructor", "__proto__", "toString"], want: {} },
  { heads: [], want: {} },
])("the columns of $heads are $want", ({ heads, want }) => {
  expect(matchColumns(heads)).toEqual(want);
});

test.each([
  { heads: ["Property", "Tpye", "Description"], at: 1, meant: "Type" },
  { heads: ["Property", "Type", "Descripton"], at: 2, meant: "Description" },
  { heads: ["Proprety name", "Type"], at: 0, meant: "Property name" },
  { heads: ["Nmae", "Type"], at: 0, meant: "Name" },
  { heads: ["Memebr", "Value"], at: 0, meant: "Member" },
])("$heads has a slip", ({ heads, at, meant }) => {
  expect(matchColumns(heads).misspelt).toEqual([{ index: at, meant }]);
});

test.each([
  "Types",
  "Typed",
  "Names",
  "Notes",
  "Number",
  "Fields",
  "Reader",
  "Requires",
  "Descriptor",
  "Resource",
  "Tyre",
  "Valve",
  "Game",
  "Method",
  "Remark",
  "Attributes",
  "Default value",
  "Supported",
  "Version",
  "Nullable",
])("%s is a head of its own, and no slip", (head) => {
  expect(matchColumns([head, "Type", "Example"]).misspelt).toBeUndefined();
  expect(matchColumns(["Description", head]).misspelt).toBeUndefined();
});

test("a slip takes no column that another head has", () => {
  expect(matchColumns(["Property", "Type", "Tpye"]).misspelt).toBeUndefined();
});

test("heads of numbers and cells written for the shape of a table say nothing", () => {
  expect(["", "#", "No.", "nr", "Node", "Note"].filter(numbersRows)).toEqual(["", "#", "No.", "nr"]);
  expect(["", "-", "—", "N/A", "none", "0"].filter(saysNothing)).toEqual(["", "-", "—", "N/A"]);
});
