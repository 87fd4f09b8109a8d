import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import {
  matchBareResult,
  matchScalarPhrase,
  matchStatus,
  saysCollection,
  saysNoContent,
} from "../dialect/response-phrases.ts";
import { matchScalar } from "../dialect/scalars.ts";
import { matchType } from "../dialect/type-constructs.ts";
import type { ExampleFacts, JsonNode, MessageFacts, ResponseFacts } from "../model/facts.ts";
import type { ProseBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { describe } from "./describe.ts";
import { isTypeTarget } from "./extract-body.ts";
import { linkTarget } from "./extract-type.ts";
import { type PlacedSection, proseOf } from "./placed-sections.ts";

/** What the response sentence says. */
interface Sentence {
  readonly statuses: readonly number[];
  readonly type?: TypeExpr;
  readonly collection: boolean;
  readonly noContent: boolean;
  readonly description: string;
  readonly source: SourceSpan;
}

/**
 * The documented success responses: the sentence, the annotations and the examples are three witnesses. The status
 * and the type are the sentence's first; whether the result is a collection is what most of them say.
 */
export function extractResponses(
  sections: readonly PlacedSection[],
  examples: readonly ExampleFacts[],
  fallback: SourceSpan,
  context: ExtractContext,
): ResponseFacts[] {
  const sentences = responseProse(sections).map((block) => readSentence(block, context));
  const sentence =
    sentences.find(({ statuses }) => statuses.length > 0) ??
    sentences.find(({ type }) => type !== undefined) ??
    sentences[0];
  const messages = examples.flatMap(({ response }) => (response ? [response] : []));
  const fromExamples = messages.flatMap(({ status }) => (isSuccess(status) ? [status] : []));
  const stated = (sentence?.statuses ?? []).filter(isSuccess);
  const statuses = [...new Set(stated.length > 0 ? stated : fromExamples)];
  return statuses.map((status, index) =>
    weigh(status, index === 0 || statuses.length === 1, sentence, messages, fallback),
  );
}

function responseProse(sections: readonly PlacedSection[]): readonly ProseBlock[] {
  return sections
    .filter(
      ({ effectiveRole, roles }) =>
        effectiveRole === "response" && !roles.includes("example") && !roles.includes("request"),
    )
    .flatMap(({ section }) => proseOf(section))
    .filter(({ node }) => node.type === "paragraph" || node.type === "list");
}

function isSuccess(status: number | undefined): status is number {
  return status !== undefined && status >= 200 && status < 400;
}

function readSentence(block: ProseBlock, context: ExtractContext): Sentence {
  const nodes: readonly Nodes[] = "children" in block.node ? block.node.children : [];
  const statuses = codesIn(nodes).flatMap((code) => matchStatus(code) ?? []);
  const plain =
    statuses.length > 0
      ? []
      : [...block.text.matchAll(/\b(20\d|30\d) (?:OK|Created|Accepted|No Content|Found)\b/gi)].map(
          ([, code]) => Number(code),
        );
  const links = typeLinks(nodes, context);
  const sentence = block.text.split(/\.\s+(?=[A-Z])/)[0] ?? "";
  const type = unionOf(links) ?? matchScalarPhrase(sentence) ?? bareResult(nodes, sentence);
  return {
    statuses: [...statuses, ...plain],
    ...(type && { type: type.kind === "collection" ? type.element : type }),
    collection: type?.kind === "collection" || saysCollection(sentence),
    noContent: saysNoContent(block.text),
    description: describe([block.node]),
    source: block.source,
  };
}

function codesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "inlineCode") return [node.value];
    return "children" in node ? codesIn(node.children) : [];
  });
}

/** The linked types of the first sentence, each read like a Type cell. */
function typeLinks(nodes: readonly Nodes[], { page }: ExtractContext): { type: TypeExpr; before: string }[] {
  const found: { type: TypeExpr; before: string }[] = [];
  let before = "";
  for (const node of nodes) {
    const href = linkTarget(node, page.definitions);
    if (href !== undefined && isTypeTarget(href)) {
      const name = textOf(node).trim();
      const type = matchScalar(name) ? matchType({ text: name, links: [] }) : nameType(name, href);
      if (type) found.push({ type, before });
      before = "";
    } else {
      const text = textOf(node);
      if (found.length > 0 && /\.\s/.test(text)) break;
      before += text;
    }
  }
  return found;
}

