import { isDeepStrictEqual } from "node:util";
import { addressOf } from "./compare-requests.ts";
import type { ScannedAnswer, ScannedRequest } from "./scan-example-requests.ts";

/** `fits`: it is the answer that a page shows for this request, or for another one at the same address. */
export type Verdict = "fits" | "differs" | "none shown";

/** Judges answers by those that the pages show. */
export function createAnswerJudge(
  shown: readonly ScannedRequest[],
): (request: ScannedRequest, answer: ScannedAnswer) => Verdict {
  const answers = new Map<string, ScannedAnswer[]>();
  for (const request of shown) {
    if (request.answer === undefined) continue;
    const address = addressOf(request);
    answers.set(address, [...(answers.get(address) ?? []), request.answer]);
  }
  return (request, answer) => {
    if (request.answer === undefined) return "none shown";
    const alike = answers.get(addressOf(request)) ?? [];
    return alike.some((one) => isSame(one, answer)) ? "fits" : "differs";
  };
}

function isSame(shown: ScannedAnswer, given: ScannedAnswer): boolean {
  if (shown.status !== given.status) return false;
  // No answer with this status has a body, whatever a page shows below it.
  return shown.body === undefined || shown.status === 204 || isDeepStrictEqual(shown.body, given.body);
}
