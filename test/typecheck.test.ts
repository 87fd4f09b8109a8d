import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { templates } from "pagewright:templates";
import { expect, test } from "vitest";
import type { GenerateOptions } from "../src/config.ts";
import { generate } from "../src/generate.ts";
import type { OutputFile } from "../src/model/source.ts";
import { allSeeds } from "./seeds/seeds.ts";
import { compile } from "./support/compile.ts";
import { inFolder } from "./support/emit.ts";
import { fixtures } from "./support/fixtures.ts";
import { readFiles } from "./support/temporary-folder.ts";

/** Two compilers read some hundred modules each. */
const timeout = 120_000;

test.each(["nodenext", "bundler"] as const)(
  "the client, the fixtures and the templates compile in one program with %s resolution",
  { timeout },
  async (resolution) => {
    const modules = [
      ...(await client("enum", { enumStyle: "enum" })),
      ...(await client("const", { enumStyle: "const", importExtension: "ts" })),
      ...(await client("union", { enumStyle: "union" })),
      ...(resolution === "bundler" ? await client("none", { importExtension: "none" }) : []),
      ...inFolder("templates", templates),
      ...fixtureModules(resolution),
    ];
    expect(compile(modules, { resolution })).toEqual([]);
  },
);

test("a client compiles with the types of Node.js alone", { timeout }, async () => {
  const upload = fixtureModules("nodenext").filter(({ path }) => path.includes("body-is-a-stream"));
  expect(upload.length).toBeGreaterThan(0);
  const modules = [...(await client("enum", {})), ...upload, ...inFolder("templates", templates)];
  expect(compile(modules, { platform: "node" })).toEqual([]);
});

test("a client without TypeScript enums is erasable", { timeout }, async () => {
  const modules = [
    ...(await client("const", { enumStyle: "const" })),
    ...(await client("union", { enumStyle: "union" })),
    ...inFolder("templates", templates),
  ];
  expect(compile(modules, { erasableSyntaxOnly: true })).toEqual([]);
});

test("a client with TypeScript enums is not", { timeout }, async () => {
  const errors = compile(await client("enum", { enumStyle: "enum" }), { erasableSyntaxOnly: true });
  // Each of the six enums, from each compiler.
  expect(errors.map(({ message }) => message.slice(0, 6))).toEqual(Array(12).fill("TS1294"));
});

async function client(folder: string, options: GenerateOptions): Promise<OutputFile[]> {
  const { files } = await generate(allSeeds, { emit: ["examples"], ...options });
  return inFolder(folder, files);
}

/** What the fixtures expect. The templates are the runtime of all of them. */
function fixtureModules(resolution: "nodenext" | "bundler"): OutputFile[] {
  return fixtures
    .filter(({ options }) => resolution === "bundler" || options.importExtension !== "none")
    .flatMap(({ name, expected }) => {
      const modules = Object.entries(readFiles(resolve(fileURLToPath(expected))))
        .filter(([path]) => path.endsWith(".ts"))
        .map(([path, text]) => ({
          path,
          text: text.replaceAll(/"((?:\.\.\/)+)runtime\//g, '"$1../../templates/'),
        }));
      return inFolder(`fixtures/${name}`, modules);
    });
}
