import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { rollup } from "@rollup/wasm-node";
import * as esbuild from "esbuild";
import { build } from "vite";
import { writeFiles } from "./temporary-folder.ts";

/** What a bundler made of an application. */
export interface Bundle {
  /** The modules of which something is left, without their extensions, by their paths in the project. */
  readonly modules: readonly string[];
  readonly code: string;
}

/** Bundles `application.ts` of a folder, which imports the client beside it. */
export type Bundler = (folder: string) => Promise<Bundle>;

/** As JavaScript in one file, from TypeScript. */
export async function bundleWithEsbuild(folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ["application.ts"],
    bundle: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const left = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => join(folder, path));
  return { modules: namesOf(folder, left), code: outputFiles[0]?.text ?? "" };
}

/** As a web application, from TypeScript. */
export async function bundleWithVite(folder: string): Promise<Bundle> {
  writeFiles(folder, { "index.html": '<script type="module" src="/application.ts"></script>' });
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { minify: false, write: false, modulePreload: false },
  });
  if (!("output" in built)) throw new Error("Vite gave no single bundle.");
  const chunks = built.output.filter((part) => part.type === "chunk");
  return {
    modules: namesOf(folder, chunks.flatMap(modulesLeft)),
    code: chunks.map(({ code }) => code).join(""),
  };
}

/** From the JavaScript that tsc makes of it, where an enum would be a statement that a bundler must keep. */
export async function bundleWithRollup(folder: string): Promise<Bundle> {
  const output = join(folder, "out");
  compileApplication(folder, output);
  const bundle = await rollup({ input: join(output, "application.js") });
  const { output: chunks } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return { modules: namesOf(output, modulesLeft(chunks[0])), code: chunks[0].code };
}

function compileApplication(folder: string, outDir: string): void {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    types: [],
    strict: true,
    skipLibCheck: true,
    rootDir: ".",
    outDir,
  };
  const config = { compilerOptions, files: ["application.ts"] };
  writeFiles(folder, { "tsconfig.json": JSON.stringify(config) });
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  if (stdout !== "") throw new Error(stdout);
}

interface Chunk {
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

function modulesLeft({ modules }: Chunk): string[] {
  return Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => path);
}

function namesOf(folder: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.startsWith(folder + sep))
    .map((path) =>
      relative(folder, path)
        .replaceAll(sep, "/")
        .replace(/\.[jt]s$/, ""),
    )
    .sort();
}

/** The modules that an application of one function must hold: its own, the function's, and what that needs to run. */
export function neededModules(folder: string, name: string): string[] {
  const index = readFileSync(join(folder, "client/index.ts"), "utf8");
  const [, operation] = new RegExp(`\\b${name}\\b[^}]*\\} from "\\./([^"]+)\\.js"`).exec(index) ?? [];
  if (operation === undefined) throw new Error(`The client does not export ${name}.`);
  return ["application", `client/${operation}`, ...runtime.map((file) => `client/runtime/${file}`)].sort();
}

/** What signing in, sending, trying again, following redirects and telling errors apart takes. */
const runtime = [
  "abort",
  "auth",
  "body",
  "call-error",
  "client",
  "errors",
  "headers",
  "links",
  "middleware",
  "query",
  "read-text",
  "redirect",
  "result",
  "retry",
  "retry-after",
  "route",
  "send",
  "text",
  "transport",
  "with-signal",
];

/** An application of one function, which signs in, tries again and tells errors apart. */
export function applicationOf(name: string): string {
  return `import { createClient, isApiError, ${name} } from "./client/index.js";

const client = createClient({ baseUrl: "https://api.example.com", auth: () => "secret" });
const call: unknown = ${name};
if (typeof call === "function") call(client, {}).catch((error: unknown) => console.log(isApiError(error, 404)));
`;
}
