import { trimCharacters } from "./characters.ts";

/** Names as the wire knows them: `displayName`, `@odata.type`, `site@odata.bind`, `form_post`, `x-header`. */
const propertyName = /^[@A-Za-z_$][\w@.$/-]*$/;

/** A name written as the placeholder that it stands for: `{ticketId}`, `<ticketId>`, `:ticketId`. */
const placeholder = /^(?:\{([\w-]+)\}|<([\w-]+)>|:([\w-]+))$/;

/** Reads a name cell: `state`, `state (deprecated)`, `*state*`, `{state}`. */
export function matchPropertyName(text: string): { name: string; deprecated: boolean } | undefined {
  const bare = text.trim().replace(/ ?\((?:deprecated|preview|optional|required)\)$/i, "");
  const trimmed = trimCharacters(bare, "\"'*`", "\"'*`:");
  const [, inBraces, inBrackets, behindColon] = placeholder.exec(trimmed) ?? [];
  const name = inBraces ?? inBrackets ?? behindColon ?? trimmed;
  if (!propertyName.test(name)) return undefined;
  // No property has OData's prefix without its sign.
  const written = name.replace(/^odata\./, "@odata.");
  return { name: written, deprecated: /\(deprecated\)/i.test(text) };
}

/** `ticket`, `example.tickets.ticket`: what may be the name of a type, with or without its namespace. */
export function isTypeName(text: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(text);
}

/** `ticketLink`: a text that is nothing but a name without a namespace. */
export function isSimpleName(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

/** `example.ticket` of `#example.ticket`, as OData writes the names of types in JSON. */
export function withoutHash(name: string): string {
  return name.replace(/^#/, "");
}

/** `board@odata.bind`: the link to what a relationship leads to (OData JSON format 4.01, 8.5). */
export function bindsRelationship(key: string): boolean {
  return /^\w+@odata\.bind$/.test(key);
}
