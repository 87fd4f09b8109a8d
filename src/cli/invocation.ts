import type { Flags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** A command as somebody typed it. */
export interface Invocation {
  readonly inputs: readonly string[];
  readonly flags: Flags;
  /** Everything behind `pagewright`, as typed. */
  readonly args: readonly string[];
  readonly terminal: Terminal;
}
