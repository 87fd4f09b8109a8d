import { type Layout, type Place, printLayout } from "./layout.ts";

/**
 * Stands in a line before the part that is laid out already. ts-morph indents the later lines of a type or an
 * initializer once more than a person would; `print.ts` removes the mark and what stands before it. No other text
 * holds a backspace.
 */
export const laidOutMark = "\b";

/** A line break behind which the text stands as it is. */
export const laidOutBreak = `\n${laidOutMark}`;

/** A text for a structure, whose later lines keep the indentation that they have here. */
export function laidOut(layout: Layout, place: Place): string {
  return printLayout(layout, place).replaceAll("\n", laidOutBreak);
}
