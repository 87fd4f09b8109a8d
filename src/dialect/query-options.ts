import type { TypeExpr } from "../model/types.ts";

/** What OData's system query options are, whatever a page says of their types. */
const optionTypes: ReadonlyMap<string, TypeExpr> = new Map<string, TypeExpr>([
  ["$apply", { kind: "scalar", name: "String" }],
  ["$compute", { kind: "scalar", name: "String" }],
  ["$count", { kind: "scalar", name: "Boolean" }],
  ["$deltatoken", { kind: "scalar", name: "String" }],
  ["$expand", { kind: "collection", element: { kind: "scalar", name: "String" } }],
  ["$filter", { kind: "scalar", name: "String" }],
  ["$format", { kind: "scalar", name: "String" }],
  ["$id", { kind: "scalar", name: "String" }],
  ["$orderby", { kind: "collection", element: { kind: "scalar", name: "String" } }],
  ["$search", { kind: "scalar", name: "String" }],
  ["$select", { kind: "collection", element: { kind: "scalar", name: "String" } }],
  ["$skip", { kind: "scalar", name: "Int32" }],
  ["$skiptoken", { kind: "scalar", name: "String" }],
  ["$top", { kind: "scalar", name: "Int32" }],
]);

/** A system query option of OData, in its usual spelling. */
export interface QueryOption {
  readonly name: string;
  readonly type: TypeExpr;
}

/** Options that some pages write without the dollar and that mean nothing else then. */
const undollared: ReadonlySet<string> = new Set(["expand", "filter", "orderby", "select"]);

/** Options by which the pages that write them without the dollar tell that they mean no options of OData. */
const plainPaging: ReadonlySet<string> = new Set(["skip", "skiptoken", "top"]);

/** Whether a name is that of an option of OData without its dollar, and stands for itself: `top`. */
export function isPlainPaging(name: string): boolean {
  return plainPaging.has(name.toLowerCase());
}

/** A name that is written as a system query option of OData, in its usual spelling: `$orderby` for `$orderBy`. */
export function spellOption(name: string): string {
  return (name.startsWith("$") ? matchQueryOption(name)?.name : undefined) ?? name;
}

/** A system query option in its usual spelling, `$orderby` for `$orderBy` and `select`; undefined for other names. */
export function matchQueryOption(name: string): QueryOption | undefined {
  const lower = name.toLowerCase();
  const spelt = undollared.has(lower) ? `$${lower}` : lower;
  const type = optionTypes.get(spelt);
  return type && { name: spelt, type };
}

/** What else changes how many there are of something (OData 4.01, part 2, 4.8): parts, pages and orders of it do not. */
export function mayAskForCount(name: string): boolean {
  return !optionTypes.has(name) || ["$apply", "$filter", "$search"].includes(name);
}

/** Bytes have no parts, pages or order: of OData's options they have their format (OData 4.01, part 2, 5.1.8). */
export function mayAskForBytes(name: string): boolean {
  return !optionTypes.has(name) || name === "$format";
}

/** `true`, `rename`: a word that a request line has in place of a placeholder, and no sample of a date or a name. */
const fixedWord = /^[a-z][a-z\d]*(?:[.-][a-z\d]+)*$/i;
const stubValue = /-value$|^(?:boolean|date|datetime|double|guid|int\d*|integer|number|string|text|value)$/i;
/** `api-version=2020-01-01`: versions are written with digits. */
const versionName = /(?:^|[.-])version$/i;
const versionValue = /^[\w.-]+$/;

/** Whether a request line says what is sent. System query options are always a choice of the caller: `$top=5`. */
export function isFixedValue(name: string, value: string): boolean {
  if (matchQueryOption(name) !== undefined || name.startsWith("$") || stubValue.test(value)) return false;
  return fixedWord.test(value) || (versionName.test(name) && versionValue.test(value));
}

