import { remember } from "../remember.ts";

/** A type's name in its parts. `namespace` is absent where only the last part is written. */
export interface QualifiedName {
  readonly namespace?: string;
  readonly name: string;
}

const dottedName = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** `#contoso.shop.widget` or `Collection(contoso.shop.widget)` in parts; undefined for text that is no name. */
export const parseQualifiedName = remember((text): QualifiedName | undefined => {
  const bare = elementOf(text.trim().replace(/^#/, "")).replace(/^#/, "");
  if (!dottedName.test(bare)) return undefined;
  const dot = bare.lastIndexOf(".");
  return dot < 0 ? { name: bare } : { namespace: bare.slice(0, dot), name: bare.slice(dot + 1) };
});

/** A namespace and a name as an id. Without a namespace the name is the id. */
export function joinName(namespace: string, name: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

function elementOf(text: string): string {
  return /^collection\(.*\)$/i.test(text) ? text.slice("collection(".length, -1).trim() : text;
}
