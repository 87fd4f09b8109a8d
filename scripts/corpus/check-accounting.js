/** @typedef {import("../../src/model/accounting.ts").Accounting} Accounting */

/**
 * The kinds of which something that was seen is neither consumed, nor diagnosed, nor set aside.
 *
 * @param {Accounting} accounting
 * @returns {string[]}
 */
export function checkAccounting(accounting) {
  return Object.entries(accounting).flatMap(([kind, { seen, consumed, diagnosed, setAside }]) => {
    const settled = Object.values(setAside).reduce((sum, count) => sum + count, consumed + diagnosed);
    return settled === seen ? [] : [`${kind}: ${seen} seen, ${settled} accounted for`];
  });
}
