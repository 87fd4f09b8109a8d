import { expect, test } from "vitest";
import { readFacts } from "../support/read-facts.ts";

const table = ["|Property|Type|", "|:--|:--|", "|title|String|"];
const route = ["```http", "GET /tickets", "```"];
const resource = [
  '<!-- { "blockType": "resource", "@odata.type": "example.ticket" } -->',
  "```json",
  "{}",
  "```",
];

test.each([
  { name: "an HTTP request heading", lines: ["# Any", "## HTTP request", ...route], want: "operation" },
  { name: "an empty HTTP request section", lines: ["# Any", "### HTTP Request"], want: "operation" },
  { name: "a route below Permissions", lines: ["# Any", "## Permissions", ...route], want: "operation" },
  { name: "a route in prose alone", lines: ["# Any", "## How to", ...route], want: "concept" },
  { name: "a resource annotation", lines: ["# Any", ...resource], want: "type" },
  {
    name: "a resource annotation and routes in prose",
    lines: ["# Any", "## Permissions", ...route, ...resource],
    want: "type",
  },
  {
    name: "an operation with a resource",
    lines: ["# Any", "## HTTP request", ...route, ...resource],
    want: "operation",
  },
  { name: "a title and a table", lines: ["# ticket resource type", ...table], want: "type" },
  {
    name: "a title and a heading",
    lines: ["# ticket resource type", "## Properties", "None."],
    want: "type",
  },
  { name: "a title alone", lines: ["# ticket resource type", "Text."], want: "concept" },
  {
    name: "a JSON representation",
    lines: ["# ticket", "## JSON representation", "```json", "{}", "```"],
    want: "type",
  },
  { name: "a table alone", lines: ["# Some words", ...table], want: "concept" },
  {
    name: "members",
    lines: ["# state enum type", "## Members", "|Member|", "|:--|", "|open|"],
    want: "enum",
  },
  { name: "a list of values", lines: ["### state values", "|Value|", "|:--|", "|open|"], want: "enum" },
  {
    name: "members without a name",
    lines: ["# Some words", "## Members", "|Member|", "|:--|", "|open|"],
    want: "concept",
  },
  { name: "nothing", lines: [""], want: "concept" },
])("a page with $name is of the kind $want", ({ lines, want }) => {
  expect(readFacts(...lines).kind).toBe(want);
});

test("neither the front matter nor the path decides", () => {
  const facts = readFacts("---", "doc_type: apiPageType", "---", "# ticket resource type", ...table);
  expect(facts.kind).toBe("type");
});
