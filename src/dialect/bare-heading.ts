/** `{#ticket-properties}`, `{: .no_toc }`: what sites are told of a heading, and no word of it. */
const attributes = / ?\{(?:: ?)?[#.][^{}]*\}$/;

/** Emoji, also by their names, and the signs that copies of published headings link to themselves with. */
const leadingOrnament =
  /^(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\u20E3|[§¶]|:[a-z][a-z0-9_+-]{1,40}:) ?/u;
const trailingOrnament =
  / ?(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\u20E3|[§¶]|:[a-z][a-z0-9_+-]{1,40}:)$/u;

/** What is longer is no heading that anyone decorates. */
const longestDecorated = 200;

/** A heading without what only decorates it: `## 📦 Properties {#properties}`, `## Derived types:`. */
export function bareHeading(heading: string): string {
  if (heading.length > longestDecorated) return heading;
  const text = heading.replace(attributes, "");
  const bare = withoutEach(withoutEach(text, leadingOrnament), trailingOrnament).replace(/ ?:$/, "");
  return bare === "" ? text : bare;
}

function withoutEach(text: string, ornament: RegExp): string {
  const rest = text.replace(ornament, "");
  return rest === text ? text : withoutEach(rest, ornament);
}
