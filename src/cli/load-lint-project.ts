import type { Invocation } from "./invocation.ts";
import { loadProject, type Project } from "./project.ts";

/** The pages that are read, and which of them are spoken of. */
export interface LintProject extends Project {
  /** Paths of the pages that somebody asked for. */
  readonly asked: ReadonlySet<string>;
  /** Paths of the pages that are only read beside them. A diagnostic of anything else, such as the configuration, is shown. */
  readonly beside: ReadonlySet<string>;
}

/**
 * Pages that are named on the command line are read together with those of the configuration, because much of what is
 * wrong with a page shows only beside the others; only the former are spoken of.
 */
export function loadLintProject(invocation: Invocation): LintProject {
  const typed = loadProject(invocation);
  const asked = new Set(typed.pages.sources.map(({ path }) => path));
  const hasOthers = invocation.inputs.length > 0 && invocation.settings.options.inputs !== undefined;
  if (!hasOthers) return { ...typed, asked, beside: new Set() };
  const { pages } = loadProject({ ...invocation, inputs: [] });
  const others = pages.sources.filter(({ path }) => !asked.has(path));
  const beside = new Set(others.map(({ path }) => path));
  return { ...typed, asked, beside, pages: { ...typed.pages, sources: [...typed.pages.sources, ...others] } };
}
