/** Names as the wire knows them: `displayName`, `@odata.type`, `site@odata.bind`, `form_post`, `x-header`. */
const propertyName = /^[@A-Za-z_$][\w@.$/-]*$/;

/** Reads a name cell: `state`, `state (deprecated)`, `*state*`. */
export function matchPropertyName(text: string): { name: string; deprecated: boolean } | undefined {
  const bare = text.replace(/\s*\((?:deprecated|preview|optional|required)\)\s*$/i, "").trim();
  const name = bare.replace(/^["'*`]+|["'*`:]+$/g, "");
  if (!propertyName.test(name)) return undefined;
  return { name, deprecated: /\(deprecated\)/i.test(text) };
}
