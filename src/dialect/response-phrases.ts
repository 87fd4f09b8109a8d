import type { ScalarName, TypeExpr } from "../model/types.ts";
import { isCamelCased } from "./names.ts";
import { matchScalar } from "./scalars.ts";

const statusCode = /^"?([1-5]\d\d)\b/;
const collectionWords =
  /\b(?:collections?|lists?|arrays?|set) of\b|\bcollection\b|\bobjects\b|\bzero or more\b/i;
/** "One of the following objects" is one. */
const oneOfSeveral = /\bone of the following (?:\w+ )?objects\b/i;
/** The reason phrase of a status, `204 No Content`, speaks of that status alone. */
const noContent =
  /\b(?:does not|doesn['’]t) return anything\b|(?<!\b20[45],? )\bno (?:content|response body)\b|\bempty (?:response )?body\b|\bnothing is (?:included|returned|sent|specified) in the (?:response )?body\b/i;

/** What stands where a type would: "response code and a Boolean", "returns a collection of Edm.String values". */
const resultWord =
  /\b(?:code and|returns?|returning)(?: an?| the)?( (?:collection|list|array) of)? ([A-Za-z]\w*(?:\.\w+)*)( collection\b)?/gi;
/** Words for scalars in any casing; of the others, such as date and single, only CSDL's own spelling is a type. */
const plainWords: ReadonlyMap<string, ScalarName> = new Map<string, ScalarName>([
  ["string", "String"],
  ["strings", "String"],
  ["boolean", "Boolean"],
  ["int32", "Int32"],
  ["integer", "Int32"],
  ["number", "Double"],
  ["int64", "Int64"],
  ["double", "Double"],
  ["guid", "Guid"],
]);
const csdlWord = /^(?:Edm\.[A-Za-z]\w*|DateTimeOffset|Date|Decimal|Duration|Int16|Single|TimeOfDay)$/;
const stringCollection = /\bstring collection\b|\bcollection of strings?\b|\blist of strings\b/i;
const truth = /\b(?:code and|returns?|returning) (?:either )?true (?:or|if|when)\b/i;
const count =
  /\b(?:code and|returns?|returning)(?: an?| the)? (?:(?:total )?(?:number|count) of|(?:integer|number) (?:that|which|representing|of))\b/i;
const laterRequest =
  /\b(?:mak|send|issu|perform|us)(?:e|ing) (?:an?|another|further|subsequent|the) (?:GET )?requests? (?:to|on)\b|\bpoll(?:ing)? (?:the|this|that)\b/i;
const stream =
  /\bstream\b|\bbinary data\b|\bbinary content\b|\braw (?:content|bytes|binary)\b|\bbytes of\b|\bbinary (?:image|photo)\b/i;

/** The status in a code span: `200 OK`, `204, No Content`. */
export function matchStatus(code: string): number | undefined {
  const match = statusCode.exec(code.trim());
  return match === null ? undefined : Number(match[1]);
}

/** What stands in the place of a status for all that a table does not list: `Other Status Codes`, `default`. */
export function saysOtherStatuses(text: string): boolean {
  return /^(?:(?:all )?others?(?: status)?(?: codes?)?|default(?: response)?|[45]xx)$/i.test(text.trim());
}

/** A number that the words around it make a status: "responds with 204.", "returns a 201 and the ticket", "Status: 200". */
const spokenStatus =
  /\b(?:respon(?:ds|se is)(?: with)?|returns?|returned|HTTP|status|code)(?: code)?(?: is)?:?(?: an?)? (2\d\d|30\d)(?=[.,;:)]|$|\s+(?:and|with|if|on|when|status|response|code)\b)/gi;

/** Statuses that are not marked as code: "returns 200 OK", "Response (201):". */
export function plainStatuses(text: string): number[] {
  const labelled = /^(?:response|success) ?\((2\d\d|30\d)\) ?:?$/i.exec(text)?.[1];
  if (labelled !== undefined) return [Number(labelled)];
  const reasoned = /\b(2\d\d|30\d)(?:(?:,| [-–])? | ?\()(?:OK|Created|Accepted|No Content|Found)\b/gi;
  const found = [...text.matchAll(reasoned), ...text.matchAll(spokenStatus)];
  return [...new Set(found.map(([, code]) => Number(code)))];
}

/** The status that a heading below "Response" is about: `200 OK`, `Status 204`, `HTTP 201 Created`. */
export function matchStatusHeading(heading: string): number | undefined {
  const written =
    /^(?:(?:http|status|response|success)(?: (?:status )?code)?:? )?\(?([1-5]\d\d)\)?(?=$|[ :–—-])/i.exec(
      heading,
    );
  return written === null ? undefined : Number(written[1]);
}

/** Whether a sentence speaks of many: "a collection of", "objects". */
export function saysCollection(sentence: string): boolean {
  return collectionWords.test(sentence.replace(oneOfSeveral, ""));
}

/** "a ticket object that contains a collection of notes": what is said of the result does not make it a collection. */
export function withoutClauseOf(name: string, sentence: string): string {
  const at = sentence.indexOf(name);
  const end = at + name.length;
  const clause = /^(?: (?:object|resource|entity))?,? (?:containing|including|that|which|whose|with)\b/i;
  return at >= 0 && clause.test(sentence.slice(end)) ? sentence.slice(0, end) : sentence;
}

/** "an array of tickets and a continuation token": what is named comes inside of something that is not. */
export function saysTokenBeside(sentence: string): boolean {
  return /\b(?:objects?|resources?|entities|items|collection|[a-z]+s) (?:and|along with|together with) an? (?:\w+ ){0,2}(?:token|cursor)\b/i.test(
    sentence,
  );
}

/** Whether a sentence has JSON's own word for many of something. */
export function saysArray(sentence: string): boolean {
  return /\barrays? of\b/i.test(sentence);
}

/** Whether a sentence speaks of what comes back at all. */
export function saysReturns(sentence: string): boolean {
  return /\b(?:returns?|returned|responds?|contains?|response (?:body|code))\b/i.test(sentence);
}

/** Whether a sentence has something in the body, whatever it is: "the updated machine in the response body". */
export function saysBody(sentence: string): boolean {
  const hasBody =
    /\bin (?:the|its) (?:[`\w]+ (?:property|field) of the )?(?:response )?body\b/i.test(sentence) ||
    /\bcode and (?:an? |the )?json (?:object|array|payload|document|response)\b/i.test(sentence);
  return hasBody && !saysNoContent(sentence);
}

/**
 * Leaves out what is said of a request that follows: "You can make a GET request to this URL, which returns one of the
 * following objects in the response body".
 */
export function withoutLaterRequests(text: string): string {
  return text
    .split(/(?<=\.)\s+(?=[A-Z])/)
    .filter((sentence) => !laterRequest.test(sentence))
    .join(" ");
}

/** Whether a type is what the header of a response leads to: "a `Location` header with the URL of the ticket". */
export function saysBehindLocation(text: string): boolean {
  return /\blocation`? (?:response )?header\b/i.test(text) && !saysBody(text);
}

/** Whether the title of an operation promises a collection: `List tickets`. */
export function titlesCollection(title: string): boolean {
  return /^(?:\w+: )?list\b/i.test(title);
}

/** Whether the words before a type make it the content of the response: "The response body contains a". */
export function saysContains(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(".")) + 1);
  return (
    /\b(?:contains?|includes?|returns?|returned|responds?|is)\b|\bbody: /i.test(clause) ||
    // "A ticket object.": nothing but the answer.
    /^(?:an?|the|(?:an? |the )?(?:collection|list|array) of(?: the)?) $/i.test(before)
  );
}

/** "Depending on the query, the exact response body differs." */
export function saysDiffering(sentence: string): boolean {
  return /\bresponse(?: body)? (?:differs|varies|depends)\b/i.test(sentence);
}

/** Whether a sentence says that nothing comes back: "It does not return anything in the response body." */
export function saysNoContent(sentence: string): boolean {
  return noContent.test(sentence);
}

/** Whether a sentence returns how many there are of something: "and the number of tickets". */
export function saysCount(sentence: string): boolean {
  return count.test(sentence);
}

/** Whether a sentence says when it holds: "If it is closed, …". */
export function saysCase(sentence: string): boolean {
  return /^(?:if|for|when|otherwise)\b/i.test(sentence);
}

/** "a ticket, or a stream of bytes", "For `/content`, it is the bytes of the file": instead of what was named before. */
export function saysBytesInstead(text: string): boolean {
  const [first = "", ...others] = text.split(/[.;]\s+/);
  const [, ...alternatives] = first.split(/\bor (?=an?\b|the\b|raw\b|binary\b|bytes\b)/i);
  return [...alternatives, ...others.filter(saysCase)].some((words) => stream.test(words));
}

/** A scalar that a sentence names where a type would stand, the most special first. */
export function matchScalarPhrase(sentence: string): TypeExpr | undefined {
  if (stringCollection.test(sentence))
    return { kind: "collection", element: { kind: "scalar", name: "String" } };
  if (truth.test(sentence)) return { kind: "scalar", name: "Boolean" };
  for (const [, listed, word = "", suffix] of sentence.matchAll(resultWord)) {
    const name = plainWords.get(word.toLowerCase()) ?? (csdlWord.test(word) ? matchScalar(word) : undefined);
    if (name === undefined) continue;
    const scalar: TypeExpr = { kind: "scalar", name };
    return listed || suffix ? { kind: "collection", element: scalar } : scalar;
  }
  return stream.test(sentence) ? { kind: "scalar", name: "Stream" } : undefined;
}

/** A name without a link: "and a ticket object in the response body". */
export function matchBareResult(sentence: string): string | undefined {
  if (/\b(?:url|uri|path|link) (?:path )?(?:to|of) (?:the|an?) /i.test(sentence)) return undefined;
  const listed = /\b(?:array|list) of ([A-Za-z]\w*) (?:object|resource|entitie|element)s\b/.exec(
    sentence,
  )?.[1];
  if (listed !== undefined && isCamelCased(listed)) return listed;
  const name =
    /\b(?:an?|the|updated|new|requested|created) ([A-Za-z_][\w.]*)(?: collection)? (?:object|resource|entity|collection)s?\b(?! (?:contains?|consists|has|have|includes?|supports?)\b)/i.exec(
      sentence,
    )?.[1];
  return name === undefined ||
    /^(?:json|response|new|updated|single|collection|requested|error|following|created)$/i.test(name)
    ? undefined
    : name;
}

/** Whether the words around a name in bold make it a result: "an updated **ticket** object". */
export function namesResult(before: string, after: string): boolean {
  // "The code is `201` if a link was made for the **ticket**": what something else is said of does not come back.
  if (/\b(?:about|by|for|from|if|on|to|with)(?: an?| the)? ?$/i.test(before)) return false;
  return (
    /\b(?:an?|the|updated|new|requested|created|of|matching) ?$/i.test(before) ||
    /^ ?(?:objects?|resources?|entity|collection)\b/i.test(after)
  );
}

/** The name in the words of a link: `ticket` of "[ticket object](…)". */
export function matchLinkedName(words: string): string | undefined {
  return /^#?([A-Za-z_][\w.]*)(?: (?:object|resource|collection|entity|type)s?| \(JSON\))?$/.exec(words)?.[1];
}

/** "a collection of [tickets](…) and [boards](…)": whether links that "and" joins are kinds of elements. */
export function introducesKinds(before: string): boolean {
  return /\b(?:collection|list|array|set) of (?:the )?$/i.test(before);
}

/** Whether the words between two links join kinds of elements. */
export function joinsKinds(between: string): boolean {
  return /^\s*(?:,|,? ?and|,? ?(?:and\/)?or)\s*$/i.test(between);
}

/** Whether the words between two links make them alternatives: "a [ticket](…) or a [board](…)". */
export function joinsAlternatives(between: string): boolean {
  return /^\s*(?:(?:object|resource)s? ?)?(?:,|,? ?(?:and\/)?or)(?: an?)?\s*$/i.test(between);
}
