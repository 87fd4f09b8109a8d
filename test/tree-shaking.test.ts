import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import type { OutputFile } from "../src/model/source.ts";
import { allSeeds } from "./seeds/seeds.ts";
import { deskPages } from "./support/desk-pages.ts";
import { temporaryFolder, writeFiles } from "./support/temporary-folder.ts";

/** An application of one function, which signs in, tries again and tells errors apart. */
const application = `import { createClient, getTicket, isApiError } from "./client/index.js";

const client = createClient({ baseUrl: "https://api.example.com", auth: () => "secret" });
getTicket(client, { path: { ticketId: "1" } }).catch((error: unknown) => console.log(isApiError(error, 404)));
`;

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
  writeFiles(folder, { "application.ts": application, "package.json": '{ "type": "module" }' });
  return folder;
}

async function bundleWithEsbuild(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(project("enum"), "application.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function bundleWithVite(): Promise<string> {
  const folder = project("enum");
  writeFiles(folder, { "index.html": '<script type="module" src="/application.ts"></script>' });
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { minify: false, write: false, modulePreload: false },
  });
  if (!("output" in built)) throw new Error("Vite gave no single bundle.");
  return built.output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
}

/** From the JavaScript that tsc makes of it, where an enum would be a statement that a bundler must keep. */
async function bundleWithRolldown(): Promise<string> {
  const folder = project("const");
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const flags = ["--outDir", "out", "--module", "NodeNext", "--target", "ES2022", "--skipLibCheck"];
  const lib = ["--lib", "ES2022,DOM", "--types", ""];
  const compiled = spawnSync(process.execPath, [tsc, ...flags, ...lib, "application.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(compiled.stdout).toBe("");
  const bundle = await rolldown({ input: join(folder, "out/application.js") });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return output[0].code;
}

test.each([
  ["esbuild, from TypeScript", bundleWithEsbuild],
  ["Vite, from TypeScript", bundleWithVite],
  ["Rolldown, from the JavaScript of tsc", bundleWithRolldown],
])(
  "an application that %s bundles holds its function, what that needs, and nothing else",
  async (_, bundle) => {
    const code = await bundle();
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
