import type { Result } from "../result.ts";
import type { Flags } from "./flags.ts";
import { failsOn } from "./print-diagnostics.ts";
import type { Project } from "./project.ts";

/** The client of a project, and why it must not be used where that is so. */
export async function buildClient(
  { pages, options }: Project,
  { failOn }: Flags,
): Promise<{ readonly result: Result; readonly refusal?: string }> {
  const { generate } = await import("../generate.ts");
  const result = await generate(pages.sources, options, { diagnostics: pages.diagnostics });
  if (result.files.length === 0) return { result, refusal: "No page declares a type or an operation." };
  if (!failsOn(result.diagnostics, failOn)) return { result };
  return { result, refusal: `There are diagnostics, and --fail-on is ${failOn}.` };
}
