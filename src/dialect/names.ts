import { trimCharacters } from "./characters.ts";

/** Names as the wire knows them: `displayName`, `@odata.type`, `site@odata.bind`, `form_post`, `x-header`. */
const propertyName = /^[@A-Za-z_$][\w@.$/-]*$/;

/** A name written as the placeholder that it stands for: `{ticketId}`, `<ticketId>`, `:ticketId`. */
const placeholder = /^(?:\{([\w-]+)\}|<([\w-]+)>|:([\w-]+))$/;
/** What a name cell says beside the name, in parentheses or on a line of its own: `state (deprecated)`, `title Required`. */
const nameRemark =
  / ?\((deprecated|preview|optional|required|mandatory|read-?only)\)$| ((?:conditionally )?required|optional|mandatory)$/i;
/** Marks that lead to a note, and that of what may be left out: `title¹`, `title[^1]`, `title?`. */
const noteMarks = /(?:\[\^?\w{1,3}\]|[¹²³⁴-⁹†‡?]{1,3})$/;

/** What a name cell says. */
export interface NameCell {
  readonly name: string;
  readonly deprecated: boolean;
  readonly required?: true;
}

/** Reads a name cell: `state`, `state (deprecated)`, `*state*`, `{state}`, `title (required)`. */
export function matchPropertyName(text: string): NameCell | undefined {
  const { rest, remark } = splitNameRemark(text);
  const written = rest.replace(noteMarks, "");
  const trimmed = trimCharacters(written, "\"'*`", "\"'*`:");
  const [, inBraces, inBrackets, behindColon] = placeholder.exec(trimmed) ?? [];
  const name = inBraces ?? inBrackets ?? behindColon ?? trimmed;
  if (!propertyName.test(name)) return undefined;
  return {
    // No property has OData's prefix without its sign.
    name: name.replace(/^odata\./, "@odata."),
    deprecated: remark === "deprecated",
    ...(isRequiredRemark(remark) && { required: true }),
  };
}

/** A name cell without the remark beside the name, and the remark in lower case: `Acts-As (required)`. */
export function splitNameRemark(text: string): { readonly rest: string; readonly remark: string } {
  const whole = text.trim();
  const [said = "", enclosed, bare] = nameRemark.exec(whole) ?? [];
  return {
    rest: whole.slice(0, whole.length - said.length),
    remark: (enclosed ?? bare ?? "").toLowerCase(),
  };
}

/** Whether the remark of a name cell says that what it names has to be sent. */
export function isRequiredRemark(remark: string): boolean {
  return remark === "required" || remark === "mandatory";
}

/** `ticket`, `example.tickets.ticket`: what may be the name of a type, with or without its namespace. */
export function isTypeName(text: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(text);
}

/** `ticketLink`: a text that is nothing but a name without a namespace. */
export function isSimpleName(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

/** Whether a name has a capital inside, as no word of prose has: `postalAddress`, `PostalAddress`. */
export function isCamelCased(name: string): boolean {
  return /[a-z\d][A-Z]/.test(name);
}

/** `example.ticket` of `#example.ticket`, as OData writes the names of types in JSON. */
export function withoutHash(name: string): string {
  return name.replace(/^#/, "");
}

/** `board@odata.bind`: the link to what a relationship leads to (OData JSON format 4.01, 8.5). */
export function bindsRelationship(key: string): boolean {
  return /^\w+@odata\.bind$/.test(key);
}
