import type { PropertyFacts } from "../../model/facts.ts";
import type { LinkOptions } from "../../model/options.ts";
import type { Property, TypeRef } from "../../model/types.ts";
import { ancestorsOf } from "./link-bases.ts";
import { linkOwnProperties } from "./link-own-properties.ts";
import type { LinkedProperties, PropertyParts, PropertyTools } from "./property-tools.ts";
import type { TypeDraft } from "./type-draft.ts";

/** The properties of every type by its id. A base is linked before the types that inherit from it. */
export function linkProperties(
  types: readonly TypeDraft[],
  parts: PropertyParts,
): ReadonlyMap<string, LinkedProperties> {
  const byId = new Map(types.map((type) => [type.id, type]));
  const linked = new Map<string, LinkedProperties>();
  const roots = keyedRoots(types, parts);
  const tools: PropertyTools = {
    ...parts,
    inherited(id, name) {
      for (const owner of ancestorsOf(id, parts.bases)) {
        const property = linked.get(owner)?.own.get(name);
        if (property && property.inheritedFrom === undefined) return { owner, property };
      }
      return undefined;
    },
    inheritedSpelling: (id, lower) =>
      ancestorsOf(id, parts.bases)
        .map((owner) => linked.get(owner)?.spellings.get(lower))
        .find((name) => name !== undefined),
    toProperty: (facts, type, key) => toProperty(facts, type, key, parts.options),
  };
  for (const { id } of types) {
    for (const next of [id, ...ancestorsOf(id, parts.bases)].reverse()) {
      const type = byId.get(next);
      if (type === undefined || linked.has(next)) continue;
      const inheritedKey = linked.get(parts.bases.get(next) ?? "")?.key;
      linked.set(
        next,
        linkOwnProperties(type, inheritedKey ?? (roots.has(next) ? usualKey : undefined), tools),
      );
    }
  }
  return linked;
}

/** Pages that state no key say by inheriting it that this is the one. */
const usualKey = "id";

/** The types without a base of which some row says that it inherits the usual key from them. */
function keyedRoots(types: readonly TypeDraft[], { index, bases }: PropertyParts): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const { rows } of types) {
    for (const { facts, page } of rows) {
      if (facts.name !== usualKey || facts.inheritedFrom === undefined) continue;
      const id = index.find(facts.inheritedFrom, page)?.draft.id;
      if (id !== undefined && !bases.has(id)) roots.add(id);
    }
  }
  return roots;
}

function toProperty(
  facts: PropertyFacts,
  type: TypeRef,
  key: string | undefined,
  { nullability }: LinkOptions,
): Property {
  const { name, readOnly, required, relationship, deprecated, description, source } = facts;
  const neverNull = name === key || type.kind === "array";
  const nullable = !neverNull && (facts.nullable ?? nullability === "assumed");
  return { name, type, nullable, readOnly, required, relationship, deprecated, description, source };
}
