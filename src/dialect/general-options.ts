import { matchQueryOption, type QueryOption, queryOptionsIn, withoutExclusion } from "./query-options.ts";

/** "supports the OData query parameters", without their names. */
const generalSupport =
  /\bsupports? (some (?:of the )?|all (?:of the |the )?|the |(?:the )?(?:optional|standard) )?OData query (?:parameter|option)s\b/i;

/** What stands behind these words are some of the options that are meant. */
const sampleWords = /\b(?:including|such as|for example|e\.g\.)/i;

/**
 * Which of OData's system query options a sentence means that speaks of them without naming them: "supports the OData
 * query parameters, including `$search`". A list of names is no such sentence.
 */
export function matchGeneralSupport(sentence: string): "all" | "some" | undefined {
  const found = generalSupport.exec(sentence);
  const before = withoutExclusion(sentence).split(sampleWords, 1)[0] ?? "";
  if (found === null || queryOptionsIn(before).length > 0) return undefined;
  return found[1]?.toLowerCase().startsWith("some") ? "some" : "all";
}

/** OData 4.01, part 1: 11.2.5 names the options for one thing, 11.2.6 those that a collection has besides. */
const ofOne = ["$expand", "$select"];
const ofMany = ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skip", "$top"];

/** The options that a service may support for what it answers with. */
export function generalOptions(collection: boolean): readonly QueryOption[] {
  return (collection ? ofMany : ofOne).flatMap((name) => matchQueryOption(name) ?? []);
}
