/** What stands between the name of a listed parameter and what is said of it. */
export interface ParameterHead {
  readonly type?: string;
  readonly required: boolean;
  /** How many characters it takes up. */
  readonly length: number;
}

/** `name` of `name: The name.`, where nothing marks it as code or as bold. */
export function matchPlainName(text: string): string | undefined {
  return /^\$?[A-Za-z_][\w.[\]-]*(?= ?\(| ?:| [–—-] )/.exec(text)?.[0];
}

const brackets = /^\s{0,3}\(((?:[^()]|\([^()]*\))*)\)/;
const separator = /^\s{0,3}[:–—-]\s?/;
/** A mark that a site generator prints behind the name: `{{<required>}}`, `{{% optional %}}`. */
const shortcode = /^\{\{[<%] ?(\w+) ?[%>]\}\}\s?/;
const requirement = /^<?(?:required|optional)>?$/i;

/**
 * What follows a name: `(string: <required>) – The name`, `(required): The name`, ` - The name`. `undefined` where the
 * text goes on as prose does.
 */
export function matchParameterHead(text: string): ParameterHead | undefined {
  const bracketed = brackets.exec(text);
  const rest = text.slice(bracketed?.[0].length ?? 0);
  const parting = separator.exec(rest)?.[0];
  if (bracketed === null && parting === undefined && rest.trim() !== "") return undefined;
  const [written = "", fallback = ""] = (bracketed?.[1] ?? "").split(/: ?(.*)/s);
  const words = written.split(",").map((word) => word.trim());
  const type = words.filter((word) => !requirement.test(word)).join(", ");
  const marks = [...words, fallback.trim()].map((word) => word.toLowerCase());
  const isDefault = /^default\b/i.test(type);
  const [printed = "", mark] = shortcode.exec(rest.slice(parting?.length ?? 0)) ?? [];
  return {
    ...(type !== "" && !isDefault && { type }),
    required: [...marks, mark].some((one) => one === "required" || one === "<required>"),
    length: text.length - rest.length + (parting?.length ?? 0) + printed.length,
  };
}

/** `number. ` of `number. Optional. How many.`, `string – ` of `string – The name`: what may be the type, and its end. */
export function matchLeadingPart(description: string): { readonly part: string; readonly length: number } {
  const end = /[.,;](?:\s|$)| [–—-](?:\s|$)/.exec(description);
  if (end === null) return { part: description, length: description.length };
  return { part: description.slice(0, end.index), length: end.index + end[0].length };
}
