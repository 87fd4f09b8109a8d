/** A table, a fence or a comment, found by looking at lines alone. */
export type ScannedBlock =
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "table"; readonly head: string; readonly rows: number }
  | {
      readonly kind: "fence";
      readonly language: string;
      readonly lines: readonly string[];
      /** The nearest heading above that names a known section, in lower case. */
      readonly section: string;
      readonly tab: string;
    };

const fenceStart = /^(`{3,}|~{3,})([^`]*)$/;
const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const headingLine = /^(#{1,6})(?:\s+(.*?))?(?:\s+#+)?$/;
const tabHeading = /^\[[^\]]*\]\(#tabs?\/([^/?)]+)[^)]*\)$/;
const quoteMarks = /^(?:\s*>)+/;
const sectionName =
  /^(?:(?:http|rest) re(?:quests?|sponse)\b|request (?:ur[il]|syntax)\b|http method\b|ur[il] parameters?|return value|(?:optional )?request headers?\b|request body|(?:post|patch|put|delete) (?:request )?body\b|re(?:quest|sponse)\b|examples?\b|permissions\b|prerequisites|(?:\w+ )?query parameters?|(?:function|path) parameters?|see also)/;
/** What ends a table although the line is not blank. */
const blockStart =
  /^(?:#{1,6}\s|`{3}|~{3}|[-*+]\s|1[.)]\s|<!--|<\/?(?:br|div|h\d|li|ol|p|table|td|th|tr|ul)\b|(?:[-*_]\s*){3,}$)/i;

/** The blocks of a page in its order. Quotes and lists are looked through: their marks and indents are dropped. */
export function* scanBlocks(text: string): Generator<ScannedBlock> {
  const written = bodyLines(text);
  const lines = written.map(withoutMarks);
  const place = { open: [] as { depth: number; section: string }[], tab: "" };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = headingLine.exec(line);
    const fence = fenceStart.exec(line);
    if (line.startsWith("<!--")) {
      const end = endOf(lines, at, (candidate) => candidate.includes("-->"));
      yield { kind: "comment", text: lines.slice(at, end + 1).join("\n") };
      at = end;
    } else if (fence) {
      const [, mark = "", info = ""] = fence;
      const end = endOf(
        lines,
        at + 1,
        (candidate) => candidate.startsWith(mark) && /^[`~]+$/.test(candidate),
      );
      const section = place.open.findLast((one) => one.section !== "")?.section ?? "";
      const language = info.trim().toLowerCase();
      yield { kind: "fence", language, lines: lines.slice(at + 1, end), section, tab: place.tab };
      at = end;
    } else if (heading) openHeading(place, heading[1]?.length ?? 1, heading[2] ?? "");
    else if (isBoldHeading(lines, at, place.tab)) openBoldHeading(place, line);
    else if (/^(?:<div\b[^>]*>)?<table\b/i.test(line)) {
      const end = endOf(lines, at, (candidate) => /<\/table>(?!<\/td>| )/i.test(candidate));
      yield scanHtmlTable(lines.slice(at, end + 1).join("\n"));
      at = end;
    } else if (beginsTable(line, lines[at + 1] ?? "")) {
      const end = endOfTable(written, lines, at);
      yield {
        kind: "table",
        head: (line.replace(/^\|/, "").split("|")[0] ?? "").trim(),
        rows: lines.slice(at + 2, end).filter((row) => row !== "").length,
      };
      at = end - 1;
    } else if (/<table\b[^>]*>\s*<tr\b/i.test(line)) {
      // A table in the middle of a paragraph ends with it at the latest.
      const end = endOf(lines, at, (candidate) => /<\/table>/i.test(candidate) || candidate === "");
      yield scanHtmlTable(lines.slice(at, end + 1).join("\n"));
      at = end;
    } else if (/^(?:-\s*){3,}$/.test(line)) place.tab = "";
  }
}

/** A row for each start tag outside of comments and of tables in cells; the first is the header. */
function scanHtmlTable(text: string): ScannedBlock {
  const rows = text
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/(<td>[^<]*)<table\b[\s\S]*?<\/table>/gi, "$1")
    .split(/<tr\b[^>]*>/i);
  const [head = ""] = (rows[1] ?? "")
    .replace(/<[^>]*>/g, "\n")
    .trim()
    .split("\n");
  return { kind: "table", head, rows: rows.length - 2 };
}

/** The lines below the front matter; those of containers, `::: zone-end`, are blank. */
function bodyLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const isFence = (line: string | undefined) => line?.trimEnd() === "---";
  const end = isFence(lines[0]) ? lines.findIndex((line, at) => at > 0 && isFence(line)) : -1;
  return lines.slice(end + 1).map((line) => (/^ {0,3}:::/.test(line) ? "" : line));
}

function withoutMarks(line: string): string {
  return line
    .replace(quoteMarks, "")
    .replace(/^\s*[-*+]\s+(?=`{3})/, "")
    .trim();
}

function beginsTable(line: string, next: string): boolean {
  return line.includes("|") && next.includes("|") && delimiterRow.test(next);
}

/** A table ends with a blank line, another block, or the quote that it stands in. */
function endOfTable(written: readonly string[], lines: readonly string[], at: number): number {
  const isQuoted = (line: number) => quoteMarks.test(written[line] ?? "");
  const ends = (line: string, index: number) =>
    line === "" || blockStart.test(line) || isQuoted(index) !== isQuoted(at);
  const closes = (line: string | undefined) => line?.endsWith("|") === true;
  let end = endOf(lines, at + 2, ends);
  for (;;) {
    const rest = endOf(lines, end, (line) => line !== "");
    const restEnd = endOf(lines, rest, ends);
    const block = lines.slice(rest, restEnd);
    // A blank line inside a cell tears a table whose rows end with pipes: its rest is the paragraph below.
    const isTorn = closes(lines[at]) && !closes(lines[end - 1]) && block[0]?.startsWith("|") === false;
    if (!(isTorn && block.some(closes)) && !areRows(block, lines[at] ?? "")) return end;
    end = restEnd;
  }
}

/** Rows that a blank line has cut off are as wide as the header, and begin with no header of their own. */
function areRows(block: readonly string[], header: string): boolean {
  const width = (line: string) =>
    line
      .replaceAll("\\|", "")
      .replace(/^\||\|$/g, "")
      .split("|").length;
  const [first] = block;
  return (
    first !== undefined &&
    width(header) > 1 &&
    block.every((line) => /^\|.*\|/.test(line) && width(line) === width(header)) &&
    !block.some((line) => delimiterRow.test(line)) &&
    !/\|\s*(?:type|description)\s*\|/i.test(first)
  );
}

function endOf(lines: readonly string[], from: number, ends: (line: string, at: number) => boolean): number {
  const found = lines.findIndex((line, at) => at >= from && ends(line, at));
  return found < 0 ? lines.length : found;
}

/** A heading that links to a tab opens the tab; any other closes it and opens a section. */
function openHeading(
  place: { readonly open: { depth: number; section: string }[]; tab: string },
  depth: number,
  title: string,
): void {
  const tab = tabHeading.exec(title)?.[1];
  place.tab = tab?.toLowerCase() ?? "";
  if (tab !== undefined) return;
  while ((place.open.at(-1)?.depth ?? 0) >= depth) place.open.pop();
  const name = title
    .replace(/<[^>]*>|[*`]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d+(?:\.\d+)*\.? /, "")
    .toLowerCase();
  place.open.push({ depth, section: sectionName.test(name) ? name : "" });
}

/** A paragraph of nothing but bold words. */
function isBoldHeading(lines: readonly string[], at: number, tab: string): boolean {
  const ends = (line: string | undefined) => line === undefined || line === "" || blockStart.test(line);
  return (
    tab === "" && /^\*\*[^*]+\*\*:?$/.test(lines[at] ?? "") && ends(lines[at - 1]) && ends(lines[at + 1])
  );
}

/** Bold words that name a known section are a heading below those above, and others end what such a heading opens. */
function openBoldHeading(place: { readonly open: { depth: number; section: string }[] }, line: string): void {
  const name = line.replace(/[*:]/g, "").toLowerCase();
  const isBold = !Number.isInteger(place.open.at(-1)?.depth ?? 0);
  if (isBold) place.open.pop();
  if (isBold || sectionName.test(name))
    place.open.push({
      depth: (place.open.at(-1)?.depth ?? 0) + 0.5,
      section: sectionName.test(name) ? name : "",
    });
}
