const noBody =
  /^(?:do not|don['’]t|does not|doesn['’]t) (?:supply|provide|include|specify|send|require)\b|^(?:none|empty|n\/a|not (?:required|applicable))\b|^(?:this (?:method|action|function|request|api|call) (?:does not|doesn['’]t) (?:require|have|take|support|need)|no request body)\b|^there is no (?:request )?body\b/i;
const urlParameters = /^in the request url,? (?:provide|supply|specify)\b/i;
const described = /\b(?:representation|object|properties|values)\b/i;
const preposition = /\b(?:of|for|from)\b/i;
const article = /\b(?:an?|the|new|updated)\s?$/i;
const bareSubject =
  /\b(?:json )?representation (?:of|for) (?:an? |the )?(?:new |updated )?([A-Za-z_]\w*(?:\.\w+)*)(?= (?:object|resource|entity|type|collection)s?\b|[.,;:]|$)/i;
const streamBody =
  /\b(?:binary (?:stream|content|data|contents)|contents? of the (?:request body )?(?:should be|is|must be) (?:the )?binary|binary (?:image )?data|raw (?:bytes|content|data)|file'?s? (?:content|stream))\b/i;

/** Whether the first sentence of a Request body section says that there is none. */
export function saysNoBody(text: string): boolean {
  return noBody.test(text);
}

/** Whether the table below lists parameters of the URL, not of the body. */
export function introducesUrlParameters(text: string): boolean {
  return urlParameters.test(text);
}

/** Whether the words before a link make its target the type of the body. */
export function introducesSubject(before: string): boolean {
  const sentence = before.slice(before.lastIndexOf(".") + 1);
  const at = sentence.search(described);
  return (
    (at >= 0 && preposition.test(sentence.slice(at))) || /\bjson\b/i.test(sentence) || article.test(before)
  );
}

/** "a JSON representation for the ticket object": a subject without a link. */
export function matchBareSubject(text: string): string | undefined {
  const name = bareSubject.exec(text)?.[1];
  return name === undefined || /^(?:the|a|an|parameters?|properties|object|following|one|all)$/i.test(name)
    ? undefined
    : name;
}

export function saysStream(text: string): boolean {
  return streamBody.test(text);
}
