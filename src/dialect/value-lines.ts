/** Words with which a line begins that is no value: `Default: open`, `Read-only.` */
const remarkWords: ReadonlySet<string> = new Set([
  "default",
  "deprecated",
  "example",
  "filterable",
  "inherited",
  "note",
  "nullable",
  "optional",
  "read-only",
  "readonly",
  "required",
  "returned",
  "see",
  "supports",
]);

/** A value in quotation marks or without, alone or with what explains it: `"open"`, `open - it waits`, `open: it waits`. */
const valueLine =
  /^[\s•·*-]*(?:"([^"]{1,120})"|'([^']{1,120})'|“([^“”]{1,120})”|‘([^‘’]{1,120})’|([A-Za-z_][\w-]*))\s*(?:[.,;]?$|:(?=\s)|[–—(]|-\s)/;

/** A value of several words: `Greater than 55`. */
const phraseLine = /^[\s•·*-]*([A-Za-z\d][\w-]*(?: [\w()-]+){1,3})\s*$/;

/**
 * The values of a list that has one on each line, without marks of code; the text begins behind "Possible values:". It
 * ends with the first line that is no value; between two that are, several words are one. One alone is no list.
 */
export function matchValueLines(text: string): readonly string[] {
  const [opening = "", ...lines] = text.split("\n");
  const values: string[] = [];
  if (opening.trim() !== "") {
    const first = lines.length > 0 ? /^\s*([A-Za-z_][\w-]*)[.,;]?\s*$/.exec(opening)?.[1] : undefined;
    if (first === undefined) return [];
    values.push(first);
  }
  const written = lines.filter((line) => line.trim() !== "");
  for (const [index, line] of written.entries()) {
    const isBetween = valueIn(written[index + 1] ?? "") !== undefined;
    const value = valueIn(line) ?? (isBetween ? phraseLine.exec(line)?.[1] : undefined);
    if (value === undefined) break;
    values.push(value);
  }
  return values.length < 2 ? [] : values;
}

function valueIn(line: string): string | undefined {
  const value = valueLine.exec(line)?.slice(1).find(Boolean);
  return value === undefined || remarkWords.has(value.toLowerCase()) ? undefined : value;
}
