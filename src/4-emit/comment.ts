import { lineWidth } from "./line-width.ts";
import { wrapLine } from "./wrap-line.ts";

/** Marks without width and bidirectional controls: with them a reader sees another text than the compiler. */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const unprintable = /\p{Cc}|\p{Surrogate}/gu;

/** What a doc comment says. */
export interface Comment {
  /** Markdown */
  readonly text: string;
  readonly tags?: readonly { readonly name: string; readonly text?: string }[];
}

/** A text as a code span of Markdown, which a backtick would end. */
export function codeSpan(text: string): string {
  return `\`${onOneLine(text).replaceAll("`", "'")}\``;
}

/** Whether a comment would be empty. */
export function isSilent({ text, tags = [] }: Comment): boolean {
  return text.trim() === "" && tags.length === 0;
}

/** A doc comment as its lines at `indent`, delimiters included: one line where it fits. */
export function commentBlock(comment: Comment, indent: number): readonly string[] {
  const lines = commentLines(comment, indent);
  if (lines.length === 0) return [];
  if (fitsOneLine(lines, indent)) return [`/** ${lines.join()} */`];
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** Whether a comment of these lines needs no more than one, with its delimiters. */
export function fitsOneLine(lines: readonly string[], indent: number): boolean {
  return lines.length === 1 && indent + "/**  */".length + (lines[0] ?? "").length <= lineWidth;
}

/** The content of a comment at `indent` as wrapped lines, without ` * `. */
export function commentLines({ text, tags = [] }: Comment, indent: number): readonly string[] {
  const width = lineWidth - indent - " * ".length;
  const lines = wrapMarkdown(text, width);
  const tagLines = tags.map((tag) => `@${tag.name} ${defuse(onOneLine(tag.text ?? ""))}`.trimEnd());
  return lines.length > 0 && tagLines.length > 0 ? [...lines, "", ...tagLines] : [...lines, ...tagLines];
}

function wrapMarkdown(text: string, width: number): readonly string[] {
  let fenced = false;
  const lines = text.split(lineBreak).flatMap((written) => {
    const line = defuse(written);
    const fence = /^(?:```|~~~)/.test(line.trimStart());
    if (fence) fenced = !fenced;
    return fence || fenced || line.startsWith("|") ? [line] : wrapLine(line, width);
  });
  return withoutSurplusBlanks(lines);
}

/** A line that can neither end the comment nor become a tag of it. */
function defuse(line: string): string {
  return line
    .replaceAll("\t", " ")
    .replace(invisible, "")
    .replace(unprintable, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@(?=\S)/g, "$1\\@")
    .trimEnd();
}

function onOneLine(text: string): string {
  return text.split(lineBreak).join(" ");
}

function withoutSurplusBlanks(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== "" || (lines[index - 1] ?? "") !== "");
  return kept.at(-1) === "" ? kept.slice(0, -1) : kept;
}
