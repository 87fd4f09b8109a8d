import { normalizeText } from "./characters.ts";
import { matchSectionRole, type SectionRole } from "./headings.ts";

/** Where what a list of parameters names is sent, as far as its heading tells. */
export type ParameterPlace = "anywhere" | "body" | "path" | "query";

const kinds: ReadonlySet<string> = new Set([
  "arguments",
  "attributes",
  "fields",
  "parameters",
  "params",
  "schema",
]);

/** The other words of such headings, with the places that they name. */
const places: ReadonlyMap<string, ParameterPlace> = new Map<string, ParameterPlace>([
  ["accepted", "anywhere"],
  ["available", "anywhere"],
  ["input", "anywhere"],
  ["optional", "anywhere"],
  ["request", "anywhere"],
  ["required", "anywhere"],
  ["supported", "anywhere"],
  ["body", "body"],
  ["data", "body"],
  ["form", "body"],
  ["json", "body"],
  ["payload", "body"],
  ["post", "body"],
  ["path", "path"],
  ["query", "query"],
  ["querystring", "query"],
  ["string", "query"],
]);

/** Where the parameters below a heading are sent, whether or not it says so: `Supported attributes`, `JSON params`. */
export function matchParametersTitle(heading: string): ParameterPlace | undefined {
  const words = normalizeText(heading).toLowerCase().replace(/ ?:$/, "").split(/[ -]/);
  const kind = words.pop() ?? "";
  if (words.length === 0 && (kind === "body" || kind === "payload")) return "body";
  const named = new Set(words.map((word) => places.get(word)));
  if (!kinds.has(kind) || named.has(undefined)) return undefined;
  named.delete("anywhere");
  const [place, ...others] = named;
  // A schema of nothing in particular lists no parameters.
  if (kind === "schema" && place !== "body") return undefined;
  return others.length > 0 ? undefined : (place ?? "anywhere");
}

const labelled: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "example",
  "request",
  "requestBody",
  "requestHeaders",
  "response",
  "responseHeaders",
]);

/** A line that stands above something as a heading would: `Example response:`, `Query parameters:`. */
export function matchLabel(line: string): string | undefined {
  const label = /^(\S.{0,60}?) ?:$/.exec(normalizeText(line))?.[1];
  if (label === undefined) return undefined;
  return labelled.has(matchSectionRole(label)) || matchParametersTitle(label) !== undefined
    ? label
    : undefined;
}

/** The label of a line that goes on after it: `Response: 201 Created`. */
export function matchAnswerLabel(line: string): string | undefined {
  const label = /^([A-Za-z]+(?: [A-Za-z]+)?) ?: \S/.exec(normalizeText(line))?.[1];
  return label !== undefined && matchSectionRole(label) === "response" ? label : undefined;
}

/** `Returns`: a label that is also the verb of the sentence beside it, "A ticket object". */
export function beginsSentence(label: string): boolean {
  return /^returns$/i.test(label);
}
