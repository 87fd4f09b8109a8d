import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../../dialect/characters.ts";
import { matchStatusHeading, saysDiffering } from "../../dialect/response-phrases.ts";
import type { ProseBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { isStream, stream } from "../text/type-expressions.ts";
import { type ResponseSentence, readResponseSentence } from "./read-response-sentence.ts";
import { readStatusTable } from "./read-status-table.ts";
import { isSuccess } from "./statuses.ts";

/** The sentence of each Response section that says what comes back. */
export function responseSentences(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): ResponseSentence[] {
  return sections
    .filter(({ effectiveRole, roles }) => effectiveRole === "response" && !roles.includes("example"))
    .filter(({ roles }) => !roles.includes("request"))
    .flatMap((placed) => {
      const blocks = placed.prose.flatMap((block) => sentenceBlocks(block, context));
      const headed = placed.role === "response" ? undefined : headedStatus(placed);
      const spoken = blocks.map((block) => readResponseSentence(block, context));
      const read = headed === undefined ? spoken : underStatus(headed, spoken);
      const found =
        read.find(({ statuses }) => statuses.length > 0) ??
        read.find(({ returns, type }) => returns && type !== undefined) ??
        read.find(({ returns }) => returns);
      if (found === undefined || found.type === undefined) {
        const listed = readStatusTable(placed, context);
        if (listed.length > 0 || found === undefined) return listed;
      }
      // Below another heading, "Items" say, a sentence without a code speaks of a part of what comes back.
      if (placed.role !== "response" && found.statuses.length === 0) return [];
      const typed = withTypeNearby(found, read);
      const differing = blocks.some(({ text }) => saysDiffering(text));
      return [typed, ...alternativesTo(found, read)].map((one) => ({
        ...one,
        settled: one.settled && !differing,
      }));
    });
}

/** Each item of a list of answers is a sentence of its own: "- `200 OK`: Returns the [ticket](ticket.md)." */
function sentenceBlocks(block: ProseBlock, { source }: ExtractContext): readonly ProseBlock[] {
  const { node } = block;
  if (node.type === "paragraph") return [block];
  if (node.type !== "list") return [];
  const items = node.children.flatMap(({ children: [paragraph] }) =>
    paragraph?.type === "paragraph" ? [{ paragraph, text: normalizeText(textOf(paragraph)) }] : [],
  );
  if (!items.every(({ text }) => matchStatusHeading(text) !== undefined)) return [block];
  return items.map(({ paragraph, text }) => ({
    ...block,
    node: paragraph,
    text,
    source: source.spanOf(paragraph),
  }));
}

/** The status in the heading of a section below "Response": `### 200 OK`. */
function headedStatus({ section }: PlacedSection): number | undefined {
  return section.heading && matchStatusHeading(section.heading.text);
}

/** What is said below such a heading is said of its status: what comes back, or of nothing. */
function underStatus(status: number, read: readonly ResponseSentence[]): readonly ResponseSentence[] {
  const told = read.find(({ type, noContent }) => type !== undefined || noContent) ?? read[0];
  return told === undefined ? [] : [{ ...told, statuses: [status], returns: true }];
}

/**
 * Later paragraphs with other codes of success, "If the ticket exists, this method returns `204 No Content`", with
 * another thing under the same code, or with bytes: "If asking for the content, it returns the bytes of the file". One
 * sentence may name both.
 */
function alternativesTo(found: ResponseSentence, read: readonly ResponseSentence[]): ResponseSentence[] {
  const own = found.bytesToo ? [{ ...found, type: stream, collection: false }] : [];
  const further = read.slice(read.indexOf(found) + 1).flatMap((later) => {
    const { statuses, returns } = later;
    if (!returns) return [];
    const isOther = isNamed(found) ? isStream(later.type) : isStream(found.type) && isNamed(later);
    if (statuses.length === 0) return isOther ? [{ ...later, statuses: found.statuses }] : [];
    const isFurther = isOther || isOtherCase(found, later);
    const isNew = (status: number) => isSuccess(status) && (isFurther || !found.statuses.includes(status));
    return statuses.every(isNew) ? [later] : [];
  });
  return [...own, ...further];
}

/** "If it is open, this returns `200 OK` and a [ticket](…)" and a paragraph later "If it is closed, … a [receipt](…)". */
function isOtherCase(found: ResponseSentence, later: ResponseSentence): boolean {
  const names = [found, later].map(({ type }) => (type?.kind === "name" ? type.name : undefined));
  return later.isCase && !names.includes(undefined) && names[0] !== names[1];
}

function isNamed({ type }: ResponseSentence): boolean {
  return type?.kind === "name";
}

/**
 * The code may stand in one paragraph and the type in the next, "The response body contains a [ticket](…)", or in the
 * one before: "This method returns a [ticket](…). ¶ The code is `201 Created` if it is new, otherwise `200 OK`."
 */
function withTypeNearby(found: ResponseSentence, read: readonly ResponseSentence[]): ResponseSentence {
  const isSilent = found.type === undefined && !found.noContent && found.bareType === undefined;
  const at = read.indexOf(found);
  const near = [read[at + 1], read[at - 1]];
  const typed = near.find((one) => one?.type !== undefined && one.containsType && one.statuses.length === 0);
  if (!isSilent || typed?.type === undefined) return found;
  return {
    ...found,
    type: typed.type,
    typeSource: typed.typeSource,
    collection: typed.collection,
    settled: true,
  };
}
