import type { ResponseFacts, TypeFacts } from "../../model/facts.ts";
import type { TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { titleText } from "../page/title-text.ts";
import { columnsOf, namesIn } from "../tables/columns-of.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { isAnyJson } from "../text/type-expressions.ts";
import { extractProperties } from "../types/extract-properties.ts";
import { fileName, type OwnName, ownName, ownType } from "../types/own-type.ts";
import type { ResponseSentence } from "./read-response-sentence.ts";
import { isBodiless, isSuccess } from "./statuses.ts";

/** The object that comes back, whose properties the page of the operation lists itself. */
export interface ResultObject {
  readonly table: TableBlock;
  /** No other page knows of it: it is named after the operation. */
  readonly own: OwnName;
  readonly source: SourceSpan;
}

/**
 * The one table of properties in the Response section, else below a heading "Properties". Several tables list the parts
 * of something, or several results, and nothing tells which.
 */
export function findResultObject(
  sections: readonly PlacedSection[],
  { page }: ExtractContext,
): ResultObject | undefined {
  const own = sections.filter(({ roles }) => !roles.includes("example") && !roles.includes("request"));
  const tablesOf = (placed: readonly PlacedSection[]): readonly TableBlock[] =>
    placed.flatMap(({ tables }) => tables).filter(listsProperties);
  const tablesBelow = (role: "properties" | "response"): readonly TableBlock[] => {
    const below = tablesOf(own.filter(({ effectiveRole }) => effectiveRole === role));
    // Those below headings of their own list the parts of the first.
    const direct = tablesOf(own.filter((placed) => placed.role === role));
    return direct.length === 1 ? direct : below;
  };
  const inResponse = tablesBelow("response");
  const found = inResponse.length > 0 ? inResponse : tablesBelow("properties");
  const [table] = found;
  const title = titleText(page);
  const isNamed = (title.match(/[A-Z]?[a-z0-9]+|[A-Z]+/g)?.length ?? 0) > 1;
  if (table === undefined || found.length > 1 || !isNamed || isEnvelope(table)) return undefined;
  return { table, own: ownName([title, "response"], fileName(page.path)), source: table.source };
}

/** Annotations such as `@odata.nextLink` stand beside a result; they are none. */
function listsProperties(table: TableBlock): boolean {
  const { rowKind } = columnsOf(table);
  const isAnnotation = namesIn(table).every((name) => name.startsWith("@"));
  return isPropertyTable(table) && rowKind !== "relationship" && !isAnnotation;
}

/** A row `value` stands around several objects: its table is not about them, and another may be. */
function isEnvelope(table: TableBlock): boolean {
  return namesIn(table).some((name) => /^value$/i.test(name));
}

/** The response with the object, where nothing else says what comes back. */
export function withResultObject(
  response: ResponseFacts,
  sentence: ResponseSentence | undefined,
  object: ResultObject | undefined,
): ResponseFacts | undefined {
  const { type, status } = response;
  const isNamed = type !== undefined && !isAnyJson(type);
  const isEmpty = isBodiless(status) || sentence?.noContent === true;
  if (object === undefined || isNamed || isEmpty || !isSuccess(status) || status >= 300) return undefined;
  return {
    ...response,
    type: { kind: "name", name: object.own.name },
    typeSource: object.source,
    collection: type === undefined ? (sentence?.collection ?? false) : response.collection,
  };
}

/** The type that the table declares, if a response has it. */
export function extractResultType(
  object: ResultObject | undefined,
  responses: readonly ResponseFacts[],
  context: ExtractContext,
): TypeFacts[] {
  const isUsed = responses.some(({ type }) => type?.kind === "name" && type.name === object?.own.name);
  if (object === undefined || !isUsed) return [];
  const properties = extractProperties(object.table, context);
  return [ownType(object.own, { properties, source: object.source })];
}
