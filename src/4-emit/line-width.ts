/** Columns of a line, where the text allows it. */
export const lineWidth = 120;
