import { distance } from "fastest-levenshtein";
import { matchValuesHeading, roleHeadings } from "../../dialect/headings.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/** A word of fewer letters is too easily another one: "code" is no slip for "body". */
const shortest = 5;

const roleWords = roleHeadings.map((heading) => ({ heading, words: wordsOf(heading) }));

/** Names headings that are nearly one that says what its section holds: what stands below them may be lost. */
export function checkHeadings(sections: readonly PlacedSection[], { report }: ExtractContext): void {
  for (const { section, role } of sections) {
    const { heading } = section;
    if (heading === undefined || heading.depth < 2 || role !== undefined) continue;
    const { text, source } = heading;
    if (matchValuesHeading(text) !== undefined) continue;
    const words = wordsOf(text);
    const meant = roleWords.find((others) => isSlip(words, others.words));
    if (meant) report("extract/misspelt-heading", source, { text }, { suggestion: meant.heading });
  }
}

function wordsOf(heading: string): readonly string[] {
  return heading.toLowerCase().split(" ");
}

/** Whether all words but one are the same, and that one differs by a slip of the finger and no plural. */
function isSlip(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""]],
  );
  const [[word = "", other = ""] = []] = differing;
  if (differing.length !== 1 || Math.min(word.length, other.length) < shortest) return false;
  return word !== `${other}s` && other !== `${word}s` && distance(word, other) <= (other.length < 7 ? 1 : 2);
}
