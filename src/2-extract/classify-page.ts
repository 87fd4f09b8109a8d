import { isOperationRole } from "../dialect/headings.ts";
import { matchTypeTitle } from "../dialect/titles.ts";
import type { Page } from "../model/page.ts";
import { findRouteBlocks } from "./operations/extract-routes.ts";
import type { PlacedSection } from "./page/placed-sections.ts";
import { findRouteTables } from "./page/route-tables.ts";
import { typeScopes } from "./page/type-scopes.ts";
import { isPropertyTable } from "./tables/table-kinds.ts";
import { findRepresentations } from "./types/find-representations.ts";

/** What the structure of a page says that it declares; one page may declare both. */
export interface PageSignals {
  readonly operation: boolean;
  readonly type: boolean;
}

/** Tells by the headings, tables and fences of a page what it declares. */
export function classifyPage(page: Page, sections: readonly PlacedSection[]): PageSignals {
  const isRepresented = findRepresentations(sections).length > 0;
  const operation = isOperation(sections, isRepresented);
  // An operation's page declares a type too where it holds a JSON block annotated as one.
  return { operation, type: isRepresented || (!operation && isType(page, sections)) };
}

function isOperation(sections: readonly PlacedSection[], isRepresented: boolean): boolean {
  if (sections.some(({ role }) => role === "httpRequest")) return true;
  if (findRouteTables(sections).length > 0) return true;
  const hasRole = sections.some(({ role }) => isOperationRole(role));
  return hasRole && !isRepresented && findRouteBlocks(sections).length > 0;
}

function isType(page: Page, sections: readonly PlacedSection[]): boolean {
  const hasTable = sections.some(
    ({ tables, effectiveRole }) => effectiveRole !== "methods" && tables.some(isPropertyTable),
  );
  const titled = page.title !== undefined && matchTypeTitle(page.title.text) !== undefined;
  const headed =
    sections.some(({ role }) => role === "properties" || role === "relationships") ||
    typeScopes(sections, page).length > 0;
  return (hasTable && headed) || (titled && (hasTable || headed));
}
