import { buildId } from "pagewright:build";
import { readStandingOutput } from "../disk/read-standing-output.ts";
import { readRecord, writeRecord } from "../disk/run-record.ts";
import type { PlannedClient } from "./planned-client.ts";
import type { ProjectWithOutput } from "./project.ts";
import type { ModelCounts } from "./summary.ts";

/**
 * The client that an earlier run wrote, where pages and options are the same and every file still is as it was
 * written; otherwise `undefined`. Neither parser nor model is needed for the answer.
 */
export function recallClient(project: ProjectWithOutput): PlannedClient | undefined {
  const { cacheFolder, out } = project;
  if (cacheFolder === undefined) return undefined;
  const counts = readRecord<ModelCounts>(cacheFolder, out, originOf(project));
  const plan = counts && readStandingOutput(out);
  return plan && { counts, plan };
}

/** Lets the next run know what this one wrote. */
export function rememberClient(project: ProjectWithOutput, { counts }: PlannedClient): void {
  const { cacheFolder, out } = project;
  if (cacheFolder !== undefined) writeRecord(cacheFolder, out, originOf(project), counts);
}

/** Everything that decides what is written, but for the names in the lock. */
function* originOf({ root, options, pages }: ProjectWithOutput): Generator<string> {
  yield JSON.stringify([buildId, root, options, pages.diagnostics]);
  for (const { path, text } of pages.sources) {
    yield path;
    yield text;
  }
}
