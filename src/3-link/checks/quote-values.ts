const shown = 8;

/** Values as a message lists them: `"open", "closed" and 12 more`. */
export function quoteValues(values: readonly string[]): string {
  const quoted = values.slice(0, shown).map((value) => `"${value}"`);
  const more = values.length - quoted.length;
  return more > 0 ? `${quoted.join(", ")} and ${more} more` : quoted.join(", ");
}
