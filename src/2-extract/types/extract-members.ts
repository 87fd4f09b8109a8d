import type { Nodes } from "mdast";
import { trimCharacters } from "../../dialect/characters.ts";
import { markIndex } from "../../dialect/marks.ts";
import {
  evolvableValuesStart,
  isMarkedList,
  isMemberValue,
  isQuotedList,
  linedValuesStart,
  looseValuesStart,
  matchLeadingMarks,
  permittedValuesStart,
  possibleValuesStart,
  sentenceEnd,
  splitBareValues,
  unmarkedValues,
} from "../../dialect/possible-values.ts";
import { matchValueLines } from "../../dialect/value-lines.ts";
import type { MemberFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import { type CodeSpan, type FlatText, flatten } from "../page/flatten.ts";

/**
 * The values that a description lists, in one list or several:
 *
 *     The state. Possible values are: `open`, `closed`. Possible values are: `open`, `closed`, `lost`.
 *                                     ^ first member
 */
export function extractMembers(nodes: readonly Nodes[], context: ExtractContext): readonly MemberFacts[] {
  const flat = flatten(nodes);
  const usual = possibleValuesStart(flat.text);
  const permitted = permittedMembers(flat, usual, context);
  if (permitted.length > 0) return permitted;
  const start = usual < 0 ? unusualListStart(flat.text) : usual;
  if (start < 0) return [];
  const end = listEnd(flat.text, start);
  const members = codeMembers(flat, start, end, context);
  if (members.length > 0) return withFurther(members, flat, end, context);
  const bold = boldMembers(nodes, context);
  if (bold.length > 0) return bold;
  const source = context.source.spanOf(nodes);
  const lines = matchValueLines(flat.text.slice(start));
  const values = lines.length > 0 ? lines : splitBareValues(flat.text.slice(start, end));
  return [...new Set(values)].filter(isMemberValue).map((value) => ({ value, description: "", source }));
}

/** "The value can be `open` or `closed`", if that stands before a list that the usual words introduce. */
function permittedMembers(flat: FlatText, usual: number, context: ExtractContext): readonly MemberFacts[] {
  const start = permittedValuesStart(flat.text);
  if (start < 0 || (usual >= 0 && usual < start)) return [];
  const end = listEnd(flat.text, start);
  const members = codeMembers(flat, start, end, context);
  return members.length < 2 ? [] : withFurther(members, flat, end, context);
}

/** Values in bold: nothing else is in the list, or each begins a line. */
function boldMembers(nodes: readonly Nodes[], context: ExtractContext): readonly MemberFacts[] {
  const flat = flatten(nodes, { bold: true });
  const usual = possibleValuesStart(flat.text);
  const start = usual < 0 ? linedValuesStart(flat.text) : usual;
  if (start < 0) return [];
  const end = listEnd(flat.text, start);
  const list = flat.text.slice(start, end);
  const isList = isMarkedList(list) || leadingMarks(list) !== undefined;
  return isList ? codeMembers(flat, start, end, context) : [];
}

/**
 * Where the values begin that no usual phrase introduces, if each has a line of its own, or if nothing but they follows:
 * `It can be "Draft" or "Open".`
 */
function unusualListStart(text: string): number {
  const lined = linedValuesStart(text);
  const list = text.slice(lined);
  if (lined >= 0 && (matchValueLines(list).length > 0 || leadingMarks(list) !== undefined)) return lined;
  const start = looseValuesStart(text);
  return start >= 0 && isQuotedList(text.slice(start, listEnd(text, start))) ? start : -1;
}

/** The values of a property typed `Enumeration`, whose description may call them what it likes. */
export function extractLooseMembers(
  nodes: readonly Nodes[],
  context: ExtractContext,
): readonly MemberFacts[] {
  const flat = flatten(nodes);
  const start = looseValuesStart(flat.text);
  const members = start < 0 ? [] : codeMembers(flat, start, listEnd(flat.text, start), context);
  return members.length < 2 ? [] : members;
}

/**
 * A second list, such as that of a generator behind that of a person, and "… to get the following values in this
 * evolvable enum: `paused`" may repeat members, and may add some.
 */
function withFurther(
  members: readonly MemberFacts[],
  flat: FlatText,
  from: number,
  context: ExtractContext,
): readonly MemberFacts[] {
  const rest = flat.text.slice(from);
  const starts = [possibleValuesStart(rest), evolvableValuesStart(rest)].filter((start) => start >= 0);
  if (starts.length === 0) return members;
  const start = from + Math.min(...starts);
  const end = listEnd(flat.text, start);
  const more = codeMembers(flat, start, end, context);
  const added = more.filter(({ value }) => !members.some((member) => member.value === value));
  return withFurther([...members, ...added], flat, end, context);
}

/** A list with one value a line goes on to its last line that begins with one; any other ends with its sentence. */
function listEnd(text: string, start: number): number {
  let end = sentenceEnd(text, start);
  const begin = text.slice(start).search(/[^\s•·-]/);
  if (begin > 0 && text.slice(start, start + begin).includes("\n")) {
    for (const line of text.slice(start).matchAll(/[^\n]+/g)) {
      const first = line[0]
        .trim()
        .replace(/^[-•·] ?/, "")
        .charAt(0);
      if (first !== "" && markIndex(first) < 0) break;
      end = start + line.index + line[0].length;
    }
  }
  return end;
}

/** Code in parentheses explains the member before it: "`closed` (only if `resolved` is set)". */
function codeMembers(
  { text, codes }: FlatText,
  start: number,
  end: number,
  context: ExtractContext,
): MemberFacts[] {
  const listed = text.slice(start, end);
  const outside = listed.replace(/\([^()]*\)/g, "");
  const members: MemberFacts[] = [];
  const seen = new Set<string>();
  const marked = [...outside].some((one) => markIndex(one) >= 0) ? outside : listed;
  const lines = leadingMarks(marked);
  const spans = lines === undefined ? spansIn(marked, codes, context) : marksIn(lines, codes);
  for (const code of spans) {
    for (const part of partsOf(code.value, spans.length)) {
      const value = trimCharacters(part, "\"'", "\"'.,").trim();
      if (!isMemberValue(value) || seen.has(value)) continue;
      seen.add(value);
      members.push({ value, description: "", source: context.source.spanOf(code.node) });
    }
  }
  return members;
}

function marksIn(text: string, codes: readonly CodeSpan[]): readonly CodeSpan[] {
  return [...text].flatMap((mark) => codes[markIndex(mark)] ?? []);
}

/** The code spans of a list, and between them what looks as if it had lost its marks: that is reported. */
function spansIn(
  text: string,
  codes: readonly CodeSpan[],
  { page, source, report }: ExtractContext,
): readonly CodeSpan[] {
  let spans = marksIn(text, codes);
  for (const [inserted, { value, index }] of unmarkedValues(text).entries()) {
    const before = marksIn(text.slice(0, index), codes);
    const last = before.at(-1)?.node.position?.end.offset;
    const next = marksIn(text.slice(index), codes)[0]?.node.position?.start.offset ?? 0;
    const at =
      last === undefined
        ? page.text.lastIndexOf(value, next)
        : Math.max(last, page.text.indexOf(value, last));
    const place = source.span(at, at + value.length);
    report("extract/unmarked-value", place, { value });
    const node: Nodes = { type: "text", value, position: place };
    spans = spans.toSpliced(before.length + inserted, 0, { value, node });
  }
  return spans;
}

/** Where each value has a line of its own, the code behind other words explains it: "- `late`: it was not `done`". */
function leadingMarks(text: string): string | undefined {
  const lines = text.split("\n").flatMap((line) => matchLeadingMarks(line) ?? []);
  return lines.length < 2 ? undefined : lines.join("");
}

/** One code span may hold the whole list; among several, a comma with words around it belongs to a value. */
function partsOf(code: string, spans: number): readonly string[] {
  const parts = code.split(/,\s*/);
  return spans > 1 && parts.some((part) => part.includes(" ")) ? [code] : parts;
}
