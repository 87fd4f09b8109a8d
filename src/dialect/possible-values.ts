import { trimCharacters } from "./characters.ts";
import { marks } from "./marks.ts";

/** "Possible values are:", "The supported values for x are", "Allowed values:", "One of these values:" … in a description. */
const trigger =
  /\b(?:(?<=(?:^|[.;\n]|\b(?:can|may|must|should) be(?: set to)?|\b(?:is|to)) ?)one of (?:these|the following) (?:strings|values)(?: (?:that|which) [^.:]{1,100})?(?=:)|(?:possible|allowed|supported|valid|acceptable|accepted|available|permitted|predefined)\s(?:\w+ ){0,2}values?|(?:possible|allowed) types|property values(?= are:))(?: (?:for|of|in) [^.:]{1,60}?)?\s?(?:(?:can be|are|is|includes?|may be)(?: (?:one of|any of|as follows))?)?\s?(?::|(?<=are|is|be|of|includes?)\s)/i;

/** "The value can be `open` or `closed`", "Types include `a`, `b`": with values in code only, and where there are several. */
const permissiveTrigger =
  /\b(?:values? (?:can|may|must) be(?: (?:one|any) of| either)?|types (?:are|include))\s?:?\s?(?=[\uE000-\uF8FF])/i;

/** What introduces values only where the type says that there are some: "Must be one of", "Can be", "Options:". */
const weakTrigger =
  /\b(?:(?:one|any) of|either|(?:can|may|must|should) be(?: (?:one|any) of| either)?|enum values(?: are)?|values are|(?:values|options)(?=:))\s?:?/gi;

/** "You must use the `Prefer: …` header to get the following values in this evolvable enum:" */
const evolvableTrigger =
  /\bfollowing (?:value|member)(?:s|\(s\))? (?:in|from|of) (?:this|the) evolvable enum(?:eration)?\s?:\s?/i;

const identifier = /^[A-Za-z_][\w-]*$/;

/** Where a list of values begins in a text, or -1. */
export function possibleValuesStart(text: string): number {
  const match = /values?\b|types\b|strings\b/i.test(text) ? trigger.exec(text) : null;
  return match === null ? -1 : match.index + match[0].length;
}

/** Where a list may begin that is one if it has several values, or -1. */
export function permittedValuesStart(text: string): number {
  const match = /values?\b|types\b/i.test(text) ? permissiveTrigger.exec(text) : null;
  return match === null ? -1 : match.index + match[0].length;
}

/** "The following values are allowed for the state parameter.": whose values the table below lists. */
export function matchValuesSubject(text: string): string | undefined {
  return /\bvalues (?:are \w+ )?(?:for|of) the (\w+) (?:property|parameter|field|attribute)(?: ?[:.]|$)/i.exec(
    text,
  )?.[1];
}

/** Where a list of the values of an `Enumeration` may begin that no usual phrase introduces, or -1. */
export function looseValuesStart(text: string): number {
  return looseStarts(text)[0] ?? -1;
}

/** Where a list of values begins that has a line for each, below such words and a colon; or -1. */
export function linedValuesStart(text: string): number {
  if (!text.includes(":\n")) return -1;
  return looseStarts(text).find((start) => text.startsWith(":\n", start - 1)) ?? -1;
}

function looseStarts(text: string): number[] {
  return Array.from(text.matchAll(weakTrigger), ({ index, 0: words }) => index + words.length);
}

/** Where the values begin that an evolvable enum has for those who ask for them, or -1. */
export function evolvableValuesStart(text: string): number {
  const match = evolvableTrigger.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}

/** The end of the sentence that begins at `start`: a full stop before white space, or the end of the text. */
export function sentenceEnd(text: string, start: number): number {
  for (const { index } of text.slice(start).matchAll(/[.;](?=\s|$)|\n/g)) {
    const at = start + index;
    if (!isInside(text, at)) return at;
  }
  return text.length;
}

