import type { BodyFacts, PageFacts, PropertyFacts, ResponseFacts, TypeFacts } from "../../model/facts.ts";
import type { TypeExpr } from "../../model/types.ts";
import { createTally } from "./tally.ts";

/**
 * Types that were named after the operation of their page give way where a type of another page has the name: they take
 * their long names. Nothing but their own page can mean them.
 */
export function tellOwnTypesApart(pages: readonly PageFacts[]): readonly PageFacts[] {
  const names = createTally();
  for (const { types } of pages) {
    for (const name of new Set(types.map((type) => type.name.toLowerCase()))) names.add(name);
  }
  const isShared = ({ name, longName }: TypeFacts): boolean =>
    longName !== undefined && (names.counts.get(name.toLowerCase()) ?? 0) > 1;
  return pages.map((page) => (page.types.some(isShared) ? withLongNames(page, isShared) : page));
}

function withLongNames(page: PageFacts, isShared: (type: TypeFacts) => boolean): PageFacts {
  const renamed = new Map(page.types.filter(isShared).map(({ name, longName = name }) => [name, longName]));
  const renameType = (type: TypeExpr): TypeExpr => {
    if (type.kind === "name" && type.href === undefined)
      return { ...type, name: renamed.get(type.name) ?? type.name };
    return type.kind === "collection" ? { ...type, element: renameType(type.element) } : type;
  };
  const rename = (property: PropertyFacts) => ({ ...property, type: renameType(property.type) });
  const renameBody = (body: BodyFacts) => ({ ...body, properties: body.properties.map(rename) });
  const renameResponse = (response: ResponseFacts) =>
    response.type ? { ...response, type: renameType(response.type) } : response;
  return {
    ...page,
    types: page.types.map((type) => ({
      ...type,
      name: renamed.get(type.name) ?? type.name,
      properties: type.properties.map(rename),
      jsonProperties: type.jsonProperties.map(rename),
    })),
    operations: page.operations.map((operation) => ({
      ...operation,
      ...(operation.body && { body: renameBody(operation.body) }),
      responses: operation.responses.map(renameResponse),
    })),
  };
}
