/** The keys and values of an object in JSON of ours that somebody may have edited; `undefined` for any other value. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? new Map(Object.entries(value)) : undefined;
}

/** {@link entriesOf} of a text; `undefined` for one that is no JSON. */
export function parseEntries(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    return entriesOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
