import type { Report } from "../../diagnostics/diagnostic.ts";
import type { LinkOptions } from "../../model/options.ts";
import type { Property, TypeExpr, TypeRef } from "../../model/types.ts";
import { elementIn } from "../names/type-expressions.ts";
import type { LinkContext, ListedValues, TypeSite } from "../operations/link-context.ts";
import { checkValueList } from "./check-value-list.ts";
import { ancestorsOf } from "./link-bases.ts";
import type { LinkedTypes } from "./link-types.ts";

/** The linked types as the operations see them. */
export function createLinkContext(linked: LinkedTypes, options: LinkOptions, report: Report): LinkContext {
  return {
    options,
    report,
    resolveType: (written, site) =>
      listedType(written, site, linked, report) ?? linked.linker.link(written, site),
    writableProperties: (id) => writableProperties(id, linked),
  };
}

/** A row of a body that lists the values of a property which is an enum already. */
function listedType(
  written: TypeExpr,
  { listed, source }: TypeSite,
  linked: LinkedTypes,
  report: Report,
): TypeRef | undefined {
  if (listed?.owner.kind !== "type" || elementIn(written).kind !== "enumeration") return undefined;
  const type = propertyOf(listed, linked)?.type;
  const element = type?.kind === "array" ? type.element : type;
  if (element?.kind !== "ref" || linked.enums.membersOf(element.id) === undefined) return undefined;
  checkValueList(element.id, listed, source, linked.enums, report);
  return type;
}

function propertyOf(
  { owner, property }: ListedValues,
  { properties, bases }: LinkedTypes,
): Property | undefined {
  return [owner.id, ...ancestorsOf(owner.id, bases)]
    .map((id) => properties.get(id)?.own.get(property))
    .find((found) => found !== undefined);
}

function writableProperties(id: string, { properties, bases }: LinkedTypes): ReadonlySet<string> | undefined {
  if (!properties.has(id)) return undefined;
  const names = new Set<string>();
  for (const type of [id, ...ancestorsOf(id, bases)]) {
    for (const { name, readOnly, relationship } of properties.get(type)?.own.values() ?? []) {
      if (!readOnly && !relationship) names.add(name);
    }
  }
  return names;
}
