import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { LinkOptions } from "../../model/options.ts";
import { createTypeIndex, type IndexParts, type TypeIndex } from "../names/type-index.ts";
import { collectTypes } from "./collect-types.ts";
import { createEnumRegistry, type EnumRegistry } from "./enum-registry.ts";
import { inferTypes } from "./infer-types.ts";
import { type Bases, linkBases } from "./link-bases.ts";
import { linkProperties } from "./link-properties.ts";
import type { LinkedProperties } from "./property-tools.ts";
import { revealTypes } from "./reveal-types.ts";
import type { EnumDraft, TypeDraft } from "./type-draft.ts";
import { createTypeLinker, type TypeLinker } from "./type-linker.ts";

/** The declarations of all pages, their names linked. */
export interface LinkedTypes {
  readonly index: TypeIndex;
  readonly linker: TypeLinker;
  readonly bases: Bases;
  /** Ids of the types of whose base the pages give two accounts. */
  readonly disputedBases: ReadonlySet<string>;
  /** Properties of every interface, by id. */
  readonly properties: ReadonlyMap<string, LinkedProperties>;
  readonly enums: EnumRegistry;
}

/** Finds out which types exist, from the strongest evidence to the weakest, and links their properties. */
export function linkTypes(
  pages: readonly PageFacts[],
  parts: IndexParts,
  options: LinkOptions,
  report: Report,
): LinkedTypes {
  const { drafts, scalars } = collectTypes(pages, parts.namespaces, report);
  const index = createTypeIndex(drafts, parts);
  const evidence = { ...parts, index };
  for (const draft of revealTypes(pages, evidence, report)) index.add(draft);
  const { bases, disputed } = linkBases(interfacesIn(index), index, report);
  const known = { ...evidence, types: interfacesIn(index), bases };
  for (const draft of inferTypes(pages, known, report)) index.add(draft);

  const enums = createEnumRegistry([...index.all()]);
  const linker = createTypeLinker({ index, scalars, enums }, report);
  const properties = linkProperties(interfacesIn(index), { index, linker, enums, bases, options, report });
  return { index, linker, bases, disputedBases: disputed, properties, enums };
}

/** The declared interfaces, in the order in which they became known. */
export function interfacesIn(index: TypeIndex): readonly TypeDraft[] {
  return [...index.all()].filter((draft) => draft.kind === "interface");
}

/** The declared enums, in the order in which they became known. */
export function enumsIn(index: TypeIndex): readonly EnumDraft[] {
  return [...index.all()].filter((draft) => draft.kind === "enum");
}
