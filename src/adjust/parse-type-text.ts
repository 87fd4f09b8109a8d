/** A type as the configuration writes it: `Int32`, `Ticket[]`, `String | "none"`. Names are still text. */
export type TypeText =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "array"; readonly element: TypeText }
  | { readonly kind: "union"; readonly members: readonly TypeText[] };

/** Reads a type; `undefined` where the text is none. */
export function parseTypeText(text: string): TypeText | undefined {
  if (text.split('"').length % 2 === 0) return undefined;
  const parts = splitMembers(text).map(parseMember);
  const members = parts.filter((part) => part !== undefined);
  const [first, second] = members;
  if (members.length < parts.length || first === undefined) return undefined;
  return second === undefined ? first : { kind: "union", members };
}

/** Splits at `|` outside quotes: what stands between quotes has an odd number. */
function splitMembers(text: string): string[] {
  const members = [""];
  text.split('"').forEach((part, index) => {
    const [first = "", ...others] = index % 2 === 1 ? [`"${part}"`] : part.split("|");
    members.push((members.pop() ?? "") + first, ...others);
  });
  return members;
}

function parseMember(text: string): TypeText | undefined {
  const trimmed = text.trim();
  if (trimmed.endsWith("[]")) {
    const element = parseMember(trimmed.slice(0, -2));
    return element && { kind: "array", element };
  }
  const literal = /^"([^"]*)"$/.exec(trimmed)?.[1];
  if (literal !== undefined) return { kind: "literal", value: literal };
  return /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(trimmed)
    ? { kind: "name", name: trimmed }
    : undefined;
}
