import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript6";

// The compiled checker is many times faster; where it does not run, `RECHECK_BACKEND=pure` does.
process.env.RECHECK_BACKEND ??= "native";
const { check } = await import("recheck");

/** What tries texts counts steps and looks at no clock: the answer is the same on a machine that does much else. */
const limits = { timeout: 600_000, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

/** What was found of a pattern holds for ever, and finding it takes up to seconds. */
const cache = "node_modules/.cache/pagewright-patterns-2.json";

/** @typedef {{ place: string, literal: string }} Pattern */

const patterns = globSync(["src/**/*.ts", "templates/*.ts", "!**/*.d.ts"]).sort().flatMap(patternsOf);
const known = new Map(Object.entries(readCache()));
/** @type {Map<string, string>} */
const verdicts = new Map();
for (const { literal } of patterns) {
  if (!verdicts.has(literal)) verdicts.set(literal, known.get(literal) ?? (await judge(literal)));
}
mkdirSync(dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(Object.fromEntries(verdicts)));

const slow = patterns.filter(({ literal }) => !verdicts.get(literal)?.startsWith("safe"));
const tried = patterns.filter(({ literal }) => verdicts.get(literal) === "safe as far as texts were tried");
for (const { place, literal } of slow) console.error(`${place} ${literal}\n  ${verdicts.get(literal)}`);
console.log(
  `${patterns.length} patterns: ${patterns.length - slow.length - tried.length} proven, ${tried.length} tried with texts, ` +
    `${slow.length} that a text can make slow.`,
);
process.exitCode = slow.length > 0 ? 1 : 0;

/**
 * Every pattern of a module. One that is made of texts while the program runs could not be checked.
 *
 * @param {string} path
 * @returns {Pattern[]}
 */
function patternsOf(path) {
  const module = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  /** @type {Pattern[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const place = `${path}:${module.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.push({ place, literal: node.text });
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === "RegExp")
      throw new Error(`${place} makes a pattern of a text.`);
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

/**
 * `safe`, with how that is known, or what makes a pattern slow. Of patterns that look ahead there is no proof.
 *
 * @param {string} literal
 */
async function judge(literal) {
  const end = literal.lastIndexOf("/");
  const result = await check(literal.slice(1, end), literal.slice(end + 1), limits);
  if (result.status === "safe")
    return result.checker === "fuzz" ? "safe as far as texts were tried" : "safe by proof";
  return result.status === "vulnerable"
    ? `${result.complexity.summary}: ${result.attack.pattern}`
    : `unknown: ${result.error.kind}`;
}

/** @returns {Record<string, string>} */
function readCache() {
  try {
    return JSON.parse(readFileSync(cache, "utf8"));
  } catch {
    return {};
  }
}
