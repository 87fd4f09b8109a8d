import type { ApiSurface } from "./api-surface.ts";

/** Texts between quotes, and names with their namespaces. */
const words = /"(?:[^"\\]|\\.)*"|[^\s|[\]()"]+/g;

/** The ids that a written type mentions. */
export function mentionedIds(text: string, { types }: ApiSurface): string[] {
  return (text.match(words) ?? []).filter((word) => types.has(word));
}

/** A written type with names in place of ids, as its reader knows them. */
export function withNames(text: string, { types }: ApiSurface): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\||[^\s|[\]()"]+/g, (word) =>
    word === "|" ? " | " : (types.get(word)?.name ?? word),
  );
}

/** The members of a written union: what stands between its `|`, but for those in texts. */
export function membersOf(text: string): readonly string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|[^|"])+/g) ?? [];
}
