import type { Change } from "../compare/change.ts";
import type { FolderPlan } from "../disk/plan-folder.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ModelCounts } from "./summary.ts";

/** What is to be written, and what a summary says of the model behind it. */
export interface PlannedClient {
  readonly counts: ModelCounts;
  readonly plan: FolderPlan;
  /** What was found; absent where an earlier run is repeated. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What became of the API since the last run; absent where nothing is known of that. */
  readonly changes?: readonly Change[];
}
