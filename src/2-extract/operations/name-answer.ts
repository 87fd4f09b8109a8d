import type { OperationFacts } from "../../model/facts.ts";
import { type OwnName, ownName } from "../types/own-type.ts";

/** What an answer is named after. */
type Named = Pick<OperationFacts, "method" | "title" | "routes">;

/**
 * Below "List the members", `GET /clubs/:id/members` answers `listMembersItem`, or `clubsMembersListMembersItem`.
 * `ending` are the words after those of the heading; `taken` the names that the page has given to other answers.
 */
export function nameAnswer(
  { method, title = "", routes }: Named,
  ending: readonly string[],
  taken: ReadonlySet<string>,
): OwnName {
  const heading = title.replace(/\b(?:an?|the)\b/gi, "");
  const path = routes[0]?.path.replace(/\{[^{}]*\}|:\w+/g, "") ?? "";
  const { name, longName } = ownName([/[A-Za-z0-9]/.test(heading) ? heading : method, ...ending], path);
  return { name: taken.has(name) ? longName : name, longName };
}
