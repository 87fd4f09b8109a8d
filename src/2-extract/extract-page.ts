import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { PageFacts, PageKind } from "../model/facts.ts";
import type { Page } from "../model/page.ts";
import { createPlaces } from "../model/places.ts";
import { checkColumnHeads } from "./checks/check-column-heads.ts";
import { checkFences } from "./checks/check-fences.ts";
import { checkHeadings } from "./checks/check-headings.ts";
import { checkLooseRows } from "./checks/check-loose-rows.ts";
import { checkPageNamespace } from "./checks/check-page-namespace.ts";
import { checkReferences } from "./checks/check-references.ts";
import { checkRows } from "./checks/check-rows.ts";
import { classifyPage } from "./classify-page.ts";
import type { ExtractContext } from "./context.ts";
import type { Declarations } from "./declarations.ts";
import { extractAnchors } from "./extract-anchors.ts";
import { extractIncludes } from "./extract-includes.ts";
import { extractIntro, type Intro } from "./extract-intro.ts";
import { extractLinks } from "./extract-links.ts";
import { extractParts } from "./extract-parts.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { extractBodyTypes, findBodyObjects, objectSections } from "./operations/body-objects.ts";
import { extractOperations } from "./operations/extract-operations.ts";
import { extractLoosePermissions } from "./operations/extract-permissions.ts";
import { extractResultType, findResultObject } from "./operations/result-object.ts";
import { splitOperation } from "./operations/split-operation.ts";
import { findUnheadedRequest } from "./page/find-unheaded-request.ts";
import { operationParts } from "./page/operation-parts.ts";
import { type PlacedSection, placedSections } from "./page/placed-sections.ts";
import { withTabulatedLists } from "./page/tabulate-lists.ts";
import { fullTitle } from "./page/title-text.ts";
import { withObjectSections } from "./page/with-object-sections.ts";
import { withRequestHeading } from "./page/with-request-heading.ts";
import { withRequestSentences } from "./page/with-request-sentences.ts";
import { withRequestsOutsideLabels } from "./page/with-requests-outside-labels.ts";
import { withStatedPlaces } from "./page/with-stated-places.ts";
import { settleRest } from "./settle-rest.ts";
import { extractEnums } from "./types/extract-enums.ts";
import { extractTypes, extractTypesBeside } from "./types/extract-types.ts";
import { findRepresentations } from "./types/find-representations.ts";
import { withPropertyValues } from "./types/property-values.ts";
import { extractValuesInTables, withValuesInOperation, withValuesInType } from "./types/values-in-tables.ts";

/** Says what one page states. The structure of a page tells its kind, never its folder or its file's name. */
export function extractPage(written: Page, { report, diagnostics }: Reporter): PageFacts {
  const ledger = createLedger(written.accountables);
  const { page, sections } = inUsualForm(written, ledger);
  const context: ExtractContext = { page, source: createPlaces(page), ledger, report };
  const intro = extractIntro(sections, context);
  const { isOperation, types: listed, operations } = extractDeclarations(sections, intro, context);
  const types = withPropertyValues(listed, sections, context);
  const enums = extractEnums(sections, intro, context);
  const values = extractValuesInTables(sections, context);
  const kind = page.unread ? "unknown" : kindOf(isOperation, types.length > 0, enums.length > 0);
  // A page without a title is a part that others take in.
  const isPart = kind === "concept" && page.title === undefined;
  const permissions = isPart ? extractLoosePermissions(sections, context) : [];
  if (kind === "concept" && permissions.length === 0) reportNoDeclaration(sections, context);
  if (isOperation && operations.length === 0) diagnoseRest(context.ledger);
  settleRest(sections, kind, context);
  checkReferences(sections, diagnostics, context);
  if (kind !== "concept") checkReferencePage(sections, intro, context);
  return {
    path: page.path,
    kind,
    title: fullTitle(page),
    ...(intro.namespace !== undefined && { namespace: intro.namespace }),
    types: types.map((type) => withValuesInType(type, values)),
    enums,
    operations: operations.map((operation) => withValuesInOperation(operation, values)),
    links: extractLinks(context),
    anchors: extractAnchors(page),
    includes: extractIncludes(sections, context),
    permissions,
    suppressions: page.suppressions,
    lineStarts: page.lineStarts,
    diagnostics,
    accounting: context.ledger.close(),
  };
}

