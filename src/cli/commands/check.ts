import { relative } from "node:path";
import { printable } from "../../diagnostics/printable.ts";
import { lockPath } from "../../disk/lock.ts";
import type { FolderPlan, PlannedFile } from "../../disk/plan-folder.ts";
import { describeChanges } from "../describe-changes.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Invocation } from "../invocation.ts";
import { mendingCommand } from "../mending-command.ts";
import { planClient } from "../plan-client.ts";
import { loadProject, requireOutput } from "../project.ts";
import { rememberClient } from "../remember-client.ts";
import { secondsSince, summarizeModel } from "../summary.ts";

/** `pagewright check`: says which files are not what `generate` would write, and writes nothing. */
export async function checkCommand(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { flags, terminal } = invocation;
  const project = requireOutput(loadProject(invocation));
  const client = await planClient(project, invocation, { writes: false });
  if (client === undefined) return exitCode.refused;
  const { counts, plan } = client;
  const differences = listDifferences(plan);
  const folder = relative(terminal.cwd, project.out) || ".";
  if (differences.length > 0) {
    terminal.stderr.write(
      `${folder} is not what pagewright would write:\n${differences.join("")}${describeChanges(client, flags)}` +
        `To mend it, run: ${mendingCommand(invocation, plan.files)}\n`,
    );
    return exitCode.refused;
  }
  rememberClient(project, client);
  if (flags.quiet) return exitCode.fine;
  terminal.stderr.write(
    `${summarizeModel(counts, flags)}${folder} is up to date (${secondsSince(start)}).\n`,
  );
  return exitCode.fine;
}

const remarks = { edited: " (edited by hand)", foreign: " (not written by pagewright)" } as const;

function listDifferences({ files, lockState }: FolderPlan): string[] {
  const lock: PlannedFile = { path: lockPath, state: lockState };
  return [...files, lock].flatMap(({ path, state, owner }) => {
    if (state === "unchanged") return [];
    const word = state === "left-over" ? "left over" : state;
    return [`  ${word.padEnd(9)} ${printable(path)}${owner ? remarks[owner] : ""}\n`];
  });
}
