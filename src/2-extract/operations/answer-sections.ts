import type { ExampleFacts, MessageFacts } from "../../model/facts.ts";
import type { CodeBlock } from "../../model/page.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/**
 * The sections without those that tell what other requests bring, as their examples show: a page may go on with what is
 * sent to an address that came in the answer, or with the request that ends what this one begins.
 */
export function ownAnswerSections(
  sections: readonly PlacedSection[],
  examples: readonly ExampleFacts[],
): readonly PlacedSection[] {
  const others = examples.filter(({ elsewhere }) => elsewhere);
  const here = examples.filter(({ elsewhere, request }) => !elsewhere && request !== undefined);
  const answers = (placed: PlacedSection) => placed.role === "response";
  const isOwn = ({ codes }: PlacedSection) => showsOneOf(codes, here);
  if (!sections.some((placed) => answers(placed) && isOwn(placed))) return sections;
  return sections.filter((placed) => !answers(placed) || isOwn(placed) || !showsOneOf(placed.codes, others));
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
