import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { mayBeTypePage } from "../../dialect/link-targets.ts";
import { isTypeName } from "../../dialect/names.ts";
import {
  introducesKinds,
  joinsAlternatives,
  joinsKinds,
  matchBareResult,
  matchLinkedName,
  matchScalarPhrase,
  matchStatus,
  namesResult,
  plainStatuses,
  saysBehindLocation,
  saysBody,
  saysBytesInstead,
  saysCase,
  saysCollection,
  saysContains,
  saysCount,
  saysNoContent,
  saysReturns,
  saysTokenBeside,
  withoutClauseOf,
  withoutLaterRequests,
} from "../../dialect/response-phrases.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import { wordsNamePage } from "../../dialect/titles.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { ProseBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { describe } from "../text/describe.ts";
import { linkTarget } from "../text/link-target.ts";
import { elementOf, integer, unionOf } from "../text/type-expressions.ts";
import { wordsBefore } from "../text/words-before.ts";

/** What a sentence of a Response section says. */
export interface ResponseSentence {
  readonly statuses: readonly number[];
  /** The type that a link or a word for a scalar names. */
  readonly type?: TypeExpr;
  /** The link that names the type, else the sentence. */
  readonly typeSource: SourceSpan;
  /** Where there is no `type`, a name without a link, set in bold or not at all: weaker than an annotation. */
  readonly bareType?: TypeExpr;
  readonly collection: boolean;
  /** Beside the type, it names bytes that come instead: "or a stream of bytes". */
  readonly bytesToo: boolean;
  readonly noContent: boolean;
  /** The statuses of those of its sentences that say that nothing comes back, where several have statuses. */
  readonly emptyStatuses: readonly number[];
  /** It speaks of a body, whether or not it names its type. */
  readonly body: boolean;
  /** It names what comes back. */
  readonly settled: boolean;
  /** Its type is the object of "contains" or "returns", not of something that is said of it. */
  readonly containsType: boolean;
  /** Its type is that of what a header leads to. */
  readonly behindLocation: boolean;
  /** It says when it holds: "If it is closed, this method returns". */
  readonly isCase: boolean;
  /** The sentence speaks of what comes back. */
  readonly returns: boolean;
  readonly description: string;
  readonly source: SourceSpan;
}

const sentenceBreak = /\.\s+(?=[A-Z]|$)/;

/** "If successful, this method returns a `200 OK` response code and a [ticket](ticket.md) object." */
export function readResponseSentence(block: ProseBlock, context: ExtractContext): ResponseSentence {
  const nodes: readonly Nodes[] = "children" in block.node ? block.node.children : [];
  const marked = codesIn(nodes).flatMap((code) => matchStatus(code) ?? []);
  const sentences = block.text.split(sentenceBreak);
  const [sentence = ""] = sentences;
  const own = withoutLaterRequests(block.text);
  const links = typeLinks(nodes, context);
  const typed = sentences[(links[0]?.before.split(sentenceBreak).length ?? 1) - 1] ?? sentence;
  const isCount = saysCount(sentence);
  const named = saysTokenBeside(typed) ? undefined : (typeOfLinks(links) ?? matchScalarPhrase(sentence));
  const type = isCount ? integer : named;
  const noContent = saysNoContent(block.text);
  const isOpen = type === undefined && !saysTokenBeside(typed);
  const bareType = isOpen ? bareResult(nodes, sentence) : undefined;
  const statuses = marked.length > 0 ? marked : plainStatuses(block.text);
  return {
    statuses,
    ...(type && { type: elementOf(type) }),
    ...(bareType && { bareType }),
    collection:
      type?.kind === "collection" ||
      (!isCount && saysCollection(links[0] ? withoutClauseOf(links[0].text, typed) : typed)),
    bytesToo: links.length > 0 && saysBytesInstead(block.text),
    typeSource: links.length === 1 && links[0] ? links[0].source : block.source,
    noContent,
    emptyStatuses: emptyStatuses(sentences, statuses),
    body: saysBody(own),
    settled: type !== undefined || noContent,
    containsType: saysContains(links[0]?.before ?? ""),
    behindLocation: saysBehindLocation(own),
    isCase: saysCase(block.text),
    returns: saysReturns(sentence),
    description: describe([block.node]),
    source: block.source,
  };
}

/**
 * "This method returns `201 Created` and a [ticket](…). If it takes long, it returns `202 Accepted` and a `Location`
 * header." What a sentence without a status says is said of the statuses before it.
 */
function emptyStatuses(sentences: readonly string[], statuses: readonly number[]): readonly number[] {
  const told = sentences.map((sentence) => ({
    sentence,
    own: statuses.filter((status) => sentence.includes(String(status))),
  }));
  if (told.filter(({ own }) => own.length > 0).length < 2) return [];
  let spoken: readonly number[] = [];
  return told.flatMap(({ sentence, own }) => {
    if (own.length > 0) spoken = own;
    const isBehind = own.includes(202) && saysBehindLocation(sentence);
    return isBehind || saysNoContent(sentence) ? spoken : [];
  });
}

function codesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "inlineCode") return [node.value];
    return "children" in node ? codesIn(node.children) : [];
  });
}

