import { printJson } from "../../diagnostics/print-json.ts";
import { readLock } from "../../disk/lock.ts";
import { modelDocument } from "../../model-document.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { loadProjectModel } from "../load-project-model.ts";
import { failsOn } from "../print-diagnostics.ts";
import { loadProject, lockedNames } from "../project.ts";
import { countModel, secondsSince, summarizeModel } from "../summary.ts";

/** `pagewright model`: the model as JSON, and nothing else, on standard output. */
export async function modelCommand(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = loadProject(invocation);
  const names = project.out === undefined ? {} : lockedNames(readLock(project.out));
  const loaded = await loadProjectModel(project, invocation, names);
  terminal.stdout.write(`${printJson(modelDocument(loaded), 2)}\n`);
  const counts = countModel(project, loaded);
  if (!flags.quiet) {
    terminal.stderr.write(`${summarizeModel(counts, flags)}Done in ${secondsSince(start)}.\n`);
  }
  return failsOn(counts, flags) ? exitCode.refused : exitCode.fine;
}
