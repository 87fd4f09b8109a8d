import { sentencesOf } from "./remarks.ts";

const noBody =
  /^(?:you )?(?:do not|don['’]t) need to (?:supply|provide|send|include)\b|^(?:do not|don['’]t|does not|doesn['’]t) (?:supply|provide|include|specify|send|require)\b|^(?:none|empty|n\/a|not (?:required|applicable))\b|^(?:this (?:method|action|function|request|api|call) (?:does not|doesn['’]t) (?:require|have|take|support|need)|no request body)\b|^(?:there is|this (?:method|action|function|operation|request|api|call) (?:has|takes|accepts|needs|requires|uses)) no (?:request )?(?:body|content|payload)\b|\brequest body is(?: not|n['’]t) (?:necessary|required|needed)\b|^(?:the|leave the) request body (?:is )?empty\b/i;
/** Whole sentences that leave no doubt wherever they stand: "The box must be shut. Do not supply a request body." */
const noBodyAtAll =
  /^(?:(?:you )?(?:do not|don['’]t)(?: need to)? (?:supply|provide|include|specify|send|pass) (?:an? |any |the )?(?:json |request )?(?:body|payload)(?: (?:for|with|in|to) (?:this|the) (?:method|action|function|operation|request|api|call))?|(?:there is|this (?:method|action|function|operation|request|api|call) (?:has|takes|accepts|needs|requires|uses)) no (?:request )?(?:body|payload|parameters|arguments)|(?:the|leave the) (?:request )?(?:body|payload) (?:is |must be |should be )?(?:left )?empty)$/i;
const urlParameters = /^in the request url,? (?:provide|supply|specify)\b/i;
const described = /\b(?:representation|object|properties|values)\b/i;
const preposition = /\b(?:of|for|from)\b/i;
const article = /\b(?:an?|the|new|updated)\s?$/i;
const bareSubject =
  /\b(?:json )?representation (?:of|for) (?:an? |the )?(?:new |updated )?([A-Za-z_]\w*(?:\.\w+)*)(?= (?:object|resource|entity|type|collection)s?\b|[.,;:]|$)/i;
const exception =
  /\bunless\b|\b(?:however|but) you (?:can|may)\b|\bhowever, you (?:can|may)\b|, you (?:can|may|must|should) (?:supply|provide|include|specify|send) (?:a|the) (?:request )?body\b/i;
/** "The request body contains [ticket](…)", directly before the link. */
const isBody =
  /\b(?:body|payload) (?:is|contains|holds|consists of|must (?:be|contain)|should (?:be|contain))(?: (?:an?|the))?(?: (?:new|single|updated))?\s?$/i;
/** "In the request body, supply a ticket object.", "The body contains a ticket object." */
const suppliedObject =
  /\b(?:supply|provide|include|specify|(?:body|payload) (?:is|contains|holds|must (?:be|contain)|should (?:be|contain))) (?:an? |the )?(?:new |updated )?(?!json\b|valid\b|empty\b)([A-Za-z_]\w*(?:\.\w+)*) (?:object|resource|entity)\b/i;
/** The words before a subject of which several are sent. */
const several = /\b(?:collection|list|array) of(?: the| one or more| new)?\s*$/i;
const streamBody =
  /\b(?:binary (?:stream|content|data|contents|blob)|contents? of the (?:request body )?(?:should be|is|must be) (?:the )?binary|binary (?:image )?data|raw (?:bytes|content|data)|file'?s? (?:content|stream))\b/i;

/** Whether the paragraphs of a Request body section say that there is none: the first, or a sentence of any. */
export function saysNoBody(paragraphs: readonly string[]): boolean {
  const denial = findDenial(paragraphs);
  return denial !== undefined && !exception.test(denial);
}

/** "No request body is required. However, you can …": there may be one. */
export function saysOptionalBody(paragraphs: readonly string[]): boolean {
  const denial = findDenial(paragraphs);
  return denial !== undefined && exception.test(denial);
}

/** The paragraph that says so. */
function findDenial(paragraphs: readonly string[]): string | undefined {
  return paragraphs.find(
    (text, index) =>
      (index === 0 && noBody.test(text)) || sentencesOf(text).some((sentence) => noBodyAtAll.test(sentence)),
  );
}

/** Whether the table below lists parameters of the URL, not of the body. */
export function introducesUrlParameters(text: string): boolean {
  return urlParameters.test(text);
}

/** "the `id` of the [ticket](ticket.md)": that alone is sent. */
const partOf = /\b(?:ids?|identifiers?|keys?|names?|ur[il]s?) of (?:an?|the) (?:new )?$/i;

/** Whether the words before a link make its target the type of the body. */
export function introducesSubject(before: string): boolean {
  if (partOf.test(before)) return false;
  const sentence = before.slice(before.lastIndexOf(".") + 1);
  const at = sentence.search(described);
  return (
    (at >= 0 && preposition.test(sentence.slice(at))) ||
    /\bjson\b/i.test(sentence) ||
    isBody.test(before) ||
    article.test(before) ||
    introducesSeveral(before)
  );
}

/** "a JSON representation of an array of": the target of the link is sent several times. */
export function introducesSeveral(before: string): boolean {
  return several.test(before);
}

/** "a JSON representation for the ticket object": a subject without a link. */
export function matchBareSubject(text: string): string | undefined {
  const name = bareSubject.exec(text)?.[1] ?? suppliedObject.exec(text)?.[1];
  return name === undefined || /^(?:the|a|an|parameters?|properties|object|following|one|all)$/i.test(name)
    ? undefined
    : name;
}

/** Whether a paragraph says that bytes are sent: "the binary content of the file". */
export function saysStream(text: string): boolean {
  return streamBody.test(text);
}

/** Whether a sentence tells of what comes back: "Returns the ticket.", "The response is the new ticket:". */
export function saysAnswer(text: string): boolean {
  return /\b(?:returns?|returned|responds?|response|result)\b/i.test(text);
}

/** Whether a sentence tells of what goes wrong: "Returns 404 if there is none." */
export function saysFailure(text: string): boolean {
  return /\b[45]\d\d\b|\berrors?\b|\bfails?\b/i.test(text);
}

/** Whether a line puts what stands below it into the body: "Expects a JSON object:", "You can pass the options as JSON:". */
export function introducesSent(text: string): boolean {
  return (
    /\b(?:expects?|accepts?|takes|requires|payload)\b|\b(?:request|post) (?:body|data)\b/i.test(text) ||
    /\b(?:can|may|must|should) (?:also )?(?:pass|provide|send|supply)\b|^(?:pass|provide|send|supply)\b/i.test(
      text,
    )
  );
}

const valuesToUpdate = /\bvalues? (?:for|of) (?:[a-z]+ ){0,3}(?:fields|properties)\b[^.]{0,40}\bupdate/i;
const meantResource =
  /^(?:(?:creates?|adds?|post|insert)(?: an?| the)?(?: new)?|(?:updates?|modif(?:y|ies)|edits?|changes?)(?: the| some| one or more| an?)* (?:metadata|values?|properties|property|settings|details|attributes|fields)(?: or relationships)? (?:of|for|in|on)(?: an?| the)?(?: existing| specified| specific)?)\s?$/i;

/** Whether a body holds values of the fields of something that it does not name. */
export function saysValuesToUpdate(text: string): boolean {
  return valuesToUpdate.test(text);
}

/** Whether the opening words before a link make its target what the operation changes or creates. */
export function introducesMeantResource(before: string): boolean {
  return meantResource.test(before.trimStart());
}

const updatedObject =
  /^(?:updates?|modif(?:y|ies)|edits?|changes?) (?:the )?(?:properties|metadata|settings|fields) of (?:an? |the )?(?:existing |specified )?([A-Za-z_]\w*(?:\.\w+)*) (?:object|resource|entity)\b/i;

/** "Update the properties of a ticket object.": what is updated, without a link. */
export function matchUpdatedObject(text: string): string | undefined {
  return updatedObject.exec(text)?.[1];
}
