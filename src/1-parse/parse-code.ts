import type { Code } from "mdast";
import { holdsHttp } from "../dialect/fences.ts";
import type { Annotation, CodeBlock, CodeLine } from "../model/page.ts";
import { looksLikeJson, parseJson } from "./parse-json.ts";
import { parseMessage } from "./parse-message.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Reads a fence. Its lines are taken from the page, not from the tree, which drops the indentation of fences in
 * lists and with it the places of everything inside.
 */
export function parseCode(
  node: Code,
  source: SourceText,
  context: { annotation?: Annotation; tab?: string; routeSection: boolean },
): CodeBlock {
  const language = [node.lang, node.meta].filter(Boolean).join(" ").trim().toLowerCase();
  const { start, end } = contentOf(node, source);
  const lines = linesBetween(source, start, end);
  const first = lines.find((line) => line.text !== "");
  const isHttp = holdsHttp(language, first?.text ?? "");
  const message = isHttp && first ? parseMessage(lines, source) : undefined;
  const json =
    message === undefined && looksLikeJson(source.text.slice(start, end)) && parseJson(source, start, end);
  return {
    kind: "code",
    language,
    text: node.value,
    lines,
    routeBlock: context.routeSection && isHttp && !(first && /^[{[<]|^HTTP\//.test(first.text)),
    ...(context.annotation && { annotation: context.annotation }),
    ...(context.tab !== undefined && { tab: context.tab }),
    ...(message && { message }),
    ...(json && { json }),
    source: source.spanOf(node),
  };
}

/** The offsets between the opening fence's line and the closing fence. */
function contentOf(node: Code, source: SourceText): { start: number; end: number } {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  if (!/^[`~]/.test(source.text.slice(from, from + 1))) return { start: from, end: to };
  const firstBreak = source.text.indexOf("\n", from);
  if (firstBreak < 0 || firstBreak >= to) return { start: to, end: to };
  const lastBreak = source.text.lastIndexOf("\n", to - 1);
  const closed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(source.text.slice(lastBreak + 1, to));
  return { start: firstBreak + 1, end: closed ? Math.max(firstBreak + 1, lastBreak) : to };
}

function linesBetween(source: SourceText, start: number, end: number): CodeLine[] {
  const lines: CodeLine[] = [];
  for (let at = start; at < end; ) {
    const stop = source.text.indexOf("\n", at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    const raw = source.text.slice(at, lineEnd);
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text, source: source.span(at + indent, at + indent + text.length) });
    at = lineEnd + 1;
  }
  return lines;
}
