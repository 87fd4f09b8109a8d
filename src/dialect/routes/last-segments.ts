/** `/$value` asks for the raw value of what the path before it leads to (OData 4.01, part 2, 4.7), never for JSON. */
export function asksForRawValue(path: string): boolean {
  return /\/\$value$/i.test(path);
}

/** `/$count` asks for the number of what the path before it leads to (OData 4.01, part 2, 4.8), which comes as plain text. */
export function asksForCount(path: string): boolean {
  return /\/\$count$/i.test(path);
}

/** `/content` behind a thing: by its name it leads to bytes, but a service may answer with JSON there, too. */
export function namesBytes(path: string): boolean {
  return /\/(?:content|contentstream|stream|download|raw|bytes)$/i.test(path);
}

/** `/$ref` asks for the link to what the path before it leads to (OData 4.01, part 2, 4.4). */
export function asksForReference(path: string): boolean {
  return /\/\$ref$/.test(path);
}
