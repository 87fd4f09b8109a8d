const severalBefore = /\b(?:array|collection|list) of $/i;
const severalAfter = /^ (?:elements|instances|items|objects|resources)\b/i;
const oneBefore = /^(?:(?:contains|holds|is|represents) )?(?:an?|the) $/i;
const oneAfter = /^ (?:element|instance|item|object|resource)\b/i;

/** "An array of [orderLine](…) objects": the words around a link make its target the type of each. */
export function introducesObjects(before: string, after: string): boolean {
  return severalBefore.test(before) && severalAfter.test(after);
}

/** "Contains a [postalAddress](…) object": the words around a link make its target the type. */
export function introducesObject(before: string, after: string): boolean {
  return oneBefore.test(before) && oneAfter.test(after);
}
