import { changeRules } from "../compare/change-rules.ts";
import type { PlannedClient } from "./planned-client.ts";

/** More changes than this are only counted. */
const namedChanges = 3;

/** What a run changed, in one line: `Ticket.priority was added; 3 files written`. */
export function describeBriefly({ plan, changes = [] }: PlannedClient): string {
  const count = (...states: string[]) => plan.files.filter(({ state }) => states.includes(state)).length;
  const [written, removed] = [count("missing", "stale"), count("left-over")];
  if (plan.lockState === "unchanged" && written + removed === 0) return "the client stays as it is";
  const named = changes
    .slice(0, namedChanges)
    .map(({ rule, subject }) => `${subject} ${changeRules[rule].says}`);
  const rest = changes.length - named.length;
  const api = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
  const files = `${written} ${written === 1 ? "file" : "files"} written${removed > 0 ? `, ${removed} removed` : ""}`;
  return api === "" ? files : `${api}; ${files}`;
}
