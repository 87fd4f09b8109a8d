import { type Change, createChange } from "./change.ts";
import { splitType } from "./split-type.ts";

/** A parameter that a function did not have, as it is written. */
export function addedParameter(subject: string, text: string): Change {
  const { facts } = splitType(text);
  return createChange(facts.has("required") ? "required-parameter-added" : "parameter-added", subject);
}

/** Whether something that was left out before must be given now, or the other way round. */
export function compareRequired(
  subject: string,
  what: "body" | "parameter",
  was: ReadonlySet<string>,
  is: ReadonlySet<string>,
): Change[] {
  if (is.has("required") === was.has("required")) return [];
  return [createChange(`${what}-became-${is.has("required") ? "required" : "optional"}`, subject)];
}
