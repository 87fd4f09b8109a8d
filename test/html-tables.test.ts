import { expect, test } from "vitest";
import type { GenerateOptions } from "../src/config.ts";
import { loadModel } from "../src/generate.ts";

const head = "<tr><th>Property</th><th>Type</th><th>Description</th></tr>";

async function propertiesOf(table: string, options: GenerateOptions = {}): Promise<Record<string, string>> {
  const text = `# parcel resource type\n\n## Properties\n\n${table}\n\n## Methods\n\nNone.\n`;
  const { model } = await loadModel([{ path: "parcel.md", text }], options);
  const [type] = model.types;
  const properties = type?.kind === "interface" ? type.properties : [];
  return Object.fromEntries(properties.map(({ name, description }) => [name, description]));
}

test.each([
  ["one line", `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>`],
  [
    "attributes",
    `<table class="a>b">${head}<tr id='x'><td>id</td><td>String</td><td>The key.</td></tr></table>`,
  ],
  ["no end tags", `<table>${head}<tr><td>id<td>String<td>The key.</table>`],
  ["no end of the table", `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr>`],
  ["upper case", `<TABLE>${head}<TR><TD>id</TD><TD>String</TD><TD>The key.</TD></TR></TABLE>`],
  [
    "blank lines",
    `<table>\n\n${head}\n\n<tr>\n\n<td>id</td>\n\n<td>String</td>\n\n<td>\n\nThe key.\n\n</td>\n</tr>\n\n</table>`,
  ],
  [
    "indented behind a blank line",
    `<table>\n${head}\n\n    <tr><td>id</td><td>String</td>\n    <td>The key.</td></tr>\n</table>`,
  ],
  [
    "in a list",
    `1. The key:\n\n   <table>${head}\n   <tr><td>id</td><td>String</td><td>The key.</td></tr></table>`,
  ],
  ["in a block", `<div>\n<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>\n</div>`],
  [
    "a comment",
    `<table>${head}<!-- <tr><td>no</td><td>String</td></tr> --><tr><td>id</td><td>String</td><td>The key.</td></tr></table>`,
  ],
])("a table is read with %s", async (_, table) => {
  expect(await propertiesOf(table)).toEqual({ id: "The key." });
});

test("a cell over several rows stands in each of them", async () => {
  const rows =
    '<tr><td>width</td><td>Int32</td><td rowspan="2">In steps.</td></tr>' +
    "<tr><td>height</td><td>Int32</td></tr><tr><td>depth</td><td>Int32</td><td>Free.</td></tr>";
  expect(await propertiesOf(`<table>${head}${rows}</table>`)).toEqual({
    width: "In steps.",
    height: "In steps.",
    depth: "Free.",
  });
});

test("a cell over several columns takes their places", async () => {
  const rows =
    '<tr><td>width</td><td colspan="2">Int32</td></tr><tr><td>id</td><td>String</td><td>The key.</td></tr>';
  expect(await propertiesOf(`<table>${head}${rows}</table>`)).toEqual({ width: "", id: "The key." });
});

test("a table that is commented out is none", async () => {
  expect(
    await propertiesOf(
      `<!--\n<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>\n-->`,
    ),
  ).toEqual({});
});

test("the table behind one that does not end is read", async () => {
  const open = `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr>`;
  const closed = `<table>${head}<tr><td>size</td><td>Int32</td><td>The size.</td></tr></table>`;
  expect(await propertiesOf(`${open}\n\n## Relationships\n\n${closed}`)).toEqual({
    id: "The key.",
    size: "The size.",
  });
});

test("a table in a quote is read", async () => {
  const row = "<tr><td>id</td><td>String</td><td>The key.</td></tr>";
  expect(await propertiesOf(`> <table>${head}\n> ${row}</table>`)).toEqual({ id: "The key." });
});

test("a table that does not end goes on behind a blank line", async () => {
  const open = `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr>`;
  const rest = "<tr><td>size</td><td>Int32</td><td>The size.</td></tr>";
  expect(await propertiesOf(`${open}\n\n${rest}\n\nText.`)).toEqual({ id: "The key.", size: "The size." });
});

test("Markdown that a table only gives its place is read", async () => {
  const table = "|Property|Type|Description|\n|-|-|-|\n|id|String|The key.|";
  expect(await propertiesOf(`<table><tr><td>\n\n${table}\n\n</td></tr></table>`)).toEqual({ id: "The key." });
  const headings = `### Keys\n\n<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>`;
  expect(await propertiesOf(`<table><tr><td>\n\n${headings}\n\n</td></tr></table>`)).toEqual({
    id: "The key.",
  });
});

test("a fence in a cell is an example as one below the table", async () => {
  const message = '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "7" }\n```';
  const response = `## Response\n\n<table><tr><td>\n\n${message}\n\n</td></tr></table>\n`;
  const text = `# Get a parcel\n\n## HTTP request\n\n\`\`\`\nGET /parcels/{id}\n\`\`\`\n\n${response}`;
  const { model, accounting } = await loadModel([{ path: "get.md", text }]);
  expect(accounting.examples.seen).toBe(1);
  expect(model.operations[0]?.examples).toHaveLength(1);
});

