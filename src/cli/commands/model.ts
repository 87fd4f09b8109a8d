import { modelDocument } from "../../model-document.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { printModel } from "../print-model.ts";

/** `pagewright model`: the model as JSON, and nothing else, on standard output. */
export function modelCommand(invocation: Invocation): Promise<ExitCode> {
  return printModel(invocation, {
    showsNames: true,
    print: (loaded) =>
      invocation.terminal.stdout.write(`${JSON.stringify(modelDocument(loaded), null, 2)}\n`),
  });
}
