import { join } from "node:path";
import * as esbuild from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import type { OutputFile } from "../src/model/source.ts";
import { allSeeds } from "./seeds/seeds.ts";
import {
  applicationOf,
  bundleWithEsbuild,
  bundleWithRollup,
  bundleWithVite,
  neededModules,
} from "./support/bundlers.ts";
import { deskPages } from "./support/desk-pages.ts";
import { temporaryFolder, writeFiles } from "./support/temporary-folder.ts";

type EnumStyle = "enum" | "const";

const clients = new Map<EnumStyle, readonly OutputFile[]>();

beforeAll(async () => {
  for (const enumStyle of ["enum", "const"] as const) {
    const { files } = await generate([...deskPages, ...allSeeds], { enumStyle, emit: ["examples"] });
    clients.set(enumStyle, files);
  }
});

/** The application and its client, as TypeScript. */
function project(enumStyle: EnumStyle): string {
  const folder = temporaryFolder();
  const files = clients.get(enumStyle) ?? [];
  writeFiles(folder, Object.fromEntries(files.map(({ path, text }) => [`client/${path}`, text])));
  writeFiles(folder, {
    "application.ts": applicationOf("getTicket"),
    "package.json": '{ "type": "module" }',
  });
  return folder;
}

test.each([
  ["esbuild, from TypeScript", bundleWithEsbuild, "enum"],
  ["Vite, from TypeScript", bundleWithVite, "enum"],
  ["Rollup, from the JavaScript of tsc", bundleWithRollup, "const"],
] as const)(
  "an application that %s bundles holds its function, what that needs, and nothing else",
  async (_, bundle, enumStyle) => {
    const folder = project(enumStyle);
    const { code, modules } = await bundle(folder);
    expect(modules).toEqual(neededModules(folder, "getTicket"));
    // What names every operation in the code, whatever the bundler calls its variables.
    const descriptors = [...code.matchAll(/\bname: ?"(\w+)",\s*method:/g)].map(([, name]) => name);
    expect(descriptors).toEqual(["getTicket"]);
    for (const needed of ["/tickets/{ticketId}", "Bearer ", "retry-after", "ApiError", "NetworkError"]) {
      expect(code).toContain(needed);
    }
    // Paging, polling, filters, logging, examples; enums and constants of the model.
    for (const unused of ["nextLink", "FilterLiteral", "performance", "exampleNotFound"]) {
      expect(code).not.toContain(unused);
    }
    expect(declarationsOf(code).filter((name) => modelConstants().includes(name))).toEqual([]);
  },
);

test("Rollup keeps what tsc makes of TypeScript enums, which is why constants are a choice", async () => {
  const folder = project("enum");
  const { modules } = await bundleWithRollup(folder);
  const enums = modules.filter((module) => module.startsWith("client/types/"));
  expect(enums).not.toEqual([]);
  expect(modules.filter((module) => !enums.includes(module))).toEqual(neededModules(folder, "getTicket"));
});

test("the bundles could hold more: an application of everything does", async () => {
  const folder = project("enum");
  writeFiles(folder, {
    "application.ts": 'export * from "./client/index.js";\nexport * from "./client/examples/index.js";\n',
  });
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, "application.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  for (const part of ["nextLink", "FilterLiteral", "performance", "exampleNotFound"])
    expect(code).toContain(part);
  expect(modelConstants().length).toBeGreaterThan(5);
  expect(declarationsOf(code)).toEqual(expect.arrayContaining(modelConstants()));
});

function declarationsOf(code: string): string[] {
  return [...code.matchAll(/^(?:export )?(?:const|let|var) ([\w$]+) =/gm)].map(([, name = ""]) => name);
}

/** Values that the modules of types and examples export. */
function modelConstants(): string[] {
  return (clients.get("enum") ?? [])
    .filter(({ path }) => /^(?:types|examples)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:const|enum) (\w+)/gm)].map(([, name = ""]) => name));
}
