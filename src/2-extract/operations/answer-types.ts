import type { MessageFacts, OperationFacts, ResponseFacts, TypeFacts } from "../../model/facts.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import type { Declarations } from "../declarations.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { anyJson, isAnyJson } from "../text/type-expressions.ts";
import { extractProperties } from "../types/extract-properties.ts";
import type { OwnName } from "../types/own-type.ts";
import { itemOf, type Listing, nothingListed, type Sample, sampleTypes } from "../types/sample-types.ts";
import { type AnswerTable, findAnswerTables, type ListingTable } from "./answer-tables.ts";
import { nameAnswer } from "./name-answer.ts";

type ReadTable = (table: ListingTable) => Listing;

/**
 * Gives answers that no page names a type of their own, named after the operation: `createTicketResponse`. A table
 * below the sentence lists its properties, or the example alone shows them. `taken` are the names that the page has
 * given to other answers.
 */
export function typeAnswers(
  operations: readonly OperationFacts[],
  sections: readonly PlacedSection[],
  taken: Set<string>,
  context: ExtractContext,
): Declarations {
  const { answers, ambiguous } = findAnswerTables(sections, context);
  const read = readOnce(context);
  const types = new Map<string, readonly TypeFacts[]>();
  const typed = operations.map((operation): OperationFacts => {
    const own = new Map<string, readonly TypeFacts[]>();
    const responses = operation.responses.map((response): ResponseFacts => {
      const listed = answers.find(({ status }) => status === undefined || status === response.status);
      if (!isOpen(response, listed)) return response;
      const answer = answerOf(operation, listed, read);
      if (answer === undefined) return ambiguous ? withoutType(response, context) : response;
      const named = nameAnswer(operation, endingOf(answer), taken);
      if (!own.has(named.name)) own.set(named.name, describeAnswer(named, answer, context));
      return withType(response, named.name, answer.isArray);
    });
    for (const [name, declared] of own) {
      taken.add(name);
      types.set(name, declared);
    }
    return { ...operation, responses };
  });
  return { operations: typed, types: [...types.values()].flat() };
}

/** Operations of one section share its tables, whose rows count once. */
function readOnce(context: ExtractContext): ReadTable {
  const known = new Map<ListingTable, Listing>();
  const read: ReadTable = (one) => {
    const listed = extractProperties(one.table, context, { valueIsType: true });
    return { listed, parts: new Map(Array.from(one.parts, ([name, part]) => [name, read(part)])) };
  };
  return (one) => {
    const listing = known.get(one) ?? read(one);
    known.set(one, listing);
    return listing;
  };
}

/** An answer with a body of which nothing else is known. */
function isOpen({ type, status }: ResponseFacts, listed: AnswerTable | undefined): boolean {
  const isListed = status < 204 && listed?.status === status;
  return type === undefined ? status === 200 || status === 201 || isListed : isAnyJson(type);
}

/** What tells of an answer that no page names. */
interface Answer extends Sample {
  /** The status, where answers with other statuses have tables of their own. */
  readonly status?: number;
  readonly shown: MessageFacts | undefined;
  readonly isArray: boolean;
}

function answerOf(
  { examples }: OperationFacts,
  listed: AnswerTable | undefined,
  read: ReadTable,
): Answer | undefined {
  const status = listed?.status;
  const messages = examples.flatMap(({ response }) => (response?.json ? [response] : []));
  const shown = messages.find((one) => status === undefined || one.status === status);
  const sample = itemOf(shown?.json);
  const listing = listed ? read(listed) : nothingListed;
  const source = listed?.table.source ?? shown?.source;
  if (source === undefined || (listing.listed.length === 0 && sample?.kind !== "object")) return undefined;
  return {
    ...listing,
    sample,
    source,
    known: new Map(),
    shown,
    isArray: shown?.json?.kind === "array",
    ...(status !== undefined && { status }),
  };
}

function describeAnswer(own: OwnName, answer: Answer, context: ExtractContext): readonly TypeFacts[] {
  const { listed, shown } = answer;
  if (listed.length === 0 && shown) context.report("extract/answer-from-example", shown.source, undefined);
  return sampleTypes(own, answer, context);
}

function withType(response: ResponseFacts, name: string, isArray: boolean): ResponseFacts {
  const element: TypeExpr = { kind: "name", name };
  const one = { ...response, collection: false, enveloped: false };
  return isArray ? { ...one, type: { kind: "collection", element }, bare: true } : { ...one, type: element };
}

/** Tables say that something comes back, but not which of them says what. */
function withoutType(response: ResponseFacts, { report }: ExtractContext): ResponseFacts {
  if (response.type !== undefined) return response;
  report("extract/unread-result", response.source, undefined);
  return { ...response, type: anyJson };
}

/** Of several answers each has its status: `lightKilnResponse202`. */
function endingOf({ isArray, status }: Answer): readonly string[] {
  const ending = isArray ? "Item" : "Response";
  return status === undefined ? [ending] : [ending, String(status)];
}
