import { normalizeText } from "./characters.ts";
import { matchSectionRole } from "./headings.ts";

const parameters = /^(?:(?:request|supported|input) )?(?:parameters|attributes|arguments|fields)$/i;

/** Headings of what a request takes, wherever it stands in the request: `Supported attributes`. */
export function titlesParameters(heading: string): boolean {
  return parameters.test(normalizeText(heading).replace(/ ?:$/, ""));
}

/** A line that stands above an example as a heading would: `Example response:`. */
export function matchExampleLabel(line: string): string | undefined {
  const label = /^(\S.{0,60}?) ?:$/.exec(normalizeText(line))?.[1];
  const role = label === undefined ? undefined : matchSectionRole(label);
  return role === "request" || role === "response" || role === "example" ? label : undefined;
}
