import type { PageFacts, TypeFacts } from "../../model/facts.ts";
import type { TypeExpr } from "../../model/types.ts";
import { createTally } from "./tally.ts";

/**
 * Types that were named after a heading of their page give way where a type of another page has the name: they take
 * their long names. Nothing but their own page can mean them.
 */
export function tellAnswersApart(pages: readonly PageFacts[]): readonly PageFacts[] {
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
  const rename = (type: TypeExpr): TypeExpr => {
    if (type.kind === "name" && type.href === undefined)
      return { ...type, name: renamed.get(type.name) ?? type.name };
    return type.kind === "collection" ? { ...type, element: rename(type.element) } : type;
  };
  return {
    ...page,
    types: page.types.map((type) => ({
      ...type,
      name: renamed.get(type.name) ?? type.name,
      jsonProperties: type.jsonProperties.map((property) => ({ ...property, type: rename(property.type) })),
    })),
    operations: page.operations.map((operation) => ({
      ...operation,
      responses: operation.responses.map((response) =>
        response.type ? { ...response, type: rename(response.type) } : response,
      ),
    })),
  };
}
