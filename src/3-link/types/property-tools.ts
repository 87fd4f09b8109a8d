import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { LinkOptions } from "../../model/options.ts";
import type { Property, TypeRef } from "../../model/types.ts";
import type { TypeIndex } from "../names/type-index.ts";
import type { EnumRegistry } from "./enum-registry.ts";
import type { Bases } from "./link-bases.ts";
import type { TypeLinker } from "./type-linker.ts";

/** The properties of an interface. */
export interface LinkedProperties {
  /** By name, in the order of the page. Rows that repeat a member of a base are among them. */
  readonly own: ReadonlyMap<string, Property>;
  /** The names by their spelling in lower case. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Name of the key, own or inherited. */
  readonly key?: string;
}

export interface PropertyParts {
  readonly index: TypeIndex;
  readonly linker: TypeLinker;
  readonly enums: EnumRegistry;
  readonly bases: Bases;
  readonly options: LinkOptions;
  readonly report: Report;
}

/** What linking the properties of one type may ask of the types before it. */
export interface PropertyTools extends PropertyParts {
  /** The member of the nearest ancestor that declares it. */
  inherited(id: string, name: string): { readonly owner: string; readonly property: Property } | undefined;
  /** How an ancestor spells a name that is given in lower case. */
  inheritedSpelling(id: string, lower: string): string | undefined;
  toProperty(facts: PropertyFacts, type: TypeRef, key: string | undefined): Property;
}
