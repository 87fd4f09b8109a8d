/** A stretch of a segment. An `example` is a value that a page writes where a placeholder is usual. */
export type SegmentPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "placeholder"; readonly names: readonly string[]; readonly argument?: string }
  | { readonly kind: "example"; readonly text: string; readonly argument?: string };

const bracket = /[{<]/;

/** Literal text and placeholders in turn. `{id | name}` has two names, `{}` has none. */
export function segmentParts(text: string): readonly SegmentPart[] {
  if (!bracket.test(text)) return text === "" ? [] : [{ kind: "literal", text }];
  return text
    .split(/([{<][^{}<>]*[}>])/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      /^[{<]/.test(piece)
        ? { kind: "placeholder", names: alternatives(piece.slice(1, -1)) }
        : { kind: "literal", text: piece },
    );
}

function alternatives(text: string): readonly string[] {
  return text
    .split("|")
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{Nd}]/u.test(name));
}
