import type { Html, Nodes, Root } from "mdast";
import { catalog } from "../diagnostics/catalog.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { createNearNames } from "../diagnostics/near-names.ts";
import { controlMark, isControlComment, matchControlComment } from "../dialect/control-comments.ts";
import type { SourceSpan } from "../model/source.ts";
import type { SuppressionFacts } from "../model/suppressions.ts";
import type { SourceText } from "./source-text.ts";

/** A control comment where it stands, with the codes that it names. */
interface PlacedComment {
  readonly verb: "disable" | "disable-next-line" | "enable";
  readonly codes: readonly { readonly code: string; readonly source: SourceSpan }[];
  readonly line: number;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A part of the page that one comment above it speaks for as a whole. */
interface Block extends Lines {
  readonly type: "code" | "table" | "html" | "control";
}

const nearCode = createNearNames(Object.keys(catalog));

/**
 * Reads the comments by which an author silences a diagnostic, and the lines each of them speaks for:
 *
 *     <!-- pagewright-disable-next-line link/missing-page That page is private. -->
 *                                       ^ code            ^ reason
 */
export function parseSuppressions(tree: Root, source: SourceText, report: Report): SuppressionFacts[] {
  if (!source.text.includes(controlMark)) return [];
  const blocks = new Map<number, Block>();
  const comments: PlacedComment[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "code" || node.type === "table" || node.type === "html") {
      const { start, end } = source.spanOf(node);
      const type = node.type === "html" && isControlComment(node.value.trimStart()) ? "control" : node.type;
      if (!blocks.has(start.line)) blocks.set(start.line, { type, first: start.line, last: end.line });
    }
    if (node.type === "html") comments.push(...parseComment(node, source, report));
    else if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  const nextOf = createLineFinder(blocks, source);
  const nextLines = (line: number): Lines => linesBelow(line, blocks, nextOf);
  return settle(comments, nextLines, source.lineStarts.length, report);
}

/** Finds the next written line below one, past other control comments. A line that was passed is not passed again. */
function createLineFinder(blocks: ReadonlyMap<number, Block>, source: SourceText): (line: number) => number {
  const found = new Map<number, number>();
  return (line) => {
    const passed: number[] = [];
    let at = line;
    let next = found.get(at);
    while (next === undefined) {
      passed.push(at);
      const written = nextWrittenLine(at, source);
      const block = blocks.get(written);
      const isPassed = block?.type === "control" && written > at;
      at = isPassed ? block.last : at;
      next = isPassed ? found.get(at) : written;
    }
    for (const start of passed) found.set(start, next);
    return next;
  };
}

/** The next line; where it begins a block, all of it, and an annotation with the fence below it. */
function linesBelow(
  line: number,
  blocks: ReadonlyMap<number, Block>,
  nextOf: (line: number) => number,
): Lines {
  const first = nextOf(line);
  const block = blocks.get(first);
  if (block === undefined) return { first, last: first };
  const fence = block.type === "html" ? blocks.get(nextOf(block.last)) : undefined;
  return { first, last: fence?.type === "code" ? fence.last : block.last };
}

function parseComment(node: Html, source: SourceText, report: Report): PlacedComment[] {
  const { start, end } = source.spanOf(node);
  const comment = matchControlComment(node.value.trim());
  if (comment === undefined) return [];
  const whole = source.span(start.offset, end.offset);
  const text = source.text.slice(start.offset, end.offset);
  if (comment.problem !== undefined) {
    report("parse/malformed-suppression", whole, { problem: comment.problem });
    return [];
  }
  const codes = comment.codes.flatMap((code) => {
    const from = start.offset + text.indexOf(code);
    const placed = source.span(from, from + code.length);
    if (Object.hasOwn(catalog, code)) return [{ code, source: placed }];
    const problem = `there is no diagnostic "${code}"`;
    report("parse/malformed-suppression", placed, { problem }, { suggestion: nearCode(code) });
    return [];
  });
  return [{ verb: comment.verb, codes, line: end.line }];
}

/** Gives each disabled code its lines: the next ones, or all to where it is enabled again, or to the end. */
function settle(
  comments: readonly PlacedComment[],
  nextLines: (line: number) => Lines,
  lastLine: number,
  report: Report,
): SuppressionFacts[] {
  const found: SuppressionFacts[] = [];
  const open = new Map<string, { source: SourceSpan; first: number }>();
  const close = (code: string, last: number): boolean => {
    const one = open.get(code);
    if (one) found.push({ code, firstLine: one.first, lastLine: last, source: one.source });
    return open.delete(code);
  };
  for (const { verb, codes, line } of comments) {
    for (const { code, source } of codes) {
      if (verb === "disable-next-line") {
        const { first, last } = nextLines(line);
        found.push({ code, firstLine: first, lastLine: last, source });
      } else if (verb === "disable") {
        if (!open.has(code)) open.set(code, { source, first: line });
      } else if (!close(code, line)) {
        report("parse/malformed-suppression", source, { problem: `nothing above disables "${code}"` });
      }
    }
  }
  for (const code of [...open.keys()]) close(code, lastLine);
  return found;
}

function nextWrittenLine(line: number, { text, lineStarts }: SourceText): number {
  for (let next = line + 1; next <= lineStarts.length; next++) {
    if (text.slice(lineStarts[next - 1], lineStarts[next]).trim() !== "") return next;
  }
  return line;
}