/** "e.g." ends no sentence, and a semicolon between two values parts them: "`open`: it waits; `closed`: it is done". */
function isInside(text: string, at: number): boolean {
  if (text[at] === ".") return /\b(?:e\.g|i\.e)$/.test(text.slice(Math.max(0, at - 4), at));
  return text[at] === ";" && /^;\s+[\uE000-\uF8FF]/.test(text.slice(at, at + 4));
}

/** The marks with which a line begins: "- `open`, `new`: it waits" has two. */
export function matchLeadingMarks(line: string): string | undefined {
  return /^[\s•·-]*([\uE000-\uF8FF](?:[\s,/|]|\band\b|\bor\b|[\uE000-\uF8FF])*)/.exec(line)?.[1];
}

/** The values of a list whose author forgot the code marks: "active, inactive or closed", "'In use', 'Idle'". */
export function splitBareValues(sentence: string): string[] {
  const quoted = quotedValues(sentence);
  if (quoted.length >= 2) return quoted;
  const parts = sentence
    .split(/,| \/ |\bor\b|\band\b/)
    .map((part) => trimCharacters(part.trim(), "\"'“‘*", "\"'”’*"))
    .filter((part) => part !== "");
  return parts.length >= 2 && parts.every((part) => identifier.test(part)) ? parts : [];
}

/** Words in a list of values that are none: "`open`, `closed` and more". */
const noValues: ReadonlySet<string> = new Set([
  "also",
  "any",
  "blank",
  "both",
  "default",
  "empty",
  "etc",
  "more",
  "null",
  "optional",
  "other",
  "others",
  "required",
  "unset",
]);

/**
 * The values of a list whose author forgot the code marks of these alone. Text with a mark for each code span:
 *
 *     "`open`, closed, `late`"
 *              ^^^^^^
 */
export function unmarkedValues(list: string): readonly { readonly value: string; readonly index: number }[] {
  const parted = list.replace(/\b(?:or|and)\b/g, (word) => ",".repeat(word.length));
  const parts = [...parted.matchAll(/[^,\n]+/g)].filter(([part]) => part.trim() !== "");
  const isMarked = (at: number) => /^\s*[\uE000-\uF8FF]\s*$/.test(parts[at]?.[0] ?? "");
  if (parts.filter((_, at) => isMarked(at)).length < 2) return [];
  return parts.flatMap(({ 0: part, index }, at) => {
    const value = part.trim();
    const isValue = identifier.test(value) && !noValues.has(value.toLowerCase());
    const isBeside = isMarked(at - 1) || isMarked(at + 1);
    return isValue && isBeside ? [{ value, index: index + part.indexOf(value) }] : [];
  });
}

/** Whether a text is nothing but a list of values that stand out: "`open`, `closed` (the default) or `late`". */
export function isMarkedList(list: string): boolean {
  return (
    (list.match(marks) ?? []).length >= 2 &&
    /^(?:[\s,;/.:]|\b(?:or|and)\b|\([^()]*\))*$/i.test(list.replace(marks, ""))
  );
}

/** Whether a text is nothing but a list of values in quotation marks: `"Draft", "In review" or "Open"`. */
export function isQuotedList(text: string): boolean {
  return quotedValues(text).length >= 2;
}

/** Values in quotation marks may hold spaces, and whatever stands between two of them parts them. */
function quotedValues(sentence: string): string[] {
  const quotes = /"([^"]{1,120})"|(?<!\w)'([^']{1,120})'(?!\w)|“([^“”]{1,120})[“”]|‘([^‘’]{1,120})’/g;
  const between = sentence.replace(quotes, "");
  if (!/^(?:[\s,;/.:]|\b(?:or|and|required|optional)\b)*$/i.test(between)) return [];
  return [...sentence.matchAll(quotes)].map((match) => {
    const written = match.slice(1).find(Boolean) ?? "";
    // A blank may be a value: " ".
    return written.trim() || written;
  });
}

/** Numbers are limits, and `null` is the absence of a value: neither is a member of an enum. */
export function isMemberValue(value: string): boolean {
  return (
    value !== "" &&
    value.length <= 120 &&
    value !== "null" &&
    !/^-?\d+(?:\.\d+)?$/.test(value) &&
    !/^[A-Z][\w-]*: /.test(value)
  );
}
