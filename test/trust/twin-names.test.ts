import { expect, test } from "vitest";
import { generate, loadModel } from "../../src/generate.ts";
import type { SourceFile } from "../../src/model/source.ts";
import { compile, compileTimeout } from "../support/compile.ts";
import { inFolder } from "../support/emit.ts";

/** Names that a disk, a reader or a normal form of Unicode may take for one. */
const twins: readonly (readonly [one: string, other: string])[] = [
  ["ticket", "Ticket"],
  ["deskTop", "desktop"],
  ["caf\u00e9", "cafe\u0301"],
  ["CAF\u00c9", "cafe\u0301"],
  ["stra\u00dfe", "STRASSE"],
  ["\u212aelvin", "kelvin"],
  ["\ufb01le", "file"],
  ["\u0130d", "id"],
  ["\u0131d", "ID"],
  ["a_b", "a-b"],
  ["a b", "aB"],
  ["x1", "x\u0661"],
  ["con", "CON"],
  ["__proto__", "__Proto__"],
];

const table = (head: string, rows: readonly string[]): string =>
  `|${head}|Type|Description|\n|:--|:--|:--|\n${rows.map((row) => `|${row}|String|x|\n`).join("")}`;

const type = (title: string, rows: readonly string[], word: string): string =>
  `# ${title} resource type\n\nNamespace: ${word}\n\nSomething.\n\n## Properties\n\n${table("Property", rows)}`;

function operation(title: string, line: string, sections = ""): string {
  return `# ${title}\n\nDoes something.\n\n## HTTP request\n\n\`\`\`http\n${line}\n\`\`\`\n\n${sections}\n`;
}

/** Pages that put both names in every place that makes a name: each of the two must come out. */
function pagesOf(pair: readonly [string, string]): SourceFile[] {
  const texts = [
    ...pair.flatMap((name, index) => [
      type(name, ["first"], "twins"),
      operation(`Get ${name}`, `GET /gets${index}/{id}`),
      operation(`List things`, `GET /lists/${name}`),
      `# ${name} enum type\n\nNamespace: enums\n\n## Members\n\n|Member|Value|\n|:--|:--|\n|one|0|\n|two|1|\n`,
    ]),
    type("holder", pair, "twins"),
    type("chooser", [], "twins").replace(
      /$/,
      `|state|Enumeration|Possible values are: \`${pair.join("`, `")}\`.|\n`,
    ),
    operation(
      "Find holders",
      `GET /found/{${pair[0]}}/parts/{${pair[1]}}`,
      `## Query parameters\n\n${table("Name", pair)}`,
    ),
    operation("Send holders", "POST /sent", `## Request body\n\n${table("Property", pair)}`),
  ];
  return texts.map((text, index) => ({ path: `page${index}.md`, text }));
}

test("names that look alike to a disk, or to a reader, are two names in one client", {
  timeout: compileTimeout,
}, async () => {
  const clients = await Promise.all(
    twins.map(async (pair) => ({ pair, ...(await generate(pagesOf(pair))) })),
  );
  for (const { pair, files } of clients) {
    const paths = files.map(({ path }) => path.toLowerCase().normalize("NFKC"));
    expect([pair, new Set(paths).size]).toEqual([pair, files.length]);
    expect(paths.filter((path) => !/^[a-z\d/_.-]+$/.test(path))).toEqual([]);
  }
  const all = clients.flatMap(({ files }, index) => inFolder(`client${index}`, files));
  expect(compile(all)).toEqual([]);
});

test.each(twins)("of %j and %j each is read or diagnosed, and no name is given twice", async (...pair) => {
  const pages = pagesOf(pair);
  const { model, diagnostics } = await loadModel(pages);
  const holder = model.types.find(({ id }) => id === "twins.holder");
  const read = holder?.kind === "interface" ? holder.properties : [];
  const path = pages.find(({ text }) => text.startsWith("# holder"))?.path;
  const unread = diagnostics.filter(
    ({ code, source }) => code === "extract/unreadable-row" && source.path === path,
  );
  expect(read.length + unread.length).toBe(2);
  const sets = [
    read,
    model.operations,
    model.types,
    ...model.types.map((one) => (one.kind === "enum" ? one.members : one.properties)),
    ...model.operations.flatMap(({ routes }) =>
      routes.map(({ parameters }) => parameters.map(({ key }) => ({ name: key }))),
    ),
  ];
  for (const names of sets.map((named) => named.map(({ name }) => name)))
    expect(new Set(names).size).toBe(names.length);
});
