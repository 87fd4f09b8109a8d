import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { measure } from "./measure.js";

/** @import { Usage } from "./measure.js" */

/**
 * One line of the comparison: a name, what is done before the clock runs, and the processes that run at once. What
 * takes minutes is run `once`, whatever the number of rounds.
 *
 * @typedef {{ name: string, once?: true, prepare?: () => void, run: () => Promise<Usage> }} Case
 */

const cli = resolve("dist/cli.js");
const tsc = resolve("node_modules/typescript/bin/tsc");
const script = (/** @type {string} */ name) => resolve("scripts/bench", name);

/**
 * @param {string} folder with `docs`, `seeds`, `openapi.json`, and the peers
 * @param {{ openApiTypescript: string, heyApi: string }} peers
 * @returns {Case[]}
 */
export function listCases(folder, peers) {
  const node = (/** @type {string[]} */ ...args) =>
    measure(args, { cwd: folder, env: { XDG_CACHE_HOME: join(folder, "cache") } });
  const generate = (/** @type {string} */ parser, /** @type {string} */ out, pages = "docs") =>
    node(cli, "generate", pages, "--quiet", "--parser", parser, "--out", out);
  const forget = (/** @type {string[]} */ ...names) => {
    for (const name of ["cache", ...names]) rmSync(join(folder, name), { recursive: true, force: true });
  };
  return [
    { name: "bare remark parse", run: () => node(script("parse-only.js"), "docs") },
    { name: "bare remark parse, two processes", run: () => halves(node) },
    { name: "bare satteri parse", run: () => node(script("parse-only.js"), "docs", "satteri") },
    {
      name: "pagewright, remark, cold",
      prepare: () => forget("remark"),
      run: () => generate("remark", "remark"),
    },
    {
      name: "pagewright, satteri, cold",
      prepare: () => forget("client"),
      run: () => generate("satteri", "client"),
    },
    { name: "pagewright, nothing changed", run: () => generate("satteri", "client") },
    {
      name: "pagewright, one page changed",
      prepare: () => changePage(join(folder, "docs")),
      run: () => generate("satteri", "client"),
    },
    {
      name: "pagewright check",
      run: () => node(cli, "check", "docs", "--quiet", "--parser", "satteri", "--out", "client"),
    },
    {
      name: "openapi-typescript",
      run: () => node(peers.openApiTypescript, "openapi.json", "-o", "types.ts"),
    },
    {
      name: "@hey-api/openapi-ts",
      once: true,
      run: () => node(peers.heyApi, "-i", "openapi.json", "-o", "hey-api"),
    },
    { name: "five seeds, imports and bare parse", run: () => node(script("import-only.js"), "seeds") },
    {
      name: "five seeds, cold",
      prepare: () => forget("few"),
      run: () => generate("remark", "few", "seeds"),
    },
    { name: "pagewright --help", run: () => node(cli, "--help") },
    {
      name: "type check of the client",
      prepare: () => writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(typeCheck)),
      run: () => node(tsc, "-p", "."),
    },
  ];
}

/**
 * Two processes at once with half of the pages each: what two cores can do.
 *
 * @param {(...args: string[]) => Promise<Usage>} node
 * @returns {Promise<Usage>}
 */
async function halves(node) {
  const [a, b] = await Promise.all([
    node(script("parse-only.js"), "docs", "remark", "0", "2"),
    node(script("parse-only.js"), "docs", "remark", "1", "2"),
  ]);
  return { wall: Math.max(a.wall, b.wall), cpu: a.cpu + b.cpu, memory: a.memory + b.memory };
}

/** The client alone, as a program that imports it is checked. */
const typeCheck = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    skipDefaultLibCheck: true,
  },
  include: ["client"],
};

/** A property table up to the end of its first row. */
const firstRow = /^## Properties\s*\n\s*\|.*\n\|[-:| ]+\n\|.*(?=\|)/m;

/**
 * Adds a word to the first row of the first property table: one type, and so one file, changes.
 *
 * @param {string} docs
 */
function changePage(docs) {
  for (const path of readdirSync(docs, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:md|markdown|txt)$/.test(path)) continue;
    const text = readFileSync(join(docs, path), "utf8").replaceAll("\r\n", "\n");
    if (!firstRow.test(text)) continue;
    writeFileSync(join(docs, path), text.replace(firstRow, "$& again"));
    return;
  }
  throw new Error("No page has a property table.");
}
