import type { LoadedModel } from "../result.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import { failsOn } from "./print-diagnostics.ts";
import { loadProject, type Project } from "./project.ts";
import { secondsSince, summarizeModel } from "./summary.ts";

/** Loads the model of an invocation, prints of it what the command is for, and sums up on standard error. */
export async function printModel(
  invocation: Invocation,
  print: (loaded: LoadedModel, project: Project) => void,
): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = await loadProject(invocation);
  const { loadModel } = await import("../generate.ts");
  const { sources, diagnostics } = project.pages;
  const loaded = await loadModel(sources, project.options, { diagnostics });
  print(loaded, project);
  if (!flags.quiet) {
    terminal.stderr.write(`${summarizeModel(project, loaded, flags)}Done in ${secondsSince(start)}.\n`);
  }
  return failsOn(loaded.diagnostics, flags.failOn) ? exitCode.refused : exitCode.fine;
}
