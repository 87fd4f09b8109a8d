import { expect, test } from "vitest";
import { loadModel } from "../src/generate.ts";

const head = "<tr><th>Property</th><th>Type</th><th>Description</th></tr>";

async function propertiesOf(table: string): Promise<Record<string, string>> {
  const text = `# parcel resource type\n\n## Properties\n\n${table}\n\n## Methods\n\nNone.\n`;
  const { model } = await loadModel([{ path: "parcel.md", text }]);
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

test("a place in a cell is that on the page", async () => {
  const table = `<table>\n${head}\n<tr><td>id</td>\n<td> widget </td><td></td></tr></table>`;
  const text = `# parcel resource type\n\n## Properties\n\n${table}\n`;
  const { diagnostics } = await loadModel([{ path: "parcel.md", text }]);
  expect(
    diagnostics.map(({ code, source }) => [code, text.slice(source.start.offset, source.end.offset)]),
  ).toEqual([["link/unresolved-type", "widget"]]);
});
