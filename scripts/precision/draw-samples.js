import { createHash } from "node:crypto";

const size = 25;
const seed = "pagewright";

/** @typedef {import("../../src/model/diagnostic.ts").Diagnostic} Diagnostic */
/** @typedef {{ key: string, diagnostic: Diagnostic }} SampledFinding */
/** @typedef {{ code: string, severity: string, count: number, sample: SampledFinding[] }} Sample */

/**
 * Up to 25 findings of each code. The order is that of a hash of seed, code and place, so a finding that is mended or
 * added leaves the others where they were.
 *
 * @param {readonly Diagnostic[]} diagnostics
 * @returns {Sample[]}
 */
export function drawSamples(diagnostics) {
  /** @type {Map<string, Diagnostic[]>} */
  const byCode = new Map();
  for (const diagnostic of diagnostics) {
    const group = byCode.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else byCode.set(diagnostic.code, [diagnostic]);
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, group]) => {
      const placed = new Map(group.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
      const drawn = [...placed].sort(([a], [b]) => (rank(code, a) < rank(code, b) ? -1 : 1)).slice(0, size);
      const sample = drawn.map(([key, diagnostic]) => ({ key, diagnostic }));
      return { code, severity: group[0]?.severity ?? "info", count: group.length, sample };
    });
}

/** @param {Diagnostic} diagnostic */
function keyOf({ source: { path, start } }) {
  return `${path}:${start.line}:${start.column}`;
}

/**
 * @param {string} code
 * @param {string} key
 */
function rank(code, key) {
  return createHash("sha256").update(`${seed}\0${code}\0${key}`).digest("hex");
}
