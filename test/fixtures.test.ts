import { test } from "vitest";
import { formatPretty } from "../src/diagnostics/formats/format-pretty.ts";
import { generate } from "../src/generate.ts";
import type { Accounting } from "../src/model/accounting.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { OutputFile, SourceFile } from "../src/model/source.ts";
import { expectFiles } from "./support/expect-files.ts";
import { fixtures } from "./support/fixtures.ts";

/** Declarations alone: the runtime and the index are the same for every case, or say what the others say. */
const isDeclaration = ({ path }: OutputFile) => /^(?:types|operations|examples)\//.test(path);

test.each(fixtures)("$name", async ({ pages, options, expected }) => {
  const { files, diagnostics, accounting } = await generate(pages, options);
  const texts = new Map(files.filter(isDeclaration).map(({ path, text }) => [path, text]));
  texts.set("diagnostics.txt", format(diagnostics, pages));
  texts.set("accounting.txt", describeAccounting(accounting));
  await expectFiles(expected, texts);
});

function format(diagnostics: readonly Diagnostic[], pages: readonly SourceFile[]): string {
  return formatPretty(diagnostics, {
    texts: new Map(pages.map(({ path, text }) => [path, text])),
    showPath: (path) => path,
    colors: false,
    hash: (text) => text,
    all: true,
  });
}

/** One line for each kind of thing that was seen: `rows: 3 = 1 consumed + 2 empty-row`. */
function describeAccounting(accounting: Accounting): string {
  return Object.entries(accounting)
    .filter(([, { seen }]) => seen > 0)
    .map(([kind, { seen, consumed, diagnosed, setAside }]) => {
      const fates = Object.entries({ consumed, diagnosed, ...setAside }).filter(([, count]) => count > 0);
      return `${kind}: ${seen} = ${fates.map(([fate, count]) => `${count} ${fate}`).join(" + ")}\n`;
    })
    .join("");
}
