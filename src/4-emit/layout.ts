import { type Comment, commentBlock, isSilent } from "./comment.ts";
import { lineWidth } from "./line-width.ts";

/** Text that stands on one line where it fits, else on several. */
export type Layout = string | Infix | Suffixed | List;

/** `A | B`, `A & B` */
export interface Infix {
  readonly kind: "|" | "&";
  readonly members: readonly Layout[];
}

/** `A[]`, `(A | B)[]` */
export interface Suffixed {
  readonly kind: "[]";
  readonly element: Layout;
}

/** `{ a: string; b?: never }`, `{ a: 1, b: 2 }`, `[1, 2]`, `send(a, b)`, `Pick<A, B>` */
export interface List {
  readonly kind: "{;}" | "{,}" | "[,]" | "(,)" | "<,>";
  /** What stands before the opening bracket. */
  readonly name?: string;
  readonly entries: readonly Entry[];
  /** One entry a line, even where all of them fit on one. */
  readonly tall?: boolean;
}

export interface Entry {
  /** Stands above the entry. */
  readonly comment?: Comment;
  /** What stands before the value: `path?: `. */
  readonly label?: string;
  readonly value: Layout;
}

/** Where a text begins: the indentation of its line, and the columns of that line that other text takes. */
export interface Place {
  readonly indent: number;
  readonly used: number;
}

const brackets = {
  "{;}": { open: "{", close: "}", space: " ", separator: ";", last: ";" },
  "{,}": { open: "{", close: "}", space: " ", separator: ",", last: "," },
  "[,]": { open: "[", close: "]", space: "", separator: ",", last: "," },
  "(,)": { open: "(", close: ")", space: "", separator: ",", last: "," },
  // A comma behind the last type argument is an error.
  "<,>": { open: "<", close: ">", space: "", separator: ",", last: "" },
} as const;

const silence: Comment = { text: "" };

/** A text within 120 columns, as far as its words allow it. */
export function printLayout(layout: Layout, place: Place): string {
  const line = oneLine(layout);
  if (line !== undefined && place.used + line.length <= lineWidth) return line;
  if (typeof layout === "string") return layout;
  if ("members" in layout) return tallInfix(layout, place);
  return "element" in layout ? tallSuffixed(layout, place) : tallList(layout, place.indent);
}

/** The text on one line; `undefined` where it needs several. */
export function oneLine(layout: Layout): string | undefined {
  if (typeof layout === "string") return layout;
  if ("members" in layout) {
    const members = layout.members.map(oneLine);
    return members.includes(undefined) ? undefined : members.join(` ${layout.kind} `);
  }
  if ("element" in layout) {
    const element = oneLine(layout.element);
    if (element === undefined) return undefined;
    return isUnion(layout.element) ? `(${element})[]` : `${element}[]`;
  }
  return oneLineList(layout);
}

function oneLineList({ kind, name = "", entries, tall = false }: List): string | undefined {
  const { open, close, space, separator } = brackets[kind];
  const texts = entries.map(oneLineEntry);
  if (tall || texts.includes(undefined)) return undefined;
  const content = texts.length === 0 ? "" : space + texts.join(`${separator} `) + space;
  return name + open + content + close;
}

function oneLineEntry({ comment = silence, label = "", value }: Entry): string | undefined {
  const text = isSilent(comment) ? oneLine(value) : undefined;
  return text === undefined ? undefined : label + text;
}

function tallInfix({ kind, members }: Infix, { indent, used }: Place): string {
  const [only = ""] = members;
  if (members.length < 2) return printLayout(only, { indent, used });
  const start = `\n${" ".repeat(indent + 2)}${kind} `;
  return members
    .map((member) => start + printLayout(member, { indent: indent + 4, used: indent + 5 }))
    .join("");
}

function tallSuffixed({ element }: Suffixed, { indent, used }: Place): string {
  if (!isUnion(element)) return `${printLayout(element, { indent, used })}[]`;
  return `(${tallInfix(element, { indent, used })}\n${" ".repeat(indent)})[]`;
}

function isUnion(layout: Layout): layout is Infix {
  return typeof layout !== "string" && "members" in layout && layout.members.length > 1;
}

function tallList({ kind, name = "", entries }: List, indent: number): string {
  const { open, close, separator, last } = brackets[kind];
  const texts = entries.map((entry, index) =>
    tallEntry(entry, indent + 2, index === entries.length - 1 ? last : separator),
  );
  return [name + open, ...texts, " ".repeat(indent) + close].join("\n");
}

function tallEntry({ comment = silence, label = "", value }: Entry, indent: number, end: string): string {
  const margin = " ".repeat(indent);
  const above = isSilent(comment) ? [] : commentBlock(comment, indent).map((line) => margin + line);
  const text = printLayout(value, { indent, used: indent + label.length + end.length });
  if (label !== "" || !text.startsWith("\n")) return [...above, margin + label + text + end].join("\n");
  // Members that begin on a line of their own stand where the entry would.
  const members = printLayout(value, { indent: indent - 2, used: lineWidth }).slice(1);
  return [...above, members + end].join("\n");
}
