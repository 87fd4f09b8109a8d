import fc from "fast-check";

/** One slip of a hand, or of a tool, at a place that is a part of the text's length. */
export type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.constantFrom(1, 1, 2, 5, 20, 200);

/** Texts that mean something to some reader of the page. */
const pieces = fc.constantFrom(
  ..."` ``` ~~~ | || ** * _ [ ] ( ) < > <!-- --> { } \" ' \\ / : ; # ## --- === - > 1. \t \n \r \n\n \n\n\n & ! ? = , . $ % @".split(
    " ",
  ),
  " ",
  "\u2028",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\0",
  "```http\nGET /",
  "|a|b|\n|:--|:--|\n",
  '<!-- { "blockType": "resource" } -->\n',
  "\n## Properties\n",
  "\n## HTTP request\n",
  "\n## Response\n",
  "[a](b.md)",
  "Collection(",
  "Possible values are: `a`, ",
  "constructor",
  "__proto__",
);

/** Bytes deleted, put in, swapped and doubled; lines shuffled; fences left open; the end cut off. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, length).map(([at, size]): Mutation => cutting(at, size, () => "")),
  fc.tuple(place, length).map(([at, size]): Mutation => cutting(at, size, (cut) => cut + cut)),
  fc.tuple(place, pieces).map(([at, piece]): Mutation => cutting(at, 0, () => piece)),
  fc.tuple(place, pieces).map(([at, piece]): Mutation => cutting(at, piece.length, () => piece)),
  fc.tuple(place, place, length).map(([one, other, size]): Mutation => swapping(one, other, size)),
  fc.tuple(place, place).map(([one, other]): Mutation => movingLine(one, other)),
  place.map((at): Mutation => withoutLine(at)),
  place.map((at): Mutation => withoutFence(at)),
  place.map(
    (at): Mutation =>
      (text) =>
        text.slice(0, offsetIn(text, at)),
  ),
);

function offsetIn({ length }: { readonly length: number }, at: number): number {
  return Math.floor(at * length);
}

function cutting(at: number, size: number, mend: (cut: string) => string): Mutation {
  return (text) => {
    const start = offsetIn(text, at);
    return text.slice(0, start) + mend(text.slice(start, start + size)) + text.slice(start + size);
  };
}

function swapping(one: number, other: number, size: number): Mutation {
  return (text) => {
    const [first = 0, second = 0] = [offsetIn(text, one), offsetIn(text, other)].sort((a, b) => a - b);
    const end = Math.min(first + size, second);
    return (
      text.slice(0, first) +
      text.slice(second, second + size) +
      text.slice(end, second) +
      text.slice(first, end) +
      text.slice(second + size)
    );
  };
}

function movingLine(one: number, other: number): Mutation {
  return (text) => {
    const lines = text.split("\n");
    const moved = lines.splice(offsetIn(lines, one), 1);
    lines.splice(offsetIn(lines, other), 0, ...moved);
    return lines.join("\n");
  };
}

function withoutLine(at: number): Mutation {
  return (text) => {
    const lines = text.split("\n");
    lines.splice(offsetIn(lines, at), 1);
    return lines.join("\n");
  };
}

function withoutFence(at: number): Mutation {
  return (text) => {
    const fences = [...text.matchAll(/^(?:```|~~~).*$/gm)];
    const fence = fences[offsetIn(fences, at)];
    return fence === undefined
      ? text
      : text.slice(0, fence.index) + text.slice(fence.index + fence[0].length);
  };
}
