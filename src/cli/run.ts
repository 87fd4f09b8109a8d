import { type ExitCode, exitCode } from "./exit-code.ts";
import { explainError } from "./explain-error.ts";
import { runProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** One run of the command line, from its arguments to its exit code. It never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return (await runProgram(args, terminal)) ?? exitCode.fine;
  } catch (error) {
    return explainError(error, terminal);
  }
}
