import { posix } from "node:path";

/** A source file, by its path below `src`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Which folders of ours a folder may import besides itself and `model`; others may import everything. */
const folders: ReadonlyMap<string, readonly string[]> = new Map([
  ["model", []],
  ["diagnostics", []],
  ["dialect", []],
  ["1-parse", ["diagnostics", "dialect"]],
  ["2-extract", ["diagnostics", "dialect"]],
  ["3-link", ["diagnostics", "dialect"]],
  ["4-emit", ["diagnostics"]],
]);

const phases = ["1-parse", "2-extract", "3-link", "4-emit"];

/** Folders of `2-extract`, each of which reads what those before it have read. */
const layers = ["text", "tables", "page", "types", "operations"];

/** The only files that see more than one phase: together they are the pipeline. */
const composers = ["generate.ts", "print-written.ts", "read-page.ts"];

/** Every import, global or cycle that the rules of the architecture forbid, one sentence each. */
export function findForbiddenImports(sources: readonly Source[]): string[] {
  return [
    ...sources.flatMap((source) => importsOf(source).flatMap((entry) => judgeImport(source.path, entry))),
    ...sources.flatMap(judgeGlobals),
    ...findCycles(sources),
  ];
}

function judgeImport(path: string, { specifier, typeOnly }: Import): string[] {
  const target = resolveLocal(path, specifier);
  const problem = target === undefined ? judgePackage(path, specifier, typeOnly) : judgeLocal(path, target);
  return problem === undefined ? [] : [`${path} imports ${specifier}: ${problem}`];
}

function judgeLocal(path: string, target: string): string | undefined {
  const [from, to] = [folderOf(path), folderOf(target)];
  const allowed = folders.get(from);
  if (allowed && ![from, "model", ...allowed].includes(to))
    return `${from} may not import ${to || "the root"}`;
  if (phases.includes(to) && from === "" && !composers.includes(path)) return "only the pipeline sees phases";
  if (phases.includes(to) && ["adjust", "cli", "compare", "disk"].includes(from))
    return "only the pipeline sees phases";
  if (layerOf(path) < layerOf(target)) return "a layer of 2-extract imports those below it";
  if (to === "cli" && from !== "cli") return "nothing imports cli";
  if (to === "disk" && !["cli", "disk"].includes(from)) return "only cli imports disk";
  return undefined;
}

/** The layer of a file of `2-extract`; what is in none may import all of them, and be imported by all. */
function layerOf(path: string): number {
  const [phase, folder = ""] = path.split("/");
  return phase === "2-extract" && layers.includes(folder) ? layers.indexOf(folder) : Number.NaN;
}

function judgePackage(path: string, specifier: string, typeOnly: boolean): string | undefined {
  const folder = folderOf(path);
  if (/^(node:)?fs(\/|$)/.test(specifier) && folder !== "disk") return "only disk touches files";
  if (specifier.startsWith("node:") && !["cli", "disk"].includes(folder))
    return "only cli and disk need Node.js";
  if (
    /^(remark|unified|micromark|satteri|mdast-util-(?!to-string))/.test(specifier) &&
    folder !== "1-parse"
  ) {
    return "only 1-parse parses Markdown";
  }
  if (specifier === "mdast" && !["1-parse", "2-extract", "dialect", "model"].includes(folder)) {
    return "Markdown ends with 2-extract";
  }
  if (specifier === "ts-morph" && folder !== "4-emit") return "only 4-emit knows ts-morph";
  if (specifier === "ts-morph" && !typeOnly && path !== "4-emit/print.ts")
    return "only print.ts runs ts-morph";
  if (folder === "model" && !["mdast", "unist"].includes(specifier)) return "model imports nothing";
  return undefined;
}

function judgeGlobals({ path, text }: Source): string[] {
  if (folderOf(path) === "cli") return [];
  const code = text.replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  const found = [...code.matchAll(/(?<![\w.$"'`-])(console|process)\./g)].map(([, name]) => name);
  return [...new Set(found)].map((name) => `${path} uses ${name}: only cli does`);
}

/** Cycles between files, imports of types included, each named by the file where it was met first. */
function findCycles(sources: readonly Source[]): string[] {
  const targets = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ specifier }) => resolveLocal(source.path, specifier) ?? []),
    ]),
  );
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path))
      return [`${[...trail.slice(trail.indexOf(path)), path].join(" -> ")} is a cycle`];
    if (finished.has(path)) return [];
    const cycles = (targets.get(path) ?? []).flatMap((target) => visit(target, [...trail, path]));
    finished.add(path);
    return cycles;
  };
  return sources.flatMap(({ path }) => visit(path, []));
}

function importsOf({ text }: Source): Import[] {
  const statements = [
    ...text.matchAll(/^(?:import|export)(?: (type))?(?: [\w*{}\s,]+ from)? ["']([^"']+)["'];/gm),
  ];
  const calls = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g)];
  return [
    ...statements.map(([, type, specifier = ""]) => ({ specifier, typeOnly: type === "type" })),
    ...calls.map(([, specifier = ""]) => ({ specifier, typeOnly: false })),
  ];
}

function resolveLocal(path: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined;
}

/** The first folder of a path; empty for a file at the root. */
function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}
