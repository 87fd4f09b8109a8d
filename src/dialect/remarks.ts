import { normalizeText } from "./characters.ts";
import type { RemarkColumn } from "./columns.ts";
import { isMisspelt } from "./misspelt.ts";

/** What the sentences of a description say beyond prose. */
export interface Remarks {
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Absent where the description does not say. */
  readonly nullable?: boolean;
}

/** A remark is a sentence of its own, or a predicate: "a folder that is read-only for guests" is neither. */
const remarkPatterns: Readonly<Record<keyof Remarks, readonly RegExp[]>> = {
  readOnly: [
    /^(?:[([](?:required|optional)[)\]] )?[([]?read[- ]?only\b(?! (?:access|mode|permission|user|copy|version))/i,
    /^(?:this|it|(?:this|the) (?:property|value|field|relationship))(?: is)? read[- ]only\b/i,
    /^this is an? read[- ]?only (?:property|field|value|attribute)$/i,
    /^not writ(?:e)?able$/i,
    /\(read[- ]?only\)$/i,
    / [–—-] read[- ]only$/i,
  ],
  required: [
    /^(?:required|mandatory)(?: (?:property|parameter|field|value|(?:request )?header|attribute))?:?$/i,
    /^[([](?:required|mandatory)[.)\]]/i,
    /[([](?:required|mandatory)[)\]]$/i,
    /^(?:required|mandatory)(?:[.:]| [–—-]) /i,
    /^(?:(?:this|it|the)(?: (?:property|parameter|field|value|header|attribute))? )?is (?:required|mandatory)$/i,
    /^must be (?:provided|specified|supplied|present)$/i,
  ],
  deprecated: [
    /^\(?\[?(?:deprecated|obsolete)\b/i,
    /\b(?:is|are|has been|have been|was|will be|been) (?:being )?deprecated\b/i,
    /^to be deprecated\b/i,
    /\((?:now )?deprecated\)/i,
  ],
  nullable: [/^nullable\b/i, /\b(?:can|may) be null\b/i],
};

const notNullable =
  /^\(?(?:not|non)[- ]nullable\b|^nullable: (?:false|no)\b|^(?:not|never) null$|\b(?:can(?:no|['’])t|can not|must not) be null\b|\bis(?: not|n['’]t) nullable\b/i;
/** A bold word that stands alone marks the property wherever it stands: "as in `2020-02-04` **Required**." */
const boldRequired = /(?:^|[\s.])(?:\*\*|__)(?:required|mandatory)\.?(?:\*\*|__)(?=\.|\s*$|\s*<br)/i;

/** "Indicates whether the ticket is deprecated" describes a value, not the property. */
const condition =
  /^(?:(?:indicates|specifies|determines) (?:whether|if)|whether|if|(?:if )?true,? (?:if|when))\b/i;
const aboutProperty = /^(?:this|it)\b|\b(?:property|field|parameter)\b/i;
const notReadOnly = /^not read[- ]only\b/i;
/** "Read-only for guests", "Read-only if the ticket is closed": others may write it, or at other times. */
const readOnlyAtTimes = /\bread[- ]?only,? (?:after|except|for|if|once|unless|until|when)\b/i;

/** Every remark has one of these words; most sentences have none. */
const remarkWord = /read|writ|requir|mandatory|must be|deprecat|obsolete|null/i;

/** Reads the remarks out of a description, sentence by sentence. */
export function matchRemarks(description: string): Remarks {
  const sentences = sentencesOf(description).filter((sentence) => remarkWord.test(sentence));
  if (sentences.length === 0) return { readOnly: false, required: false, deprecated: false };
  const says = (patterns: readonly RegExp[]) =>
    sentences.some((sentence) => patterns.some((p) => p.test(sentence)));
  const isNotNullable = sentences.some((sentence) => notNullable.test(sentence));
  const isNullable = !isNotNullable && says(remarkPatterns.nullable);
  return {
    readOnly: saysReadOnly(sentences),
    required: says(remarkPatterns.required) || boldRequired.test(description),
    deprecated: sentences.some(
      (sentence) =>
        !condition.test(sentence) &&
        !isAboutMember(sentence) &&
        remarkPatterns.deprecated.some((pattern) => pattern.test(sentence)),
    ),
    ...((isNotNullable || isNullable) && { nullable: isNullable }),
  };
}

function saysReadOnly(sentences: readonly string[]): boolean {
  const always = sentences.filter((sentence) => !readOnlyAtTimes.test(sentence));
  return (
    always.some((sentence) => remarkPatterns.readOnly.some((pattern) => pattern.test(sentence))) &&
    !sentences.some((sentence) => notReadOnly.test(sentence))
  );
}

/** "The `paper` member is deprecated" is about one value of several. */
function isAboutMember(sentence: string): boolean {
  const subject = sentence.slice(0, Math.max(sentence.search(/\bdeprecated\b/i), 0));
  return /\b(?:members?|values?|options?)\b/i.test(subject) && !aboutProperty.test(subject);
}

const remarkWords = ["deprecated", "mandatory", "nullable", "optional", "read-only", "required"];
const otherWords = /^(?:mandatorily|options?|optionally|requirement)$/i;

/** A word at the beginning of a description that is nearly a remark: `Requried. The title.` */
export function matchMisspeltRemark(description: string): { written: string; meant: string } | undefined {
  const written = /^[[(*_]*([A-Za-z-]+)(?:[\])*_]*\.|[\])]|[*_]*$)/.exec(description.trim())?.[1];
  if (written === undefined || otherWords.test(written)) return undefined;
  const meant = remarkWords.find((word) => isMisspelt(written.toLowerCase(), word));
  if (meant === undefined) return undefined;
  return { written, meant: meant.charAt(0).toUpperCase() + meant.slice(1) };
}

/** What a type cell says beyond the type: `String, required`, `String (read-only)`, `Required String`, `String required`. */
export function matchTypeRemarks(type: string): Omit<Remarks, "nullable"> {
  if (!remarkWord.test(type)) return { readOnly: false, required: false, deprecated: false };
  const words = type.split(/[(),;]/).map((part) => normalizeText(part));
  return {
    readOnly: words.some((part) => /^read[- ]?only$/i.test(part)),
    required:
      words.some((part) => /(?:^|(?<!\bnot) )(?:required|mandatory)$/i.test(part)) ||
      /^required /i.test(type),
    deprecated: words.some((part) => /^deprecated$/i.test(part)),
  };
}

/** What a cell says below the head of a column that makes a remark of each: `|Required|`, `|Optional|`, `|Nullable|`. */
export function matchCellRemark(cell: string, column: RemarkColumn): Partial<Remarks> {
  switch (column) {
    case "required":
      return { required: saysYes(cell) };
    case "optional":
      return { required: saysNo(cell) };
    case "readOnly":
      return { readOnly: saysYes(cell) || /^(?:r|ro|read|read[- ]?only)$/i.test(cell) };
    default:
      return saysYes(cell) ? { nullable: true } : saysNo(cell) ? { nullable: false } : {};
  }
}

/** Whether a cell below "Required" says so: "Yes, if the state is open" is no yes; a tick is one. */
function saysYes(cell: string): boolean {
  return /^(?:[✓✔✅☑]|(?:y|yes|true|required|mandatory)\b(?!,? (?:if|when|unless|for|only|in)\b))/iu.test(
    cell,
  );
}

function saysNo(cell: string): boolean {
  return /^(?:[✗✘❌☒]|(?:n|no|false|required|mandatory)$)/iu.test(cell);
}

const asteriskAlone =
  /^\(?\*\)? ?(?:[:=–—-] ?)?(?:(?:indicates|denotes|means|marks) )?(?:an? |the )?(?:required|mandatory)\b/i;
const markedNames =
  /\bmarked (?:with|by) (?:an? |the )?(?:\(?\*\)?|asterisk|star)(?: \(\*\))? (?:is|are) (?:required|mandatory)\b/i;

/** Whether a line says what an asterisk behind a name means: "* required", "Fields marked with * are required." */
export function explainsAsterisk(line: string): boolean {
  return asteriskAlone.test(line) || markedNames.test(line);
}

/** Whether the words before a link make its target what a property is inherited from: "Inherited from". */
export function introducesOrigin(before: string): boolean {
  return /\binherit(?:ed|s) from (?:the )?$/i.test(before);
}

/** The name in a sentence of its own without a link: "The state. Inherited from operation."; "the order" is no name. */
export function matchNamedOrigin(text: string): string | undefined {
  return /(?:^|[.(] ?)Inherit(?:ed|s) from (?:the (?=[\w.]+ (?:resource|object|type|entity)\b))?(?!(?:an?|its|that|the|their|this)\b)([A-Za-z_][\w.]*\w)(?= (?:resource|object|type|entity)\b|[.,;)]|\s*$)/.exec(
    text,
  )?.[1];
}

/** `Inherited from operation. The state.` on the page of an heir is `The state.` where the type is declared. */
export function withoutInheritance(description: string): string {
  return description
    .replace(/^inherit(?:ed|s) from (?:the )?[\w.]+(?:\s|$)\s*/i, "")
    .replace(/(?<=[.*] )Inherit(?:ed|s) from (?:\[[\w.]+\]\([^()\s]*\)\.?|[\w.]+)(?:\s|$)/, "")
    .trim();
}

/** Generated pages mark descriptions that are still to be written, which is no description. */
export function withoutPlaceholder(description: string): string {
  return description.replace(/^\*\*TODO: ?Add Description ?\*\*/i, "").trimStart();
}

/** The sentences of a text, without markup of emphasis and without their full stops. */
export function sentencesOf(text: string): string[] {
  const bare = /[*_`]/.test(text)
    ? text.replace(/\*\*|__|`|(?<!\w)[*_](?=[\w([])|(?<=[\w.)\]])[*_](?!\w)/g, "")
    : text;
  return bare
    .split(/[.;!](?=\s|$)|<br ?\/?>|\n/)
    .map((sentence) => normalizeText(sentence))
    .filter((sentence) => sentence !== "");
}
