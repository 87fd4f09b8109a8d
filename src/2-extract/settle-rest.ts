import { headsMethods } from "../dialect/columns.ts";
import type { SectionRole } from "../dialect/headings.ts";
import type { SetAsideRule } from "../dialect/set-aside.ts";
import { matchEnumTitle } from "../dialect/titles.ts";
import type { PageKind } from "../model/facts.ts";
import type { Annotation, CodeBlock, TableBlock } from "../model/page.ts";
import { checkAnnotatedType } from "./checks/check-annotated-type.ts";
import { checkAnnotation } from "./checks/check-annotation.ts";
import type { ExtractContext } from "./context.ts";
import type { Fate } from "./ledger.ts";
import type { PlacedSection } from "./page/placed-sections.ts";
import { columnsOf } from "./tables/columns-of.ts";
import { headsProperties, isPropertyTable } from "./tables/table-kinds.ts";
import { stringValue } from "./text/string-value.ts";

/**
 * Gives everything that no extractor claimed its rule, or a diagnostic where no rule fits: nothing that a page says
 * is lost in silence.
 */
export function settleRest(
  sections: readonly PlacedSection[],
  kind: PageKind,
  context: ExtractContext,
): void {
  const rows = context.ledger.unclaimed().filter((one) => one.kind === "rows");
  const openRows = new Set(rows.map(({ source }) => source.start.offset));
  for (const placed of sections) {
    for (const block of placed.section.blocks) {
      if (block.kind === "table") settleTable(block, placed, { kind, openRows, context });
      else if (block.kind === "code") settleCode(block, kind, context);
      else if (block.kind === "annotation") settleAnnotation(block.annotation, undefined, kind, context);
    }
  }
}

function settleTable(
  table: TableBlock,
  placed: PlacedSection,
  { kind, openRows, context }: { kind: PageKind; openRows: ReadonlySet<number>; context: ExtractContext },
): void {
  const rows = table.rows.filter(({ source }) => openRows.has(source.start.offset));
  if (rows.length === 0) return;
  const { title } = context.page;
  // What a page has that calls itself an enum is the list of its values.
  const isEnumPage = kind === "concept" && title !== undefined && matchEnumTitle(title.text) !== undefined;
  const rule = tableRule(table, placed, kind, { isEnumPage, openRows });
  if (rule === undefined) {
    context.report("extract/unread-table", table.source, {
      rows: rows.length,
      heads: table.header.map(({ text }) => text).join(", "),
    });
  }
  for (const row of rows) context.ledger.claimRow(row, rule ?? "diagnosed");
}

/** Below these headings a table declares; one that only explains stands beside such a table. */
const declaring: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "functionParameters",
  "members",
  "parameters",
  "pathParameters",
  "properties",
  "relationships",
  "requestBody",
  "requestParameters",
]);

function tableRule(
  table: TableBlock,
  placed: PlacedSection,
  kind: PageKind,
  { isEnumPage, openRows }: { isEnumPage: boolean; openRows: ReadonlySet<number> },
): SetAsideRule | undefined {
  const { effectiveRole, role, tables } = placed;
  if (table.tab !== undefined) return "other-language-tab";
  // A table of properties that nothing could be named for is lost, not conceptual.
  if (kind === "concept" && !isEnumPage) return headsProperties(table) ? undefined : "conceptual-page";
  if (effectiveRole === "methods" || table.header.some(({ text }) => headsMethods(text)))
    return "methods-table";
  if (effectiveRole === "errors") return "error-table";
  if (effectiveRole === "responseHeaders" || isSample(table, placed)) return "explanatory-table";
  if (isEnumPage || declares(table)) return undefined;
  const isRead = (other: TableBlock) =>
    declares(other) || other.rows.some(({ source }) => !openRows.has(source.start.offset));
  return declaring.has(role) && !tables.some(isRead) ? undefined : "explanatory-table";
}

/** The values that an example sends, in a table: `|Property|Type|Value|`. */
function isSample(table: TableBlock, { roles }: PlacedSection): boolean {
  const { type, value } = columnsOf(table);
  return roles.includes("example") && type !== undefined && value !== undefined;
}

function declares(table: TableBlock): boolean {
  return isPropertyTable(table) || columnsOf(table).rowKind === "member";
}

function settleCode(code: CodeBlock, kind: PageKind, context: ExtractContext): void {
  const { ledger } = context;
  if (code.annotation) settleAnnotation(code.annotation, code, kind, context);
  const json = code.json ?? code.message?.body?.json;
  if (json) ledger.claim("examples", json.source, jsonRule(code, kind));
  if (!code.routeBlock) return;
  for (const { text, source } of code.lines) {
    if (text !== "") ledger.claim("routes", source, kind === "concept" ? "conceptual-page" : "diagnosed");
  }
}

function jsonRule({ tab, annotation }: CodeBlock, kind: PageKind): SetAsideRule {
  if (tab !== undefined) return "other-language-tab";
  if (kind === "concept") return "conceptual-page";
  return stringValue(annotation, "blockType") === "example" ? "separate-example" : "illustrative-json";
}

function settleAnnotation(
  annotation: Annotation,
  code: CodeBlock | undefined,
  kind: PageKind,
  context: ExtractContext,
): void {
  const { ledger, report } = context;
  const { problem, syntax } = annotation;
  if (problem) {
    const code = syntax === "lenient" ? "parse/lenient-annotation" : "parse/malformed-annotation";
    report(code, problem.source, { problem: problem.message });
  }
  checkAnnotation(annotation, code, context);
  if (code && kind !== "concept") checkAnnotatedType(annotation, code, context);
  const fate = annotationFate(annotation, code, kind);
  if (fate === "diagnosed") report("extract/unattached-annotation", annotation.source, undefined);
  ledger.claim("annotations", annotation.source, fate);
}

/** An annotation is consumed by the block below it. */
function annotationFate(annotation: Annotation, code: CodeBlock | undefined, kind: PageKind): Fate {
  if (code?.tab !== undefined) return "other-language-tab";
  if (kind === "concept") return "conceptual-page";
  if (code !== undefined) return "consumed";
  if (isPageAnnotation(annotation)) return "page-annotation";
  switch (stringValue(annotation, "blockType")) {
    case "ignored":
      return "unattached-annotation";
    case "permissions":
      return "permissions-annotation";
    default:
      return "diagnosed";
  }
}

function isPageAnnotation(annotation: Annotation): boolean {
  return /^#page\./.test(stringValue(annotation, "type") ?? "") || !annotation.values.has("blockType");
}
