import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import ts from "typescript6";
import type { OutputFile } from "../../src/model/source.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** An error that one of the compilers found. */
export interface CompileError {
  readonly compiler: 6 | 7;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Everything that generated code promises to compile under, as `tsconfig.json` spells it. */
const strictFlags = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  forceConsistentCasingInFileNames: true,
  declaration: true,
  noEmit: true,
  skipLibCheck: true,
  // TypeScript's own declarations are not ours to check, and take longer than everything else.
  skipDefaultLibCheck: true,
  allowImportingTsExtensions: true,
  target: "ES2022",
};

const platforms = {
  browser: { lib: ["ES2022", "DOM"], types: [] },
  node: {
    lib: ["ES2022"],
    types: ["node"],
    typeRoots: [dirname(dirname(createRequire(import.meta.url).resolve("@types/node/package.json")))],
  },
};

const resolutions = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
};

export interface CompileOptions {
  readonly resolution?: keyof typeof resolutions;
  readonly erasableSyntaxOnly?: boolean;
  /** Whose types of `fetch` there are; a browser's unless Node.js is asked for. */
  readonly platform?: keyof typeof platforms;
}

/** For tests that compile, on a machine that has much else to do. */
export const compileTimeout = 120_000;

/** What TypeScript 6 and TypeScript 7 have to say about a set of modules; nothing when all is well. */
export function compile(files: readonly OutputFile[], options: CompileOptions = {}): readonly CompileError[] {
  const { resolution = "nodenext", erasableSyntaxOnly = false, platform = "browser" } = options;
  const folder = temporaryFolder();
  const compilerOptions = {
    ...strictFlags,
    ...resolutions[resolution],
    ...platforms[platform],
    erasableSyntaxOnly,
  };
  writeFiles(folder, {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["**/*.ts"] }),
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
  });
  return [...compileWith6(folder), ...compileWith7(folder)];
}

function compileWith6(folder: string): CompileError[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options, hostFor(options));
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start = 0, code, messageText }) => ({
    compiler: 6,
    path: file === undefined ? "" : toPosix(relative(folder, file.fileName)),
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1,
    message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  }));
}

const libraries = new Map<string, ts.SourceFile | undefined>();

/** Reads the compiler's own libraries only once, which is most of the work. */
function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (path, ...rest) => {
    if (!/[\\/]lib\.[\w.]+\.d\.ts$/.test(path)) return read.call(host, path, ...rest);
    if (!libraries.has(path)) libraries.set(path, read.call(host, path, ...rest));
    return libraries.get(path);
  };
  return host;
}

function compileWith7(folder: string): CompileError[] {
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const tsc = join(dirname(manifest), "bin", "tsc");
  const { stdout, stderr, error } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined || stderr !== "") throw error ?? new Error(stderr);
  // The first line of a message names the place; lines that explain it are indented.
  return stdout
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => {
      const [, path = "", number = "0", message = line] = /^(.+?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
      return { compiler: 7, path: toPosix(path), line: Number(number), message };
    });
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
