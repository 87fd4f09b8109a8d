import { groupDiagnostics } from "./group-diagnostics.js";

/** @typedef {import("../../src/model/api-model.ts").ModelDocument} ModelDocument */

/** At most so many lines of one kind of fault are printed. */
const shown = 10;

/**
 * Prints what was read and made, and what that cost.
 *
 * @param {import("./run-corpus.js").Findings} findings
 * @param {readonly (readonly [step: string, milliseconds: number])[]} steps
 */
export function printReport({ pages, model, counts, differing }, steps) {
  print(
    "Time",
    steps.map(([step, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${step}`),
  );
  print(
    "Counts",
    Object.entries(counts).map(([name, count]) => `${String(count).padStart(9)}  ${name}`),
  );
  print("Set aside", setAsideLines(model));
  printFaults("Requests and answers that differ from what is shown", differing);
  print("Left out, because they are no text", pages.leftOut);
  print("Diagnostics, with the first, the middle and the last of each code", diagnosticLines(model));
}

/**
 * Prints what should not be, if anything is.
 *
 * @param {string} title
 * @param {readonly string[]} lines
 */
export function printFaults(title, lines) {
  if (lines.length === 0) return;
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  print(`${title}: ${lines.length}`, [...lines.slice(0, shown), ...more]);
}

/** @param {ModelDocument} model */
function setAsideLines({ accounting }) {
  return Object.entries(accounting).flatMap(([kind, { setAside }]) =>
    Object.entries(setAside).map(([rule, count]) => `${String(count).padStart(9)}  ${kind}: ${rule}`),
  );
}

/** @param {ModelDocument} model */
function diagnosticLines({ diagnostics }) {
  return groupDiagnostics(diagnostics).flatMap(({ code, severity, count, places }) => [
    `${String(count).padStart(9)}  ${severity} ${code}`,
    ...places.map(({ source: { path, start }, message }) => {
      const line = `           ${path}:${start.line}:${start.column} ${message}`;
      return line.length > 160 ? `${line.slice(0, 159)}…` : line;
    }),
  ]);
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function print(title, lines) {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`.trimEnd());
}
