/**
 * Misses of one kind.
 *
 * @typedef {object} MissClass
 * @property {string} reason
 * @property {number} count
 * @property {readonly string[]} examples  The first and the last.
 */

/**
 * Misses by the reason that a rule gives for each, the most frequent first.
 *
 * @param {readonly string[]} misses
 * @param {(miss: string) => string} reasonOf
 * @returns {MissClass[]}
 */
export function classify(misses, reasonOf) {
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const miss of [...misses].sort()) {
    const reason = reasonOf(miss);
    const same = byReason.get(reason) ?? [];
    byReason.set(reason, same);
    same.push(miss);
  }
  return [...byReason]
    .map(([reason, same]) => ({
      reason,
      count: same.length,
      examples: [...new Set([...same.slice(0, 1), ...same.slice(-1)])],
    }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
