/** How a run ends. */
export const exitCode = {
  fine: 0,
  /** The command's own "no": stale output, diagnostics that should fail, no declaration, a disk that refuses. */
  refused: 1,
  /** Wrong arguments or configuration. */
  usage: 2,
  /** A bug in pagewright. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