function nameType(text: string, href: string): TypeExpr | undefined {
  const name = /^#?([A-Za-z_][\w.]*)(?: (?:object|resource|collection|entity|type)s?)?$/.exec(text)?.[1];
  return name === undefined ? undefined : { kind: "name", name, href };
}

/** Links joined by "or" are alternatives; otherwise the first one is the result. */
function unionOf(links: readonly { type: TypeExpr; before: string }[]): TypeExpr | undefined {
  const [first, ...others] = links;
  if (first === undefined) return undefined;
  const alternatives: TypeExpr[] = [first.type];
  for (const { type, before } of others) {
    if (!/^\s*(?:,|,? ?(?:and\/)?or)(?: an?)?\s*$/i.test(before)) break;
    if (!alternatives.some((one) => JSON.stringify(one) === JSON.stringify(type))) alternatives.push(type);
  }
  return alternatives.length === 1 ? first.type : { kind: "union", members: alternatives };
}

/** `**ticket** object`: a name that is only set in bold, or not at all. */
function bareResult(nodes: readonly Nodes[], sentence: string): TypeExpr | undefined {
  const bold = nodes.find((node) => node.type === "strong");
  const name = bold ? /^[A-Za-z_][\w.]*$/.exec(textOf(bold))?.[0] : matchBareResult(sentence);
  return name === undefined ? undefined : { kind: "name", name };
}

function weigh(
  status: number,
  primary: boolean,
  sentence: Sentence | undefined,
  messages: readonly MessageFacts[],
  fallback: SourceSpan,
): ResponseFacts {
  const message =
    messages.find((one) => one.status === status) ?? messages.find((one) => one.status === undefined);
  const place = {
    status,
    description: primary ? (sentence?.description ?? "") : "",
    source: sentence?.source ?? message?.source ?? fallback,
  };
  const contentType = contentTypeOf(message);
  const withType = { ...place, ...(contentType !== undefined && { contentType }) };
  const none = { ...withType, collection: false, enveloped: false };
  if (status === 204 || status === 205) return none;
  const annotated = message?.annotatedType && readAnnotatedType(message.annotatedType.name);
  const annotatedElement = annotated?.kind === "collection" ? annotated.element : annotated;
  const hasBody = message?.json !== undefined || (message?.text !== undefined && message.text !== "");
  const type = sentence?.type ?? annotatedElement;
  if (status >= 300) return { ...none, type: { kind: "scalar", name: "Stream" } };
  if (sentence?.noContent && !hasBody) return none;
  if (status === 202 && !hasBody && sentence?.type === undefined) return none;
  if (type === undefined) return untyped(none, message);
  const collection = isCollection(sentence, message);
  if (type.kind === "scalar" && type.name === "Stream") return { ...none, type };
  const enveloped = !collection && type.kind === "scalar" && !isBareScalar(message);
  return { ...withType, type, collection, enveloped };
}

/** A body that nobody names: JSON of no declared shape, or bytes. */
function untyped(none: ResponseFacts, message: MessageFacts | undefined): ResponseFacts {
  if (message?.json) {
    const collection = odataValue(message.json)?.kind === "array";
    return { ...none, type: { kind: "scalar", name: "Json" }, collection };
  }
  if (message?.text) return { ...none, type: { kind: "scalar", name: "Stream" } };
  return none;
}

function readAnnotatedType(name: string): TypeExpr | undefined {
  return matchType({ text: name.replace(/^#/, "").trim(), links: [] });
}

function contentTypeOf(message: MessageFacts | undefined): string | undefined {
  const value = message?.headers.find(({ name }) => /^content-type$/i.test(name))?.value;
  return value?.split(";")[0]?.trim().toLowerCase();
}

/** Two of three witnesses decide; where they are split evenly, the example does. */
function isCollection(sentence: Sentence | undefined, message: MessageFacts | undefined): boolean {
  const stated = sentence?.collection ?? false;
  const annotated = message?.annotatedCollection;
  if (message?.json === undefined) return stated || annotated === true;
  const shown = odataValue(message.json)?.kind === "array";
  return annotated === stated ? stated : shown;
}

function odataValue(json: JsonNode | undefined): JsonNode | undefined {
  return json?.kind === "object" ? json.members.find(({ key }) => key === "value")?.value : undefined;
}

function isBareScalar(message: MessageFacts | undefined): boolean {
  return message !== undefined && message.json === undefined && message.text !== undefined;
}
