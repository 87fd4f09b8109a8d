import { matchGeneralSupport } from "../../dialect/general-options.ts";
import {
  excludedOptionsIn,
  isNegated,
  matchQueryOption,
  optionSentences,
  queryOptionsIn,
  withoutExclusion,
} from "../../dialect/query-options.ts";
import type { GeneralOptions, ParameterFacts } from "../../model/facts.ts";
import type { ProseBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { describingOf, introOf, type PlacedSection } from "../page/placed-sections.ts";

/**
 * "This method supports the OData query parameters": all of them, but for those that another sentence excludes. Where
 * the page names others besides, in a table or a list, it has told which; `named` are those.
 */
export function extractGeneralOptions(
  sections: readonly PlacedSection[],
  named: readonly ParameterFacts[],
  context: ExtractContext,
): GeneralOptions | undefined {
  const blocks = [
    ...introOf(sections, context.page),
    ...describingOf(sections),
    ...sections.flatMap(({ effectiveRole, prose }) => (effectiveRole === "queryParameters" ? prose : [])),
  ];
  const found = findSupport(blocks);
  if (found === undefined) return undefined;
  const { block, sentence } = found;
  const others = named.flatMap(({ name }) => matchQueryOption(name)?.name ?? []);
  if (matchGeneralSupport(sentence) === "some") {
    if (others.length === 0) context.report("extract/unnamed-options", block.source, undefined);
    return undefined;
  }
  const samples = queryOptionsIn(withoutExclusion(sentence));
  if (others.some((name) => !samples.includes(name))) return undefined;
  return { except: excludedOptions(blocks), source: block.source };
}

function findSupport(
  blocks: readonly ProseBlock[],
): { readonly block: ProseBlock; readonly sentence: string } | undefined {
  for (const block of blocks) {
    const sentence = optionSentences(block.text).find(
      (one) => !isNegated(one) && matchGeneralSupport(one) !== undefined,
    );
    if (sentence !== undefined) return { block, sentence };
  }
  return undefined;
}

/** "**Note:** `$filter` is not supported." */
function excludedOptions(blocks: readonly ProseBlock[]): string[] {
  return blocks.flatMap(({ text }) => optionSentences(text).flatMap(excludedOptionsIn));
}
