import { type OutputPlan, type PlannedFile, planOutput } from "../../disk/plan-output.ts";
import { writeOutput } from "../../disk/write-output.ts";
import { buildClient } from "../build-client.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { loadProject, requireOutput } from "../project.ts";
import { secondsSince, summarizeDiagnostics, summarizeModel, summarizeOutput } from "../summary.ts";

/** Fewer changed files than this are listed without `--verbose`. */
const listedChanges = 20;

/** `pagewright generate`: writes the client and says what changed. */
export async function generateCommand({ inputs, flags, terminal }: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const project = requireOutput(await loadProject(inputs, flags, terminal));
  const { result, refusal } = await buildClient(project, flags);
  if (refusal !== undefined) {
    printDiagnostics(result.diagnostics, terminal.stderr, project, flags, terminal);
    terminal.stderr.write(`${refusal} Nothing was written.\n`);
    return exitCode.refused;
  }
  const names = new Map(Object.entries(result.names));
  const plan = planOutput(project.out, result.files, names, project.lock);
  writeOutput(plan, flags.force === true);
  if (flags.format !== "pretty")
    printDiagnostics(result.diagnostics, terminal.stderr, project, flags, terminal);
  if (flags.quiet) return exitCode.fine;
  const hint = result.diagnostics.length > 0 ? " `pagewright lint` shows them." : "";
  terminal.stderr.write(
    `${listChanges(plan, flags.verbose === true)}` +
      `${summarizeModel(project.pages.sources.length, result)}\n` +
      `${summarizeOutput(plan)}\n` +
      `${summarizeDiagnostics(result.diagnostics)}${hint}\n` +
      `Done in ${secondsSince(start)}.\n`,
  );
  return exitCode.fine;
}

function listChanges({ files }: OutputPlan, all: boolean): string {
  const signs = { missing: "+", stale: "~", "left-over": "-" } as const;
  const lines = files.flatMap(({ path, state }: PlannedFile) =>
    state === "unchanged" ? [] : [`  ${signs[state]} ${path}\n`],
  );
  const shown = all ? lines : lines.slice(0, listedChanges);
  const rest = lines.length - shown.length;
  return shown.join("") + (rest > 0 ? `  … and ${rest} more; --verbose lists them\n` : "");
}
