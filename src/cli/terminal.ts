/** The world of one run: tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What a command is for. */
  readonly stdout: OutputStream;
  /** Everything else. */
  readonly stderr: OutputStream;
  /** Runs an action once somebody interrupts a command that would go on for ever. */
  readonly onInterrupt?: (action: () => void) => void;
}

export interface OutputStream {
  readonly isTTY: boolean;
  /** The width of a terminal. */
  readonly columns?: number;
  write(text: string): void;
}

/** Whether a stream is looked at by somebody who sees colours. */
export function showsColors(stream: OutputStream, { env }: Terminal, wanted: boolean): boolean {
  return wanted && stream.isTTY && !env.NO_COLOR && !env.CI && env.TERM !== "dumb";
}
