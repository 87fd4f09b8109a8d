import type { ExampleFacts, MessageFacts } from "../model/facts.ts";
import type { CodeBlock } from "../model/page.ts";
import type { PlacedSection } from "./placed-sections.ts";

/**
 * The sections without those that tell what another service answers, as their examples show: a page may go on with what
 * is sent to an address that came in the answer.
 */
export function ownAnswerSections(
  sections: readonly PlacedSection[],
  examples: readonly ExampleFacts[],
  foreign: ReadonlySet<MessageFacts>,
): readonly PlacedSection[] {
  if (foreign.size === 0) return sections;
  const isForeign = ({ request }: ExampleFacts) => request !== undefined && foreign.has(request);
  const elsewhere = examples.filter(isForeign);
  const here = examples.filter((example) => !isForeign(example) && example.request !== undefined);
  return sections.filter(
    ({ role, codes }) => role !== "response" || !showsOneOf(codes, elsewhere) || showsOneOf(codes, here),
  );
}

/** The examples without those of other requests; a response that has no request goes on with the request above it. */
export function ownExamples(
  examples: readonly ExampleFacts[],
  others: ReadonlySet<MessageFacts>,
): readonly ExampleFacts[] {
  let isOther = false;
  return examples.filter(({ request }) => {
    if (request !== undefined) isOther = others.has(request);
    return !isOther;
  });
}

/** Whether the response of one of the examples stands in these blocks. */
function showsOneOf(codes: readonly CodeBlock[], examples: readonly ExampleFacts[]): boolean {
  const offsets = examples.flatMap(({ response }) => (response ? [response.source.start.offset] : []));
  return codes.some(({ source }) =>
    offsets.some((offset) => source.start.offset <= offset && offset < source.end.offset),
  );
}
