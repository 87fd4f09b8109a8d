/** `Namespace: example.tickets`, also where the next sentence follows without a blank line. */
const namespaceLine = /^namespace:\s*([A-Za-z_][\w.]*?)\.?(?=\s|$)/i;

/** Words before a link that make its target the base type: "Inherits from", "is derived from", "is a subtype of". */
const baseWords =
  /\b(?:inherits (?:properties )?from|inherited from|will inherit from|derive[sd]? from|(?:is )?(?:a )?(?:subtype|subclass) (?:of|from)|is a type of|extends)(?: the| an?)?(?: abstract)?(?: base)?(?: type| class)?\s*$/i;
const qualifiedBase = /\b(?:inherits|derived) from (?:the )?((?:[a-z]\w*\.)+[A-Za-z]\w*)/i;

/** "Other types inherit from this type" and "the base type for tickets" speak of the other direction. */
const inverse =
  /\b(?:types?|resources?|classes|that|which) (?:that )?inherit(?:s|ed)? (?:properties )?from\s*$/i;

const abstractPhrase =
  /\b(?:this|it) is an abstract (?:base )?(?:type|class|resource)\b|^an? abstract (?:base )?type\b/i;
const openPhrase = /\b(?:is|an) (?:an )?open (?:complex |entity )?type\b|\bopen type that\b/i;

export function matchNamespace(text: string): string | undefined {
  return namespaceLine.exec(text)?.[1];
}

/** Whether the words directly before a link say that the type derives from its target. */
export function introducesBase(before: string): boolean {
  return baseWords.test(before) && !inverse.test(before);
}

/** "is derived from example.tickets.ticket": a base without a link. */
export function matchQualifiedBase(text: string): string | undefined {
  return qualifiedBase.exec(text)?.[1];
}

/** "Inherits from ticket." as a paragraph of its own describes nothing. */
export function saysOnlyBase(paragraph: string): boolean {
  return /^(?:inherits|derived) from [\w.]+$/i.test(paragraph.trim().replace(/\.$/, ""));
}

export function saysAbstract(text: string): boolean {
  return abstractPhrase.test(text);
}

export function saysOpen(text: string): boolean {
  return openPhrase.test(text);
}
