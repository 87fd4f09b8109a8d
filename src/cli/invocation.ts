import type { Target } from "../config.ts";
import type { Flags } from "./flags.ts";
import type { Memory } from "./memory.ts";
import type { Terminal } from "./terminal.ts";

/** A command as somebody typed it. */
export interface Invocation {
  readonly inputs: readonly string[];
  readonly flags: Flags;
  /** Everything behind `pagewright`, as typed. */
  readonly args: readonly string[];
  readonly terminal: Terminal;
  readonly settings: Settings;
  /** Where several runs share a process: what they remember of each other. */
  readonly memory?: Memory;
  /** What changed since the last run of the process, `docs/ticket.md and 3 more`. */
  readonly cause?: string;
}

/** What the configuration says of one client. */
export interface Settings {
  /** Where there are several targets: the name of this one. */
  readonly target?: string;
  readonly options: Target;
  /** The folder that all paths of the configuration are relative to. */
  readonly root: string;
  /** Absolute path of the configuration; absent where there is none. */
  readonly path?: string;
  /** Its text, where it is JSON. */
  readonly json?: string;
}
