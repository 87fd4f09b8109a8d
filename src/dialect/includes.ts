/** Whether a line takes another file in, and does nothing else. */
export function isIncludeLine(line: string): boolean {
  return /^\[!INCLUDE /i.test(line);
}

/** Whether a text ends where the link of an include begins: `[!INCLUDE [sample](../includes/sample.md)]`. */
export function isInclude(before: string): boolean {
  return /\[!INCLUDE\s*$/i.test(before.slice(-20));
}
