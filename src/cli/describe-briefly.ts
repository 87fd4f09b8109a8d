import type { PlannedClient } from "./planned-client.ts";
import { summarizeOutput } from "./summary.ts";

/** More changes than this are only counted. */
const namedChanges = 3;

/** What a run changed, in one line: `Ticket.priority was added; 26 files: 3 written, 23 unchanged, 0 removed`. */
export function describeBriefly({ plan, changes = [] }: PlannedClient): string {
  if (plan.lockState === "unchanged" && plan.files.every(({ state }) => state === "unchanged")) {
    return "the client stays as it is";
  }
  const named = changes.slice(0, namedChanges).map(({ subject, message }) => `${subject} ${message}`);
  const rest = changes.length - named.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  const api = [...named, ...more].join(", ");
  const files = summarizeOutput(plan).replace(/\.\n$/, "");
  return api === "" ? files : `${api}; ${files}`;
}