interface TypeLink {
  readonly type: TypeExpr;
  readonly source: SourceSpan;
  readonly text: string;
  /** The words between the link before and this one. */
  readonly before: string;
}

/** The linked types of the first sentence that has any. */
function typeLinks(nodes: readonly Nodes[], { page, source }: ExtractContext): TypeLink[] {
  const found: TypeLink[] = [];
  let before = "";
  for (const node of nodes.flatMap(withoutEmphasis)) {
    const href = linkTarget(node, page.definitions);
    if (href !== undefined && mayBeTypePage(href)) {
      const name = textOf(node).trim();
      const type = matchScalar(name) ? matchType({ text: name, links: [] }) : nameType(name, href);
      if (type) found.push({ type, before, text: name, source: source.spanOf(node) });
      before = "";
    } else {
      const text = textOf(node);
      if (found.length > 0 && /\.\s/.test(text)) break;
      before += text;
    }
  }
  return found;
}

/** A link may be set in bold: `**[ticket](ticket.md)**`. */
function withoutEmphasis(node: Nodes): readonly Nodes[] {
  return node.type === "strong" || node.type === "emphasis" ? node.children : [node];
}

function nameType(text: string, href: string): TypeExpr | undefined {
  const name = matchLinkedName(text);
  return name === undefined && !wordsNamePage(text, href)
    ? undefined
    : { kind: "name", name: name ?? text, href };
}

/**
 * Links joined by "or" are alternatives, as are the kinds of elements that "a collection of [tickets](…) and
 * [boards](…)" has; otherwise the first one is the result.
 */
function typeOfLinks(links: readonly TypeLink[]): TypeExpr | undefined {
  const [first, ...others] = links;
  if (first === undefined) return undefined;
  const alternatives: [TypeExpr, ...TypeExpr[]] = [first.type];
  const isFurther = introducesKinds(first.before) ? joinsKinds : joinsAlternatives;
  for (const { type, before } of others) {
    if (!isFurther(before)) break;
    if (!alternatives.some((one) => isSameName(one, type))) alternatives.push(type);
  }
  return unionOf(alternatives);
}

function isSameName(a: TypeExpr, b: TypeExpr): boolean {
  return a.kind === "name" && b.kind === "name" && a.name.toLowerCase() === b.name.toLowerCase();
}

/** "a **ticket** object", "a _ticket_ object": other words in bold are properties, notes, names of buttons. */
function bareResult(nodes: readonly Nodes[], sentence: string): TypeExpr | undefined {
  const bold = nodes.findIndex((node) => node.type === "strong");
  const slanted = nodes.findIndex((node) => node.type === "emphasis");
  const marked = bold < 0 ? slanted : bold;
  const name =
    (marked < 0 ? undefined : boldResult(nodes, marked)) ??
    (bold < 0 ? matchBareResult(sentence) : undefined);
  return name === undefined ? undefined : { kind: "name", name };
}

function boldResult(nodes: readonly Nodes[], index: number): string | undefined {
  const [node, next] = nodes.slice(index);
  const isNamed = namesResult(wordsBefore(nodes, index), next?.type === "text" ? next.value : "");
  const name = node && textOf(node);
  return isNamed && name !== undefined && isTypeName(name) ? name : undefined;
}
