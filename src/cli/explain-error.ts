import { CommanderError } from "commander";
import { printableLines } from "../diagnostics/printable.ts";
import { DiskRefusal } from "../disk/disk-refusal.ts";
import { UsageError } from "../usage-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Says what went wrong; of which kind it is decides the exit code. */
export function explainError(error: unknown, terminal: Terminal): ExitCode {
  // Commander has said it already. Its "errors" of code 0 are --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (error instanceof UsageError || error instanceof DiskRefusal) {
    terminal.stderr.write(`error: ${printableLines(shortenPaths(error.message, terminal))}\n`);
    return error instanceof UsageError ? exitCode.usage : exitCode.refused;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.stderr.write(
    `error: This is a bug in pagewright. Please report it with these lines and, if you can, the page that causes it.\n${printableLines(trace)}\n`,
  );
  return exitCode.bug;
}

/** Paths in a sentence are absolute where it is made; a reader wants them from where he stands. */
function shortenPaths(message: string, { cwd }: Terminal): string {
  return message.replaceAll(`"${cwd}/`, '"').replaceAll(`"${cwd}\\`, '"');
}
