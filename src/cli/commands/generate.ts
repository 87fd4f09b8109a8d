import { formatFewOfEach } from "../../diagnostics/formats/format-pretty.ts";
import { printable, printableLine } from "../../diagnostics/printable.ts";
import { DiskRefusal } from "../../disk/disk-refusal.ts";
import type { FolderPlan, PlannedFile } from "../../disk/plan-folder.ts";
import { writeOutput } from "../../disk/write-output.ts";
import { describeBriefly } from "../describe-briefly.ts";
import { describeChanges } from "../describe-changes.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { planClient, showsDiagnostics } from "../plan-client.ts";
import type { PlannedClient } from "../planned-client.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { processes } from "../processes.ts";
import { loadProject, type ProjectWithOutput, requireOutput } from "../project.ts";
import { rememberClient } from "../remember-client.ts";
import { secondsSince, summarizeModel, summarizeOutput } from "../summary.ts";

/** Fewer changed files than this are listed without `--verbose`. */
const listedChanges = 20;

const mostAttempts = 5;

/** `pagewright generate`: writes the client and says what changed. */
export async function generateCommand(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = requireOutput(loadProject(invocation));
  const client = await writeClient(project, invocation);
  if (client === undefined) return exitCode.refused;
  const { counts, plan } = client;
  rememberClient(project, client);
  const news = invocation.memory?.compareFindings(client.diagnostics ?? [], project.pages.sources);
  if (flags.quiet) return exitCode.fine;
  if (invocation.cause !== undefined) {
    if (news !== undefined && !showsDiagnostics(flags)) {
      printDiagnostics(news.fresh, terminal.stderr, project, invocation, formatFewOfEach);
    }
    const outcome = `${invocation.cause}: ${describeBriefly(client, news?.counts)} (${secondsSince(start)})`;
    terminal.stderr.write(`${printableLine(outcome)}\n`);
    return exitCode.fine;
  }
  const hint = Object.values(counts.diagnostics).some((number) => number > 0)
    ? " `pagewright lint` shows the diagnostics."
    : "";
  terminal.stderr.write(
    `${listChanges(plan, flags.verbose === true)}${describeChanges(client, flags)}${summarizeModel(counts, flags)}${summarizeOutput(plan)}` +
      `Done in ${secondsSince(start)}.${hint}\n`,
  );
  return exitCode.fine;
}

/** Plans and writes; once more where another run wrote to the folder in between, whose names then count. */
async function writeClient(
  project: ProjectWithOutput,
  invocation: Invocation,
): Promise<PlannedClient | undefined> {
  const options = { force: invocation.flags.force === true, processes };
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const client = await planClient(project, invocation, { writes: true });
    if (client === undefined || writeOutput(client.plan, options)) return client;
  }
  throw new DiskRefusal(`Nothing was written: other runs change "${project.out}" all the time.`);
}

/** A folder that is new has no changes. */
function listChanges({ files, lockState }: FolderPlan, all: boolean): string {
  if (lockState === "missing" && !all) return "";
  const signs = { missing: "+", stale: "~", "left-over": "-" } as const;
  const lines = files.flatMap(({ path, state }: PlannedFile) =>
    state === "unchanged" ? [] : [`  ${signs[state]} ${printable(path)}\n`],
  );
  const shown = all ? lines : lines.slice(0, listedChanges);
  const rest = lines.length - shown.length;
  return shown.join("") + (rest > 0 ? `  … and ${rest} more; --verbose lists them\n` : "");
}
