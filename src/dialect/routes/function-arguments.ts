import { type SegmentPart, segmentParts } from "./segment-parts.ts";

const named = /^([\w.@-]+)\s*=\s*/;
/** `'x'`, also with the name of an enum before it: `namespace.color'x'`. */
const quotedValue = /^([\w.]*')(.*)'$/;

/**
 * The parts of what stands between the parentheses of a function or a key. A value that is one placeholder, or an
 * example of a value, is known by the name of its argument.
 *
 *     resized(rows={n}, mode='fit')
 *             ^^^^^^^^  ^^^^^^^^^^
 */
export function functionArguments(inside: string): readonly SegmentPart[] {
  return splitArguments(inside).flatMap((written, index) => {
    const name = named.exec(written);
    const value = written.slice(name?.[0].length ?? 0);
    const quoted = quotedValue.exec(value);
    const before = `${index === 0 ? "" : ","}${name === null ? "" : `${name[1]}=`}${quoted?.[1] ?? ""}`;
    return [
      ...(before === "" ? [] : [literal(before)]),
      ...valueParts(quoted?.[2] ?? value, name?.[1]),
      ...(quoted === null ? [] : [literal("'")]),
    ];
  });
}

/** Commas inside quotes and placeholders do not separate. One that is never closed ends with the text. */
const argument = /(?:'[^']*(?:'|$)|\{[^}]*(?:\}|$)|<[^>]*(?:>|$)|[^,'{<])+/g;

function splitArguments(text: string): string[] {
  const pieces = text.match(argument) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function valueParts(value: string, argument: string | undefined): readonly SegmentPart[] {
  const parts = segmentParts(value);
  const [only] = parts;
  if (argument === undefined || parts.length !== 1 || only === undefined) return parts;
  return [only.kind === "literal" ? { kind: "example", text: value, argument } : { ...only, argument }];
}

function literal(text: string): SegmentPart {
  return { kind: "literal", text };
}
