/** More names than any API has; a process that lives long forgets all of them then. */
const mostTexts = 50_000;
/** Longer texts are no names, and hardly ever come again. */
const longest = 200;

/**
 * `compute` with a memory. Pages write the same few names over and over, so what follows from a name alone is worked
 * out once.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const entry = known.get(text);
    if (entry !== undefined) return entry.result;
    const result = compute(text);
    if (text.length > longest) return result;
    if (known.size >= mostTexts) known.clear();
    known.set(text, { result });
    return result;
  };
}
