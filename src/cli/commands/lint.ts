import { type BaselineComparison, compareBaseline, createBaseline } from "../../diagnostics/baseline.ts";
import { createFindingText } from "../../diagnostics/finding-text.ts";
import { readBaseline, writeBaseline } from "../../disk/baseline-file.ts";
import { relativePath } from "../../disk/paths.ts";
import type { LoadedModel } from "../../result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { type LintProject, loadLintProject } from "../load-lint-project.ts";
import { loadProjectModel } from "../load-project-model.ts";
import { failsOn, printDiagnostics } from "../print-diagnostics.ts";
import type { Project } from "../project.ts";
import { count, countModel, secondsSince, summarizeModel } from "../summary.ts";

/** `pagewright lint`: the diagnostics that the baseline does not know, and nothing else, on standard output. */
export async function lintCommand(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = loadLintProject(invocation);
  const all = await loadProjectModel(project, invocation);
  const diagnostics = all.diagnostics.filter(({ source }) => !project.beside.has(source.path));
  const loaded = { ...all, diagnostics };
  if (flags.updateBaseline) return updateBaseline(loaded, project, invocation);
  const compared = compareWithBaseline(loaded, project);
  printDiagnostics(compared.fresh, terminal.stdout, project, invocation);
  const counts = countModel(project, { ...loaded, diagnostics: compared.fresh });
  if (!flags.quiet) {
    const baseline = summarizeBaseline(compared, relativePath(terminal.cwd, project.baseline));
    const limit = summarizeLimit(counts.diagnostics.warning, flags.maxWarnings);
    terminal.stderr.write(
      `${summarizeModel(counts, flags)}${baseline}${limit}Done in ${secondsSince(start)}.\n`,
    );
  }
  return failsOn(counts, flags) ? exitCode.refused : exitCode.fine;
}

function compareWithBaseline(
  { diagnostics }: LoadedModel,
  { baseline, pages, asked }: LintProject,
): BaselineComparison {
  const known = readBaseline(baseline);
  if (known === undefined) return { fresh: diagnostics, known: 0, gone: 0 };
  return compareBaseline(diagnostics, known, asked, findingTextOf(pages));
}

function updateBaseline(
  { diagnostics }: LoadedModel,
  { baseline, pages, root, asked }: LintProject,
  { flags, terminal }: Invocation,
): ExitCode {
  const found = createBaseline(diagnostics, findingTextOf(pages));
  writeBaseline(baseline, found, asked, root);
  if (!flags.quiet) {
    const shown = relativePath(terminal.cwd, baseline);
    terminal.stderr.write(`Wrote ${count(diagnostics.length, "finding")} to ${shown}. Commit it.\n`);
  }
  return exitCode.fine;
}

function summarizeBaseline({ known, gone }: BaselineComparison, path: string): string {
  const old = known > 0 ? `${count(known, "finding")} of ${path} not shown.\n` : "";
  const fixed =
    gone > 0 ? `${count(gone, "finding")} of ${path} found no more; --update-baseline forgets them.\n` : "";
  return old + fixed;
}

/** Without a word, nobody would see why warnings fail. */
function summarizeLimit(warnings: number, most = Number.POSITIVE_INFINITY): string {
  return warnings > most ? `${count(warnings, "warning")}, but --max-warnings allows ${most}.\n` : "";
}

function findingTextOf({ sources }: Project["pages"]): ReturnType<typeof createFindingText> {
  return createFindingText(new Map(sources.map(({ path, text }) => [path, text])));
}
