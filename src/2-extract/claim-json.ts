import type { JsonBody } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";

/** Says in the ledger that a JSON block is in the facts, and to the reader what is wrong with it. */
export function claimJson(json: JsonBody, { ledger, report }: ExtractContext): void {
  ledger.consume("examples", json.source);
  if (json.problem) report("extract/malformed-json", json.problem.source, { problem: json.problem.message });
}
