import type { PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";

/** A name for a type that only one operation has, and a longer one that tells it from those of others. */
export interface OwnName {
  readonly name: string;
  readonly longName: string;
}

/** What a page tells of such a type. */
export interface OwnTypeParts {
  /** Rows of a table. */
  readonly properties: readonly PropertyFacts[];
  /** Keys of an example. */
  readonly jsonProperties?: readonly PropertyFacts[];
  readonly description?: string;
  readonly source: SourceSpan;
}

/** The name that texts give, such as a heading and a property; behind words of `owner` where others have that name. */
export function ownName(texts: readonly string[], owner: string): OwnName {
  const words = texts.flatMap(wordsOf);
  return { name: joinWords(words), longName: joinWords([...wordsOf(owner), ...words]) };
}

/** A type that the page of an operation declares in passing. */
export function ownType(
  { name, longName }: OwnName,
  { properties, jsonProperties = [], description = "", source }: OwnTypeParts,
): TypeFacts {
  return {
    name,
    ...(longName !== name && { longName }),
    aliases: [],
    abstract: false,
    open: false,
    media: false,
    deprecated: false,
    ...(properties.length === 0 && { fromExample: true }),
    description,
    properties,
    jsonProperties,
    source,
  };
}

/** The name of a page's file, without its folders and its ending. */
export function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const end = name.lastIndexOf(".");
  return end > 0 ? name.slice(0, end) : name;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9]+/g) ?? [];
}

/** Words in camelCase. The first may be the method of a request line: `GET /tickets`. */
function joinWords([first = "", ...others]: readonly string[]): string {
  const start = /^[A-Z]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return [start, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}
