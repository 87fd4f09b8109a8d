import { createNearNames } from "../../diagnostics/near-names.ts";
import { isReturnedOnRequest } from "../../dialect/shortened.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { Property, TypeRef } from "../../model/types.ts";
import { remember } from "../remember.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";
import type { Draft } from "../types/type-draft.ts";

/** The members that an object can have. */
export interface MemberLookup {
  /** Who has them, as a sentence names it. */
  readonly owner: string;
  /** Where they are documented. */
  readonly source: SourceSpan | undefined;
  typeOf(name: string): TypeRef | undefined;
  /** Whether an object can have the member although it is not listed. */
  mayHave(name: string): boolean;
  nearName(name: string): string | undefined;
  /** What an object that is not shortened shows, whatever the request. */
  usualNames(): readonly string[];
  /** Where the member is documented. */
  placeOf(name: string): SourceSpan | undefined;
  isReadOnly(name: string): boolean;
  /** Whether a page says that the member is never null. */
  isNeverNull(name: string): boolean;
}

/** A member of a body that is no resource. */
export interface RowMember {
  readonly type: TypeRef;
  readonly facts: PropertyFacts;
}

/** The members of a body that is no resource. */
export function membersOfRows(rows: ReadonlyMap<string, RowMember>): MemberLookup | undefined {
  if (rows.size === 0) return undefined;
  return {
    owner: "the request body",
    source: [...rows.values()][0]?.facts.source,
    typeOf: (name) => rows.get(name)?.type,
    mayHave: () => false,
    nearName: createNearNames(rows.keys()),
    usualNames: () => [],
    placeOf: (name) => rows.get(name)?.facts.source,
    isReadOnly: (name) => rows.get(name)?.facts.readOnly === true,
    isNeverNull: (name) => rows.get(name)?.facts.nullable === false,
  };
}

/** The members of an interface, own and inherited. An open one can have others, and so can a subtype. */
export function createMemberLookup(
  { bases, properties, index }: LinkedTypes,
  types: ReadonlyMap<string, TypeDeclaration>,
): (id: string) => MemberLookup {
  const isOpen = (id: string): boolean => {
    const type = types.get(id);
    return type?.kind === "interface" && type.open;
  };
  let ownersByName: ReadonlyMap<string, readonly string[]> | undefined;
  const isInSubtype = (id: string, name: string): boolean => {
    ownersByName ??= indexOwners(properties);
    return (ownersByName.get(name) ?? []).some((owner) => ancestorsOf(owner, bases).includes(id));
  };
  const drafts = new Map([...index.all()].map((draft) => [draft.id, draft]));
  const optional = collectOptional(index.all());
  const lookupOf = (id: string): MemberLookup => {
    const family = [id, ...ancestorsOf(id, bases)];
    const members = collectMembers(family, properties);
    // A table whose spelling lost against that of the JSON has been named itself.
    const listed = namesWhenAsked(family, drafts, () => true);
    const neverNull = namesWhenAsked(family, drafts, ({ nullable }) => nullable === false);
    const isListed = (name: string): boolean => listed().has(name);
    const mayHave = (name: string): boolean => isListed(name) || family.some(isOpen) || isInSubtype(id, name);
    return {
      owner: id,
      source: types.get(id)?.source,
      typeOf: (name) => members.get(name)?.type,
      mayHave,
      nearName: createNearNames(members.keys()),
      usualNames: () =>
        [...members].flatMap(([name, property]) =>
          isUsual(property) && !family.some((owner) => optional.get(owner)?.has(name)) ? [name] : [],
        ),
      placeOf: (name) => members.get(name)?.source,
      isReadOnly: (name) => members.get(name)?.readOnly === true,
      isNeverNull: (name) => neverNull().has(name),
    };
  };
  return remember(lookupOf);
}

/** The properties of a type and its ancestors by name, the nearest first. */
function collectMembers(
  family: readonly string[],
  properties: LinkedTypes["properties"],
): ReadonlyMap<string, Property> {
  const members = new Map<string, Property>();
  for (const owner of family) {
    for (const [name, property] of properties.get(owner)?.own ?? [])
      if (!members.has(name)) members.set(name, property);
  }
  return members;
}

/** The names in the rows of a type and its ancestors, as they are spelt there. Few types are asked for them. */
function namesWhenAsked(
  family: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  isWanted: (row: PropertyFacts) => boolean,
): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  const collect = (id: string): readonly string[] => {
    const draft = drafts.get(id);
    if (draft?.kind !== "interface") return [];
    return draft.rows.flatMap(({ facts }) => (isWanted(facts) ? [facts.name] : []));
  };
  return () => {
    names ??= new Set(family.flatMap(collect));
    return names;
  };
}

/** What the annotation of each type calls optional, by its id. */
function collectOptional(drafts: Iterable<Draft>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const draft of drafts) {
    if (draft.kind === "enum") continue;
    const names = draft.declarations.flatMap(({ facts }) => facts.optionalProperties ?? []);
    if (names.length > 0) found.set(draft.id, new Set(names));
  }
  return found;
}

function isUsual({ relationship, deprecated, description }: Property): boolean {
  return !relationship && !deprecated && !isReturnedOnRequest(description);
}

function indexOwners(properties: LinkedTypes["properties"]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, { own }] of properties) {
    for (const name of own.keys()) {
      const known = owners.get(name);
      if (known) known.push(id);
      else owners.set(name, [id]);
    }
  }
  return owners;
}
