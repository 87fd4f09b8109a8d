const known: ReadonlySet<string> = new Set(["deprecated", "nullable", "readonly", "required"]);

/** A written type taken apart: what is true of it, and the type itself. */
export interface SplitType {
  readonly facts: ReadonlySet<string>;
  readonly type: string;
}

/** `readonly nullable String` is what is true, and `String`. The last word is the type, whatever it is. */
export function splitType(text: string): SplitType {
  const words = text.split(" ");
  const end = words.findIndex((word, index) => !known.has(word) || index === words.length - 1);
  return { facts: new Set(words.slice(0, end)), type: words.slice(end).join(" ") };
}
