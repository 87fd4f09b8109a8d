/** @typedef {import("../../src/model/diagnostic.ts").Diagnostic} Diagnostic */

/**
 * All diagnostics of one code.
 *
 * @typedef {object} CodeGroup
 * @property {string} code
 * @property {Diagnostic["severity"]} severity
 * @property {number} count
 * @property {readonly Diagnostic[]} places  The first, the middle and the last, by page and line.
 */

const severities = ["error", "warning", "info"];

/**
 * Diagnostics by code, the gravest first and then the most frequent.
 *
 * @param {readonly Diagnostic[]} diagnostics
 * @returns {CodeGroup[]}
 */
export function groupDiagnostics(diagnostics) {
  /** @type {Map<string, Diagnostic[]>} */
  const byCode = new Map();
  for (const diagnostic of diagnostics) {
    const same = byCode.get(diagnostic.code) ?? [];
    byCode.set(diagnostic.code, same);
    same.push(diagnostic);
  }
  return [...byCode]
    .map(([code, same]) => ({
      code,
      severity: same[0]?.severity ?? "info",
      count: same.length,
      places: spread(same.toSorted(byPlace)),
    }))
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** @param {CodeGroup} group */
function rank({ severity }) {
  return severities.indexOf(severity);
}

/**
 * Three that lie far apart say more than three of one page.
 *
 * @param {readonly Diagnostic[]} sorted
 */
function spread(sorted) {
  const last = sorted.length - 1;
  const indices = new Set([0, Math.floor(last / 2), last]);
  return sorted.filter((_, index) => indices.has(index));
}

/**
 * @param {Diagnostic} a
 * @param {Diagnostic} b
 */
function byPlace({ source: a }, { source: b }) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start.offset - b.start.offset;
}
