/** A line that opens or ends a container of a site, which Markdown does not know: `::: zone pivot="javascript"`. */
export function isContainerLine(line: string): boolean {
  return /^ {0,3}:::/.test(line);
}