test.each([
  ["a fence", "```html\n<!-- <table><tr><td>\n```"],
  ["code", "What `<!--` begins, `<table>` too."],
])("tags and comments in %s mean nothing", async (_, code) => {
  const table = `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>`;
  expect(await propertiesOf(`${code}\n\n${table}`)).toEqual({ id: "The key." });
});

test("the lower rows of a head are no rows of the table", async () => {
  const heads =
    '<tr><th rowspan="2">Property</th><th rowspan="2">Type</th><th colspan="2">Description</th></tr>' +
    "<tr><th>Short</th><th>Long</th></tr>";
  const row = "<tr><td>id</td><td>String</td><td>The key.</td><td></td></tr>";
  expect(await propertiesOf(`<table>${heads}${row}</table>`)).toEqual({ id: "The key." });
});

test("a page with a long cell over very many rows is refused", async () => {
  const row = (id: number, cell: string) => `<tr><td>p${id}</td><td>String</td>${cell}</tr>\n\n`;
  const long = `<td rowspan="999">${"word ".repeat(40_000)}</td>`;
  const rows = Array.from({ length: 20 }, (_, id) => row(id, id === 0 ? long : ""));
  const text = `# parcel resource type\n\n## Properties\n\n<table>${head}\n\n${rows.join("")}</table>\n`;
  const { model, diagnostics } = await loadModel([{ path: "parcel.md", text }]);
  expect(model.types).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["parse/limit-exceeded"]);
  expect(diagnostics[0]?.message).toContain("more than 1000000 characters in all the rows they span");
  expect(text.startsWith("word", diagnostics[0]?.source.start.offset)).toBe(true);
});

test("the marks of a quote are no part of its cells", async () => {
  const row = "<tr><td>id</td><td>String</td><td>The key\n> of it, which\n>is > 5.</td></tr>";
  expect(await propertiesOf(`> <table>${head}\n> ${row}</table>`)).toEqual({
    id: "The key of it, which is > 5.",
  });
  expect(await propertiesOf(`> > <table>${head}\n> > ${row.replaceAll("\n>", "\n> >")}</table>`)).toEqual({
    id: "The key of it, which is > 5.",
  });
});

test("a table that begins in a paragraph is read", async () => {
  const table = `<table>${head}<tr><td>id</td><td>String</td><td>The key.</td></tr></table>`;
  expect(await propertiesOf(`These: ${table}`)).toEqual({ id: "The key." });
  expect(await propertiesOf(`These: ${table.replaceAll("<tr>", "\n<tr>")}`)).toEqual({ id: "The key." });
  expect(await propertiesOf(`- These: ${table} and no others.`)).toEqual({ id: "The key." });
});

test("what stands around a table in a paragraph is read as text", async () => {
  const text = `# parcel resource type\n\nA parcel. <table>${head}<tr><td>id</td><td>String</td><td></td></tr></table> Heavy.\n\n## Properties\n`;
  const { model } = await loadModel([{ path: "parcel.md", text }]);
  expect(model.types.map(({ description }) => description)).toEqual(["A parcel.\n\nHeavy."]);
});

test("a place in a cell is that on the page", async () => {
  const table = `<table>\n${head}\n<tr><td>id</td>\n<td> widget </td><td></td></tr></table>`;
  const text = `# parcel resource type\n\n## Properties\n\n${table}\n`;
  const { diagnostics } = await loadModel([{ path: "parcel.md", text }]);
  expect(
    diagnostics.map(({ code, source }) => [code, text.slice(source.start.offset, source.end.offset)]),
  ).toEqual([["link/unresolved-type", "widget"]]);
});

test("a table of very many columns is read without what its cells span", async () => {
  const heads = Array.from({ length: 60 }, (_, index) => `<th>Remark ${index}</th>`).join("");
  const wide = `<table><tr><th>Property</th><th>Type</th><th>Description</th>${heads}</tr>`;
  const row = "<tr><td>id</td><td>String</td><td>The key.</td></tr>";
  expect(await propertiesOf(`${wide}${row}</table>`)).toEqual({ id: "The key." });
});

test("a cell of many paragraphs is Markdown up to the limit that the options set", async () => {
  const tags = head.replaceAll("</th>", "</th>\n\n").replace("<tr>", "<tr>\n\n");
  const row =
    "<tr>\n\n<td>id</td>\n\n<td>String</td>\n\n<td>\n\n[a](a.md)\n\n[b](b.md)\n\n[c](c.md)\n\n</td>\n\n</tr>";
  const table = `<table>\n\n${tags}\n\n${row}\n\n</table>`;
  expect(await propertiesOf(table)).toEqual({ id: "a b c" });
  const limits = { paragraphMarks: 4 };
  expect(await propertiesOf(table, { limits })).toEqual({ id: "[a](a.md) [b](b.md) [c](c.md)" });
});
