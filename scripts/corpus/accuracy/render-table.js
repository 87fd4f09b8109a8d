/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function renderTable(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/**
 * `99.90 % (959 of 960)`. Rounded down: a share that is not whole never looks so.
 *
 * @param {{ readonly hit: number, readonly total: number }} rate
 */
export function formatRate({ hit, total }) {
  const percent = total === 0 ? 0 : Math.floor((10_000 * hit) / total) / 100;
  return `${percent.toFixed(2)} % (${formatNumber(hit)} of ${formatNumber(total)})`;
}

/**
 * `12345` as `12,345`, whatever the locale.
 *
 * @param {number} number
 */
export function formatNumber(number) {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}
