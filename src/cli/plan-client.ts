import { readLock } from "../disk/lock.ts";
import type { Result } from "../result.ts";
import type { Flags } from "./flags.ts";
import type { Invocation } from "./invocation.ts";
import type { PlannedClient } from "./planned-client.ts";
import { failsOn, printDiagnostics } from "./print-diagnostics.ts";
import { lockedNames, type ProjectWithOutput } from "./project.ts";
import { recallClient } from "./remember-client.ts";
import { countModel, type ModelCounts } from "./summary.ts";
import { withPorts } from "./with-ports.ts";

/**
 * The client of a project, compared with what stands in its output folder. `undefined` where the pages must not
 * become a client; why has then been said, on standard error.
 */
export async function planClient(
  project: ProjectWithOutput,
  invocation: Invocation,
  { writes }: { readonly writes: boolean },
): Promise<PlannedClient | undefined> {
  const { flags, terminal } = invocation;
  const { out, pages } = project;
  const silent = !showsDiagnostics(flags);
  // What shares a process tells what was found since its last run, which counts alone do not.
  const known = silent && invocation.memory === undefined ? recallClient(project) : undefined;
  if (known !== undefined && !failsOn(known.counts, flags)) return known;
  const { generate } = await import("../generate.ts");
  const lock = readLock(out);
  const options = { ...project.options, ...lockedNames(lock) };
  const result = await withPorts(project, { ...invocation, prints: true }, (ports) =>
    generate(pages.sources, options, ports),
  );
  const counts = countModel(project, result);
  const refusal = findRefusal(result, counts, flags);
  if (refusal !== undefined || !silent) {
    printDiagnostics(result.diagnostics, terminal.stderr, project, invocation);
  }
  if (refusal === undefined) {
    const { planResult } = await import("./plan-result.ts");
    return { counts, diagnostics: result.diagnostics, ...planResult(out, result, lock) };
  }
  terminal.stderr.write(`${refusal}${writes ? " Nothing was written." : ""}\n`);
  return undefined;
}

/** Whether all diagnostics are printed, although `lint` is there for that. */
export function showsDiagnostics({ format, all }: Flags): boolean {
  return format !== "pretty" || all === true;
}

function findRefusal({ files }: Result, counts: ModelCounts, flags: Flags): string | undefined {
  if (files.length === 0) return "No page declares a type or an operation.";
  return failsOn(counts, flags) ? `There are diagnostics, and --fail-on is ${flags.failOn}.` : undefined;
}
