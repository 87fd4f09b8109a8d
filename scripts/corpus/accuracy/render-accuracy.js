import { renderExamples } from "./render-examples.js";
import { formatNumber, formatRate, renderTable } from "./render-table.js";

/** @typedef {import("./floors.js").Measure} Measure */
/** @typedef {import("../../../src/model/accounting.ts").Accounting} Accounting */

/**
 * What should be nought, or nearly, and what it is.
 *
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} limit
 * @property {string} reached
 */

/**
 * The document that says how well the reference corpus is read.
 *
 * @param {object} found
 * @param {number} found.pages
 * @param {readonly Measure[]} found.measures
 * @param {readonly Fault[]} found.faults
 * @param {Accounting} found.accounting
 */
export function renderAccuracy({ pages, measures, faults, accounting }) {
  return `<!-- Written by \`npm run corpus -- PATH --update\`. Do not edit. -->

# Accuracy

The reference corpus is the v1.0 reference of Microsoft Graph as of July 2021: ${formatNumber(pages)} pages. What
pagewright makes of it is compared with the metadata of the same service and week, and with the request lines that an
independent reader found. pagewright itself reads neither, and where a page and the metadata disagree, it follows the
page. So a miss is of one of two kinds: the page says something else, which stays, or the page was misread, which is a
defect. The misses are sorted into classes by rules, each time this document is written.

${renderMeasures(measures)}

${renderBelow(measures)}

${renderTable(
  ["Measure", "At most", "Reached"],
  faults.map(({ name, limit, reached }) => [name, limit, reached]),
)}

## Written alike

The scorer compares texts. In the column "written alike" these differences of writing are taken out on both sides:

- **propType**: a property whose documented type has documented subtypes is typed \`AnyX\`, the union of them all. The
  scorer accepts such a union only if the metadata derives every member from the same type. Here the union counts as X.
- **pageRecall**, **routeRecall**, **routePrecision**: pages that give one name to one request line are one function,
  with the lines of all of them; the scorer looks for it on one of the pages only. Here it stands on all of them. The
  independent reader drops addresses by path (\`/drive/root:/{path}:/content\` becomes \`/drive/root/content\`); here
  the routes lose them, too. A segment that it marks as a sample key (a GUID, say), and an empty one, count as a
  placeholder.
- **getResultType**, **getResultFamily**, **getResultCollection**: the results of all lines that are routes in that
  sense. A documented redirect to a file (302) counts as a type of the metadata that has nothing but a stream.

## Accounting

Everything that a page says is consumed, diagnosed, or set aside by a named rule.

${renderAccounting(accounting)}

## Examples of the misses

${renderExamples(measures)}`;
}

/** @param {readonly Measure[]} measures */
function renderMeasures(measures) {
  return renderTable(
    ["Measure", "At least", "Reached", "Written alike", "Remaining misses"],
    measures.map(({ name, counts, floor, rate, alike, misses }) => [
      `**${name}**: ${counts}`,
      `${floor} %`,
      formatRate(rate),
      alike === undefined ? "" : formatRate(alike),
      misses.map(({ reason, count }) => `${formatNumber(count)}: ${reason}`).join("; "),
    ]),
  );
}

/** @param {readonly Measure[]} measures */
function renderBelow(measures) {
  const isBelow = (/** @type {Measure} */ { floor, rate }) => rate.hit * 100 < floor * rate.total;
  const below = measures.filter(isBelow);
  const stay = below.filter(
    ({ alike, ...measure }) => alike === undefined || isBelow({ ...measure, rate: alike }),
  );
  const names = (/** @type {readonly Measure[]} */ list) => list.map(({ name }) => `**${name}**`).join(", ");
  if (below.length === 0) return "No measure is below its floor.";
  if (stay.length === 0)
    return `Below the floor as the scorer counts, and above it written alike: ${names(below)}.`;
  return `Below the floor as the scorer counts: ${names(below)}. Written alike, too: ${names(stay)}.`;
}

/** @param {Accounting} accounting */
function renderAccounting(accounting) {
  return renderTable(
    ["", "Seen", "Consumed", "Diagnosed", "Set aside"],
    Object.entries(accounting).map(([kind, { seen, consumed, diagnosed, setAside }]) => [
      kind,
      formatNumber(seen),
      formatNumber(consumed),
      formatNumber(diagnosed),
      Object.entries(setAside)
        .map(([rule, count]) => `${rule} ${formatNumber(count)}`)
        .join(", "),
    ]),
  );
}
