import type { MessageFacts, PageFacts } from "../../model/facts.ts";
import { type JsonNode, valueAt } from "../../model/json-node.ts";
import { parseQualifiedName } from "./qualified-name.ts";

/** A qualified type name that an example or an annotation spells out. */
export interface TypeMention {
  readonly page: PageFacts;
  readonly namespace: string;
  readonly name: string;
  readonly from: "example" | "annotation" | "link";
}

/**
 * Every `@odata.type` in the examples of a page, the annotations above them, the base types in annotations, and the
 * texts of links.
 */
export function typeMentionsOf(page: PageFacts): readonly TypeMention[] {
  const mentions: TypeMention[] = [];
  const mention = (written: string, from: TypeMention["from"]): void => {
    const { namespace, name } = parseQualifiedName(written) ?? {};
    if (namespace === undefined || name === undefined || /^edm$/i.test(namespace)) return;
    mentions.push({ page, namespace, name, from });
  };
  for (const { annotatedBase } of page.types) if (annotatedBase) mention(annotatedBase.name, "annotation");
  for (const message of messagesOf(page)) {
    if (message.annotatedType) mention(message.annotatedType.name, "annotation");
    if (message.json) eachObjectType(message.json, (written) => mention(written, "example"));
  }
  for (const { text } of page.links) mention(text, "link");
  return mentions;
}

/** What an object says its own type is. */
export function writtenTypeOf(node: JsonNode): { name: string; start: number; end: number } | undefined {
  const value = valueAt(node, "@odata.type");
  return value?.kind === "string" ? { name: value.value, start: value.start, end: value.end } : undefined;
}

function messagesOf(page: PageFacts): readonly MessageFacts[] {
  return page.operations
    .flatMap(({ examples }) => examples)
    .flatMap(({ request, response }) => [request, response])
    .filter((message) => message !== undefined);
}

function eachObjectType(node: JsonNode, visit: (written: string) => void): void {
  if (node.kind === "array") for (const item of node.items) eachObjectType(item, visit);
  if (node.kind !== "object") return;
  const written = writtenTypeOf(node);
  if (written) visit(written.name);
  for (const { value } of node.members) eachObjectType(value, visit);
}
