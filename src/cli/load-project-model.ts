import type { GenerateOptions } from "../config.ts";
import type { LoadedModel } from "../result.ts";
import type { Invocation } from "./invocation.ts";
import type { Project } from "./project.ts";
import { withPorts } from "./with-ports.ts";

/** What the pages of a project declare, without a client. The pipeline is loaded only here. */
export async function loadProjectModel(
  project: Project,
  invocation: Invocation,
  more: Pick<GenerateOptions, "lockedNames"> = {},
): Promise<LoadedModel> {
  const { loadModel } = await import("../generate.ts");
  const options = { ...project.options, ...more };
  return withPorts(project, invocation, (ports) => loadModel(project.pages.sources, options, ports));
}
