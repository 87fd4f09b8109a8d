import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Operation } from "../../model/operations.ts";

/** Names the operations whose pages say nothing of what comes back: their results are unknown. */
export function checkResults(operations: readonly Operation[], report: Report): void {
  for (const { responses, source, name } of operations) {
    if (responses.length === 0) report("link/undocumented-result", source, { name });
  }
}
