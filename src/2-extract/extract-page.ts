import { createReporter } from "../diagnostics/diagnostic.ts";
import { matchTypeTitle } from "../dialect/titles.ts";
import type { PageFacts, PageKind } from "../model/facts.ts";
import type { Page } from "../model/page.ts";
import { createSourceText, type ExtractContext } from "./context.ts";
import { extractEnums } from "./extract-enums.ts";
import { extractIntro } from "./extract-intro.ts";
import { extractLinks } from "./extract-links.ts";
import { extractOperations } from "./extract-operations.ts";
import { isPropertyTable } from "./extract-properties.ts";
import { findRouteBlocks } from "./extract-routes.ts";
import { extractTypes, findRepresentations } from "./extract-types.ts";
import { createLedger } from "./ledger.ts";
import { type PlacedSection, placedSections, tablesOf } from "./placed-sections.ts";
import { settleRest } from "./settle-rest.ts";

/** Says what one page states. The structure of a page tells its kind, never its folder or its file's name. */
export function extractPage(page: Page): PageFacts {
  const { report, diagnostics } = createReporter();
  const context: ExtractContext = {
    page,
    source: createSourceText(page),
    ledger: createLedger(page.accountables),
    report,
  };
  const sections = placedSections(page);
  const intro = extractIntro(context);
  const operations = isOperationPage(sections) ? extractOperations(sections, intro, context) : [];
  const isType = isTypePage(sections, page, operations.length > 0);
  const types = isType ? extractTypes(sections, intro, context) : [];
  const enums = extractEnums(sections, intro, context);
  const kind = kindOf(isOperationPage(sections), types.length > 0, enums.length > 0);
  settleRest(sections, kind, context);
  return {
    path: page.path,
    kind,
    title: page.frontMatter.get("title") || (page.title?.text ?? ""),
    ...(intro.namespace !== undefined && { namespace: intro.namespace }),
    types,
    enums,
    operations,
    links: extractLinks(context),
    lineStarts: page.lineStarts,
    diagnostics,
    accounting: context.ledger.close(),
  };
}

function isOperationPage(sections: readonly PlacedSection[]): boolean {
  return (
    sections.some(({ role }) => role === "httpRequest") ||
    (findRouteBlocks(sections).length > 0 && !hasRepresentation(sections))
  );
}

function hasRepresentation(sections: readonly PlacedSection[]): boolean {
  return findRepresentations(sections).length > 0;
}

/** An operation page declares a type too where it holds a JSON block annotated as one. */
function isTypePage(sections: readonly PlacedSection[], page: Page, isOperation: boolean): boolean {
  if (hasRepresentation(sections)) return true;
  if (isOperation) return false;
  const hasTable = sections.some(
    ({ section, effectiveRole }) => effectiveRole !== "methods" && tablesOf(section).some(isPropertyTable),
  );
  const titled = page.title !== undefined && matchTypeTitle(page.title.text) !== undefined;
  const headed = sections.some(({ role }) => role === "properties" || role === "relationships");
  return (hasTable && headed) || (titled && (hasTable || headed));
}

function kindOf(isOperation: boolean, isType: boolean, isEnum: boolean): PageKind {
  if (isOperation) return "operation";
  if (isType) return "type";
  return isEnum ? "enum" : "concept";
}
