import { formatNumber, formatRate } from "./render-table.js";

/** @typedef {import("./render-accuracy.js").Fault} Fault */

/**
 * What should be nought, from the counts of a run.
 *
 * @param {Readonly<Record<string, number>>} counts
 * @returns {Fault[]}
 */
export function faultRows(counts) {
  const count = (/** @type {string} */ name) => counts[name] ?? 0;
  const row = (/** @type {string} */ name, /** @type {string} */ key) => ({
    name,
    limit: "0",
    reached: formatNumber(count(key)),
  });
  const called = `${formatNumber(count("called routes"))} routes of ${formatNumber(count("operations"))} functions`;
  return [
    {
      name: "types of properties and parameters that ended as `unknown`",
      limit: "0.3 %",
      reached: formatRate({ hit: count("unknown types"), total: count("types") }),
    },
    row("compile errors under TypeScript 7, with NodeNext and with Bundler resolution", "compile errors"),
    row("names that are exported twice or differ only by case", "colliding names"),
    row("files that differ only by case", "colliding files"),
    row(
      `failures in calling ${called}, and documented lines without a function or a diagnostic`,
      "failed calls",
    ),
  ];
}
