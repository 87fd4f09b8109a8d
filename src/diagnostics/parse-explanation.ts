/** A part of a page, or a whole page, that shows a diagnostic or how to mend it. */
export interface Fragment {
  readonly text: string;
  /** Path of the page, where the fragment is a whole one. */
  readonly path?: string;
  /** Which page the fragment is a part of: tests complete it. */
  readonly frame?: string;
}

/** What a diagnostic means. */
export interface Explanation {
  readonly meaning: string;
  readonly wrong: readonly Fragment[];
  readonly right: readonly Fragment[];
}

const fence = "````";

/**
 * Reads an explanation: Markdown, with one section for what is wrong and one for how it would be right.
 *
 *     A link leads to a page that is not among the inputs.
 *
 *     ## Wrong
 *
 *     ````markdown board.md
 */
export function parseExplanation(text: string): Explanation {
  const [meaning = "", wrong = "", right = ""] = text.split(/^## (?:Wrong|Right)$/m);
  return { meaning: meaning.trim(), wrong: parseFragments(wrong), right: parseFragments(right) };
}

function parseFragments(section: string): Fragment[] {
  const parts = section.split(`\n${fence}`);
  // Every other part is inside a fence: its first line is the rest of the opening line.
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return [];
    const end = part.indexOf("\n");
    const [, info = ""] = part.slice(0, end).split(" ");
    const fragment = { text: part.slice(end + 1) };
    if (info.startsWith("in=")) return [{ ...fragment, frame: info.slice("in=".length) }];
    return info === "" ? [fragment] : [{ ...fragment, path: info }];
  });
}
