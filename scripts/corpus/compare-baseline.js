/**
 * What one run found, as it is kept in a file.
 *
 * @typedef {object} Baseline
 * @property {{ readonly count: number, readonly hash: string }} pages  Which pages they were.
 * @property {Readonly<Record<string, number>>} counts
 * @property {Readonly<Record<string, number>>} diagnostics  By code.
 * @property {Readonly<Record<string, { readonly hit: number, readonly total: number }>>} measures
 */

/**
 * What differs from a baseline, and what of that is for the worse.
 *
 * @typedef {object} Comparison
 * @property {readonly string[]} worse
 * @property {readonly string[]} other
 */

/** More of these is worse. What the pages alone decide, or what may move either way, is in neither list. */
const faults = new Set([
  "unknown types",
  "errors",
  "compile errors",
  "colliding names",
  "colliding files",
  "failed calls",
  "names with a number",
  "requests that differ",
  "rows diagnosed",
  "routes diagnosed",
  "annotations diagnosed",
  "examples diagnosed",
]);

/** Less of these is worse. */
const achievements = new Set([
  "interfaces",
  "enums",
  "enum members",
  "properties",
  "base types",
  "operations",
  "routes",
  "query parameters",
  "bodies",
  "results",
  "permissions",
  "examples",
  "names kept by half the pages",
  "called routes",
  "requests made",
  "rows consumed",
  "routes consumed",
  "annotations consumed",
  "examples consumed",
]);

/**
 * @param {Baseline} before
 * @param {Baseline} now
 * @returns {Comparison}
 */
export function compareBaseline(before, now) {
  /** @type {string[]} */
  const worse = [];
  /** @type {string[]} */
  const other = [];
  for (const [name, was, is] of pair(before.counts, now.counts)) {
    if (was === is) continue;
    const isWorse = (faults.has(name) && is > was) || (achievements.has(name) && is < was);
    (isWorse ? worse : other).push(`${name}: ${was} -> ${is}`);
  }
  for (const [code, was, is] of pair(before.diagnostics, now.diagnostics)) {
    if (was !== is) other.push(`${code}: ${was} -> ${is}`);
  }
  for (const [name, was] of Object.entries(before.measures)) {
    const is = now.measures[name];
    if (is === undefined || (was.hit === is.hit && was.total === is.total)) continue;
    const isWorse = is.hit * was.total < was.hit * is.total;
    (isWorse ? worse : other).push(`${name}: ${was.hit}/${was.total} -> ${is.hit}/${is.total}`);
  }
  return { worse, other };
}

/**
 * Both numbers of every name that either side has.
 *
 * @param {Readonly<Record<string, number>>} before
 * @param {Readonly<Record<string, number>>} now
 * @returns {[name: string, was: number, is: number][]}
 */
function pair(before, now) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.map((name) => [name, before[name] ?? 0, now[name] ?? 0]);
}
