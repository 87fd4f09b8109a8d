import type { ExampleFacts, MessageFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";

/**
 * Names the requests without a response, and the responses of a page that has no request above them. Where the page is a
 * section of another, its request line stands there.
 */
export function checkPairs(
  examples: readonly ExampleFacts[],
  foreign: ReadonlySet<MessageFacts>,
  { isPart }: { readonly isPart: boolean },
  { report }: ExtractContext,
): void {
  for (const [index, { request, response, elsewhere }] of examples.entries()) {
    if (elsewhere || isBare(request ?? response)) continue;
    if (request && response === undefined && !foreign.has(request)) {
      report("extract/unpaired-request", request.urlSource ?? request.source, undefined);
    }
    const above = examples.slice(0, index).some((other) => other.request !== undefined);
    if (response && request === undefined && !above && !isPart) {
      report("extract/unpaired-response", response.statusSource ?? response.source, undefined);
    }
  }
}

/** A body alone, below "Response" or "Request body", is no example of an exchange. */
function isBare(message: MessageFacts | undefined): boolean {
  return (
    message?.urlSource === undefined &&
    message?.statusSource === undefined &&
    message?.annotatedType === undefined
  );
}
