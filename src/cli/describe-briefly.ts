import { changeRules } from "../compare/change-rules.ts";
import type { FindingsCounts } from "./compare-findings.ts";
import type { PlannedClient } from "./planned-client.ts";
import { count } from "./summary.ts";

/** More changes than this are only counted. */
const namedChanges = 3;

/** What a run changed, in one line: `Ticket.priority was added; 3 files written; 1 error, 0 warnings (1 more)`. */
export function describeBriefly(client: PlannedClient, found: FindingsCounts | undefined): string {
  const files = describeFiles(client);
  if (found === undefined) return files;
  const { errors, warnings, more } = found;
  const change = more === 0 ? "" : ` (${Math.abs(more)} ${more > 0 ? "more" : "fewer"})`;
  return `${files}; ${count(errors, "error")}, ${count(warnings, "warning")}${change}`;
}

function describeFiles({ plan, changes = [] }: PlannedClient): string {
  const countOf = (...states: string[]) => plan.files.filter(({ state }) => states.includes(state)).length;
  const [written, removed] = [countOf("missing", "stale"), countOf("left-over")];
  if (plan.lockState === "unchanged" && written + removed === 0) return "the client stays as it is";
  const named = changes
    .slice(0, namedChanges)
    .map(({ rule, subject }) => `${subject} ${changeRules[rule].says}`);
  const rest = changes.length - named.length;
  const api = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
  const files = `${count(written, "file")} written${removed > 0 ? `, ${removed} removed` : ""}`;
  return api === "" ? files : `${api}; ${files}`;
}
