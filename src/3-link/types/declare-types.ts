import { isFutureValue } from "../../dialect/future-value.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { EnumType, InterfaceType } from "../../model/types.ts";
import { nameMembers } from "./enum-member-names.ts";
import { enumsIn, interfacesIn, type LinkedTypes } from "./link-types.ts";
import { nameTypes } from "./name-types.ts";
import type { EnumDraft, TypeDraft } from "./type-draft.ts";

/** The types of the model, sorted by id. Linking the operations may have added enums, so it comes before. */
export function declareTypes(linked: LinkedTypes, rootNamespace: string): readonly TypeDeclaration[] {
  const interfaces = interfacesIn(linked.index);
  const enums = enumsIn(linked.index);
  const inline = linked.enums.inline();
  const names = nameTypes([...interfaces, ...enums], inline, rootNamespace);
  return [
    ...interfaces.map((draft) => declareInterface(draft, names.get(draft.id) ?? "", linked)),
    ...[...enums, ...inline].map((draft) => declareEnum(draft, names.get(draft.id) ?? "", linked)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function declareInterface(draft: TypeDraft, name: string, linked: LinkedTypes): InterfaceType {
  const { bases, disputedBases, properties } = linked;
  const { id, declarations, origin, source } = draft;
  const facts = declarations.map((declaration) => declaration.facts);
  const base = bases.get(id);
  const { own, key } = properties.get(id) ?? { own: new Map(), key: undefined };
  return {
    kind: "interface",
    id,
    name,
    ...(base !== undefined && { base }),
    baseDisputed: disputedBases.has(id),
    abstract: facts.some(({ abstract }) => abstract),
    open: facts.some(({ open }) => open),
    ...(key !== undefined && { key }),
    deprecated: facts.length > 0 && facts.every(({ deprecated }) => deprecated),
    description: facts.map(({ description }) => description).find((text) => text !== "") ?? "",
    properties: [...own.values()],
    origin,
    source,
  };
}

function declareEnum(draft: EnumDraft, name: string, { enums }: LinkedTypes): EnumType {
  const { id, flags, deprecated, description, origin, source } = draft;
  const members = nameMembers(enums.membersOf(id) ?? []);
  const open = members.some(({ value }) => isFutureValue(value));
  return { kind: "enum", id, name, flags, open, deprecated, description, members, origin, source };
}
