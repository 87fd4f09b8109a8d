/** `Namespace: example.tickets`, also where the next sentence follows without a blank line. */
const namespaceLine = /^namespace:\s*([A-Za-z_][\w.]*?)\.?(?=\s|$)/i;

/** Words before a link that make its target the base type: "Inherits from", "is derived from", "is a subtype of". */
const baseWords =
  /\b(?:inherits (?:all )?(?:its )?(?:properties |properties and relationships )?from|inherited from|will inherit from|derive[sd]? from|(?:subtype|subclass|specialization|derived type) (?:of|from)|is a type of|extends|(?:base|parent) type(?: is|(?=:)))(?::| the| an?)?(?: abstract)?(?: base)?(?: type| class)?\s*$/i;
const derivedWords =
  /\b(?:derived types|subtypes)(?: of [\w ]{1,40})?(?: are| include|:)|\bfollowing (?:derived types|subtypes)\b/i;
const qualifiedBase = /\b(?:inherits|derived) from (?:the )?((?:[a-z]\w*\.)+[A-Za-z]\w*)/i;

/** "Other types inherit from this type" and "the base type for tickets" speak of the other direction. */
const inverse =
  /\b(?:(?:type|resource|class|entity|object) (?:that|which)|(?:types|resources|classes|entities|objects)(?: that| which)?) inherit(?:s|ed)? (?:all )?(?:its )?(?:properties |properties and relationships )?from\s*$/i;

/** "An abstract type that inherits from": the paragraph begins with what the page itself is. */
const ownWords =
  /^(?:(?:this|it) is |represents )?an? (?:(?:abstract|base|complex|concrete|entity|open) ){0,3}(?:type|resource|class|entity|object) (?:that|which) (?:inherits|derives) /i;

const abstractPhrase =
  /\b(?:this|it) is an abstract (?:base )?(?:type|class|resource)\b|^(?:represents )?(?:an? )?abstract (?:base )?(?:type|class)\b|^this (?:type|class|resource)(?: type)? is abstract\b/i;
const openPhrase =
  /\b(?:is|an) (?:an )?open (?:complex |entity )?type\b|\bopen type that\b|^(?:an? )?(?:complex |entity )?open type\b|\b(?:resource|type|object) is a dictionary\b|^(?:represents )?a dictionary\b/i;

/** "This resource is deprecated", also in a note; a deprecated property of the type is another matter. */
const deprecatedPhrase =
  /^(?:\[!\w+\] ?)?(?:(?:note|important|caution|warning) ?: ?)?(?:deprecated\b|(?:this|the) (?:(?!propert|parameter|value|member|relationship|permission)\S{1,60} ){0,6}?(?:api|resource|type|method|action|function|endpoint|operation|enum|enumeration)s? (?:is|are|has been|have been|will be) (?:now |being )?deprecated\b)/i;

/** The namespace that a paragraph names: `Namespace: example.tickets`. */
export function matchNamespace(text: string): string | undefined {
  return namespaceLine.exec(text)?.[1];
}

/** The next sentence, where it follows the namespace without a blank line: `Namespace: example.tickets The ticket.` */
export function matchBehindNamespace(text: string): string | undefined {
  const line = /^namespace:\s*[\w.]+\s+/i.exec(text)?.[0];
  return line && line.length < text.length ? text.slice(line.length) : undefined;
}

/** `Namespace: example.tickets`, `[!INCLUDE …]`, `[!NOTE]`: paragraphs that do not describe what the page is about. */
export function describesNothing(paragraph: string): boolean {
  return /^(?:namespace:|\[!)/i.test(paragraph);
}

/** Whether words say that what follows them are types derived from this one: "Derived types include:". */
export function introducesDerived(text: string): boolean {
  return derivedWords.test(text);
}

/** "The [a](a.md) and [b](b.md) types inherit from this type." */
export function saysInheritedByThese(paragraph: string): boolean {
  return /\btypes? (?:inherits?|derives?) from this (?:type|class|resource)\.?$/i.test(paragraph);
}

/** The heading of a list or table of such types. */
export function titlesDerived(heading: string): boolean {
  return /^(?:derived types|subtypes)$/i.test(heading.trim());
}

/** Whether the words directly before a link say that the type derives from its target. */
export function introducesBase(before: string): boolean {
  return baseWords.test(before) && (!inverse.test(before) || ownWords.test(before));
}

/** "is derived from example.tickets.ticket": a base without a link. */
export function matchQualifiedBase(text: string): string | undefined {
  return qualifiedBase.exec(text)?.[1];
}

/** "Inherits from ticket." as a paragraph of its own describes nothing. */
export function saysOnlyBase(paragraph: string): boolean {
  return /^(?:(?:inherits|derived) from|base type:) [\w.]+$/i.test(paragraph.trim().replace(/\.$/, ""));
}

/** "This is an abstract type." */
export function saysAbstract(text: string): boolean {
  return /abstract/i.test(text) && abstractPhrase.test(text);
}

/** "This is an open type", "The resource is a dictionary": instances may carry properties that no page lists. */
export function saysOpen(text: string): boolean {
  return /open|dictionary/i.test(text) && openPhrase.test(text);
}

/** Whether a paragraph says that what the page is about is deprecated. */
export function saysDeprecated(text: string): boolean {
  return deprecatedPhrase.test(text);
}
