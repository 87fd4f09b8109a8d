import type { LoadedModel } from "../result.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import { failsOn } from "./print-diagnostics.ts";
import { loadProject, lockedNames, type Project } from "./project.ts";
import { countModel, secondsSince, summarizeModel } from "./summary.ts";
import { withPorts } from "./with-ports.ts";

/** How a command prints a model, and whether names that earlier runs gave show in it. */
interface ModelPrinter {
  readonly showsNames: boolean;
  readonly print: (loaded: LoadedModel, project: Project) => void;
}

/** Loads the model of an invocation, prints of it what the command is for, and sums up on standard error. */
export async function printModel(
  invocation: Invocation,
  { showsNames, print }: ModelPrinter,
): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = loadProject(invocation);
  const { loadModel } = await import("../generate.ts");
  const { sources } = project.pages;
  const options = { ...project.options, ...(showsNames && lockedNames(project)) };
  const loaded = await withPorts(project, invocation, (ports) => loadModel(sources, options, ports));
  print(loaded, project);
  const counts = countModel(project, loaded);
  if (!flags.quiet) {
    terminal.stderr.write(`${summarizeModel(counts, flags)}Done in ${secondsSince(start)}.\n`);
  }
  return failsOn(counts, flags.failOn) ? exitCode.refused : exitCode.fine;
}
