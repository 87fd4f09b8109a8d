import type { Invocation } from "./invocation.ts";
import { loadProject, type Project } from "./project.ts";

/** The pages that are read, and those of them whose diagnostics are shown. */
export interface LintProject extends Project {
  /** Paths of the pages that somebody asked for. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Pages that are named on the command line are read together with those of the configuration, because much of what is
 * wrong with a page shows only beside the others; only the former are spoken of.
 */
export function loadLintProject(invocation: Invocation): LintProject {
  const typed = loadProject(invocation);
  const asked = new Set(typed.pages.sources.map(({ path }) => path));
  const hasOthers = invocation.inputs.length > 0 && invocation.settings.options.inputs !== undefined;
  if (!hasOthers) return { ...typed, asked };
  const { pages } = loadProject({ ...invocation, inputs: [] });
  const others = pages.sources.filter(({ path }) => !asked.has(path));
  return { ...typed, asked, pages: { ...typed.pages, sources: [...typed.pages.sources, ...others] } };
}