/** A page in the form that most pages have, which all that follows reads, and its sections. */
function inUsualForm(
  written: Page,
  ledger: Ledger,
): { readonly page: Page; readonly sections: readonly PlacedSection[] } {
  const parted = withRequestsOutsideLabels(
    withRequestSentences(withObjectSections(withStatedPlaces(written, ledger))),
  );
  const asWritten = placedSections(parted);
  const page = withTabulatedLists(withRequestHeading(parted, asWritten));
  return { page, sections: page === parted ? asWritten : placedSections(page) };
}

/** What would be odd on any page of a reference, and is not on one that only tells something. */
function checkReferencePage(sections: readonly PlacedSection[], intro: Intro, context: ExtractContext): void {
  checkFences(sections, context);
  checkPageNamespace(sections, intro, context);
  checkHeadings(sections, context);
  checkColumnHeads(sections, context);
  checkLooseRows(sections, context);
  checkRows(sections, context);
}

interface PageDeclarations extends Declarations {
  readonly isOperation: boolean;
}

/** The operations and types of a page, which is one of an operation, or has a section for each, or is one of types. */
function extractDeclarations(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): PageDeclarations {
  const signals = classifyPage(context.page, sections);
  const parts = operationParts(context.page, sections);
  if (parts.length > 0) {
    const { operations, types } = extractParts(parts, context);
    const isRepresented = findRepresentations(sections).length > 0;
    const declared = isRepresented
      ? extractTypes(sections, intro, context)
      : extractTypesBeside(sections, intro, context);
    return { isOperation: true, operations, types: [...declared, ...types] };
  }
  if (!signals.operation) {
    const types = signals.type ? extractTypes(sections, intro, context) : [];
    return { isOperation: false, operations: [], types };
  }
  const objects = findBodyObjects(sections, context);
  const result = signals.type ? undefined : findResultObject(sections, context);
  const taken = new Set<string>();
  const documented = extractOperations(sections, intro, { objects, result, taken }, context);
  const title = fullTitle(context.page);
  const operations = documented.operations.flatMap((operation) => splitOperation(operation, title));
  const inBody = objectSections(objects);
  const outsideBody = sections.filter(({ section }) => !inBody.has(section));
  const responses = operations.flatMap((operation) => operation.responses);
  const types = [
    ...(signals.type ? extractTypes(outsideBody, intro, context) : []),
    ...extractBodyTypes(objects, context),
    ...extractResultType(result, responses, context),
    ...documented.types,
  ];
  const beside = signals.type ? [] : extractTypesBeside(outsideBody, intro, context);
  return { isOperation: true, operations, types: [...types, ...beside] };
}

function reportNoDeclaration(sections: readonly PlacedSection[], context: ExtractContext): void {
  const { page, source, report } = context;
  const request = findUnheadedRequest(sections);
  if (request === undefined) {
    report("extract/no-declaration", page.title?.source ?? source.span(0, 0), undefined);
    return;
  }
  report("extract/unheaded-request", request.source, { heading: request.heading });
  checkHeadings(sections, context);
}

/** What a page says of an operation without a route is lost with it, and the missing route has been diagnosed. */
function diagnoseRest(ledger: Ledger): void {
  for (const { kind, source } of ledger.unclaimed()) ledger.claim(kind, source, "diagnosed");
}

function kindOf(isOperation: boolean, isType: boolean, isEnum: boolean): PageKind {
  if (isOperation) return "operation";
  if (isType) return "type";
  return isEnum ? "enum" : "concept";
}
