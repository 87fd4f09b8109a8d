import { formatNumber } from "./render-table.js";

/** @typedef {import("./floors.js").Measure} Measure */

/**
 * The misses of each class that stand for the others. A class that several measures share is shown once.
 *
 * @param {readonly Measure[]} measures
 */
export function renderExamples(measures) {
  const shown = new Set();
  const parts = measures.flatMap(({ name, misses }) => {
    const news = misses.filter(({ reason, examples }) => !shown.has(`${reason} ${examples}`));
    for (const { reason, examples } of news) shown.add(`${reason} ${examples}`);
    if (news.length === 0) return [];
    const lines = news.map(
      ({ reason, count, examples }) =>
        `- ${formatNumber(count)}: ${reason}\n${examples.map((example) => `  - \`${example}\`\n`).join("")}`,
    );
    return [`### ${name}\n\n${lines.join("")}`];
  });
  return parts.join("\n");
}
