/** How prose says that the JSON below shows only a part: "might be shortened for readability". */
const notes =
  /\b(?:shortened|truncated|abbreviated|abridged|simplified|(?:for|due to) (?:brevity|readability|clarity)|only (?:some|a subset|part) of the properties)\b/i;

/** What stands in JSON for properties that are not shown: `...`, also as a value. */
const ellipsis = /\.{3}|…/;

/** Descriptions of properties that come back only where a request asks for them. */
const onRequest =
  /\b(?:returned only (?:on|if|when|by|in)|only returned (?:on|if|when|by|in)|(?:not|n['’]t) (?:be )?returned|requires? \$(?:select|expand))\b/i;

/** Whether a text says that what it introduces is shortened. */
export function saysShortened(prose: string): boolean {
  return notes.test(prose);
}

/** Whether a JSON text has marks where something was left out. */
export function looksShortened(json: string): boolean {
  return ellipsis.test(json);
}

/** Whether a property comes back only where a request selects it: "Returned only on `$select`." */
export function isReturnedOnRequest(description: string): boolean {
  return onRequest.test(description.replaceAll("`", ""));
}
