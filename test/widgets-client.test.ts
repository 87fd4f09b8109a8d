import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import type { OutputFile } from "../src/model/source.ts";
import { expectFiles } from "./support/expect-files.ts";
import { readPages } from "./support/fixtures.ts";

/** The API that the tests of the runtime and the snippets of docs/client.md call. */
const folder = new URL("../templates/test/widgets/", import.meta.url);

test("the functions that the runtime is tested with are what pagewright writes", async () => {
  const pages = readPages(new URL("pages/", folder));
  const { files, diagnostics } = await generate(pages, {
    emit: ["examples"],
    enumStyle: "const",
    importExtension: "ts",
  });
  const written = files.filter(({ path }) => !/^runtime\/|\.json$/.test(path));
  await expectFiles(new URL("client/", folder), new Map(written.map(withTemplates)));
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
});

/** Its runtime is the templates themselves, so that the tests of both are of one and the same. */
function withTemplates({ path, text }: OutputFile): [path: string, text: string] {
  const up = "../".repeat("test/widgets/client".split("/").length + path.split("/").length - 1);
  return [path, text.replaceAll(/"\.\.?\/runtime\//g, `"${up}`)];
}
