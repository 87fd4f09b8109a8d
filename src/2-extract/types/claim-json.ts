import type { JsonMember, JsonNode } from "../../model/json-node.ts";
import type { JsonBody } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";

/** Says in the ledger that a JSON block is in the facts, and to the reader what is wrong with it. */
export function claimJson(json: JsonBody, context: ExtractContext): void {
  const { ledger, report } = context;
  ledger.claim("examples", json.source, "consumed");
  if (json.problem) report("extract/malformed-json", json.problem.source, { problem: json.problem.message });
  // What belongs to which object of malformed JSON is a guess.
  else if (json.value) checkKeys(json.value, context);
}

/** Of two members with one key a reader of JSON takes the last, the first or neither (RFC 8259, 4). */
function checkKeys(node: JsonNode, context: ExtractContext): void {
  if (node.kind === "array") for (const item of node.items) checkKeys(item, context);
  if (node.kind !== "object") return;
  const placeOf = ({ keyStart, keyEnd }: JsonMember) => context.source.span(keyStart, keyEnd);
  const seen = new Map<string, JsonMember>();
  for (const member of node.members) {
    checkKeys(member.value, context);
    const first = seen.get(member.key);
    if (first === undefined) seen.set(member.key, member);
    else {
      const related = [{ message: "first here", source: placeOf(first) }];
      context.report("extract/duplicate-key", placeOf(member), { key: member.key }, { related });
    }
  }
}
