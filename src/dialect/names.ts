import { trimCharacters } from "./characters.ts";

/** Names as the wire knows them: `displayName`, `@odata.type`, `site@odata.bind`, `form_post`, `x-header`. */
const propertyName = /^[@A-Za-z_$][\w@.$/-]*$/;

/** Reads a name cell: `state`, `state (deprecated)`, `*state*`. */
export function matchPropertyName(text: string): { name: string; deprecated: boolean } | undefined {
  const bare = text.trim().replace(/ ?\((?:deprecated|preview|optional|required)\)$/i, "");
  const name = trimCharacters(bare, "\"'*`", "\"'*`:");
  if (!propertyName.test(name)) return undefined;
  return { name, deprecated: /\(deprecated\)/i.test(text) };
}
