import type { Progress } from "../ports.ts";
import type { Flags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** A line at the bottom of a terminal that tells how far a run is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Makes room for other lines. */
  readonly clear: () => void;
}

/** Runs that are over sooner show nothing. */
const patience = 300;
/** Nobody reads faster. */
const interval = 100;

const clearLine = "\r\u001B[2K";

/** The line of one run; none where nobody looks: in CI, behind a pipe, with `--quiet`. */
export function createProgressLine({ quiet }: Pick<Flags, "quiet">, terminal: Terminal): ProgressLine {
  const { stderr, env } = terminal;
  if (quiet || !stderr.isTTY || env.CI || env.TERM === "dumb") return { show: () => {}, clear: () => {} };
  const begun = performance.now();
  let written = begun + patience - interval;
  let begunPhase = begun;
  let phase: Progress["phase"] | undefined;
  let visible = false;
  return {
    show: (progress) => {
      const now = performance.now();
      if (progress.phase !== phase) begunPhase = now;
      phase = progress.phase;
      if (now - written < interval) return;
      written = now;
      visible = true;
      stderr.write(`${clearLine}${describeProgress(progress, (now - begunPhase) / 1000)}`);
    },
    clear: () => {
      if (visible) stderr.write(clearLine);
      visible = false;
    },
  };
}

/** `Reading pages: 1200 of 3341, 210 a second, 10 s left` */
export function describeProgress({ phase, done, total }: Progress, seconds: number): string {
  if (phase === "link") return "Linking …";
  const what = phase === "read" ? "Reading pages" : "Printing modules";
  if (done === 0 || seconds <= 0) return `${what}: ${done} of ${total}`;
  const rate = done / seconds;
  return `${what}: ${done} of ${total}, ${Math.round(rate)} a second, ${Math.ceil((total - done) / rate)} s left`;
}
