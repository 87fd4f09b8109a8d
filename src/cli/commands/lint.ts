import type { ExitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { printModel } from "../print-model.ts";

/** `pagewright lint`: the diagnostics, and nothing else, on standard output. */
export function lintCommand(invocation: Invocation): Promise<ExitCode> {
  return printModel(invocation, {
    showsNames: false,
    print: ({ diagnostics }, project) =>
      printDiagnostics(diagnostics, invocation.terminal.stdout, project, invocation),
  });
}
