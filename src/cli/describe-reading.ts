import { printable } from "../diagnostics/printable.ts";
import type { ParserName } from "../model/options.ts";
import type { Flags } from "./flags.ts";

/** Who waits longer than this for the reference parser is told that there is a faster one. */
const longWait = 3000;
const slowestShown = 3;

/** How long it took to read a page. */
export interface ReadingTime {
  readonly path: string;
  readonly milliseconds: number;
}

/** What is worth saying of pages that were read; empty where nothing is. */
export function describeReading(
  readings: readonly ReadingTime[],
  parser: ParserName,
  { quiet, verbose }: Pick<Flags, "quiet" | "verbose">,
  milliseconds: number,
): string {
  if (quiet) return "";
  const hint =
    parser === "remark" && milliseconds > longWait
      ? `Reading ${readings.length} pages took ${(milliseconds / 1000).toFixed(1)} s. Many times faster: ` +
        "npm install --save-dev satteri, and --parser satteri.\n"
      : "";
  return hint + (verbose && readings.length > 0 ? `Longest to read: ${slowest(readings)}.\n` : "");
}

function slowest(readings: readonly ReadingTime[]): string {
  return readings
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, slowestShown)
    .map(({ path, milliseconds }) => `${printable(path)} (${Math.ceil(milliseconds)} ms)`)
    .join(", ");
}
