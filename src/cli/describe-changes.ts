import { countChanges, formatChangeList } from "../compare/format-changes.ts";
import type { Flags } from "./flags.ts";
import type { PlannedClient } from "./planned-client.ts";

/** More changes than this are listed only with `--verbose`. */
const listedChanges = 20;

/** What became of the API, for somebody at a terminal; nothing where nothing did. */
export function describeChanges({ changes = [] }: PlannedClient, { verbose }: Flags): string {
  if (changes.length === 0) return "";
  const list = formatChangeList(changes, verbose ? undefined : listedChanges);
  return `The API has ${countChanges(changes)}:\n${list}`;
}