const negation =
  /\b(?:does(?: not|n['’]t)|do(?: not|n['’]t)|is(?: not|n['’]t)|are(?: not|n['’]t)|not) (?:currently )?(?:support|supported|available)\b|\b(?:can(?:no|['’])t|can not) use\b|^not supported\b/i;

/** All options that a piece of code or prose names: `$filter, $select, $count and $top`, `$filter=state eq 'open'`. */
export function queryOptionsIn(text: string): string[] {
  return (text.match(/\$[A-Za-z]+/g) ?? []).flatMap((name) => matchQueryOption(name)?.name ?? []);
}

/** A piece of code may leave the dollar out where its sentence speaks of OData's options: "the `select` OData option". */
export function queryOptionsInCode(code: string, sentence: string): string[] {
  const isBare = undollared.has(code.trim().toLowerCase()) && /\bodata query\b/i.test(sentence);
  return isBare ? [code.trim()] : queryOptionsIn(code);
}

/** Whether a sentence says what is not supported. */
export function isNegated(sentence: string): boolean {
  return negation.test(sentence);
}

/** What stands before or after a name that is called a query parameter. Marks of code are single characters. */
const namedBefore = /\bquery (?:string )?(?:parameter|option)s?(?: (?:named|called)|:) ?$/i;
const namedAfter = /^ ?query (?:string )?(?:parameter|option)\b/i;

/** Whether the words around a name make it a query parameter: "the `model` query parameter". */
export function namesParameter(before: string, after: string): boolean {
  return namedAfter.test(after) || namedBefore.test(before);
}

/** The name in `force` and in `force=true`; undefined for system query options and for anything else. */
export function matchParameterName(code: string): string | undefined {
  const name = /^[?&]?(@?[A-Za-z][\w.-]*)(?:=[^&?]*)?$/.exec(code.trim())?.[1];
  return name === undefined || matchQueryOption(name) ? undefined : name;
}

/** The name at the head of an item of a list of parameters: "pageSize (default = 50): how many come back". */
export function matchListedParameter(item: string): string | undefined {
  return /^(\$?[A-Za-z][\w.-]*)(?: ?\([^()]*\))?(?::| [–—-])\s/.exec(item.trim())?.[1];
}

/** What an item says of the parameter that it begins with: `pageSize - How many come back.` */
export function withoutListedName(item: string): string {
  return item.replace(/^`?\$?[\w.-]+`? ?(?:[:–—-] ?)?/, "");
}

/** Whether a text may name query parameters of its own. */
export function speaksOfQuery(text: string): boolean {
  return /\bquery\b/i.test(text);
}

/** The sentences of a text that may name options; a full stop inside of `$filter=name.first` ends none. */
export function optionSentences(text: string): readonly string[] {
  return text.split(/[.;]\s|\n/);
}

/** Two patterns, as the linter takes minutes to judge them as one. */
const supportsOptions = /\bsupport(?:s|ed)?\b[^.]{0,80}(?:\bodata\b|\bquery (?:option|parameter)|\$[a-z])/i;
const optionsSupported = /\bodata[^.\w][^.]{0,79}\bsupport/i;

/** Whether a paragraph says which options a method supports: "Supports OData queries: `$filter`, `$top`". */
export function saysSupport(text: string): boolean {
  return supportsOptions.test(text) || optionsSupported.test(text);
}

const exclusion = /\b(?:but not|except|other than|excluding)\b/i;

/** What a sentence says is supported: "`$select` and `$top`" of "Supports `$select` and `$top`, but not `$expand`". */
export function withoutExclusion(sentence: string): string {
  return sentence.split(exclusion, 1)[0] ?? "";
}

/** The options that a sentence says are not supported: `$skip` of "all options except `$skip`". */
export function excludedOptionsIn(sentence: string): string[] {
  return queryOptionsIn(isNegated(sentence) ? sentence : sentence.slice(withoutExclusion(sentence).length));
}
