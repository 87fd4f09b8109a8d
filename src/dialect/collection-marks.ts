/** Members that stand beside the items of a collection and nowhere else (OData JSON format 4.01, section 4.6). */
const besideItems = /^@odata\.(?:nextLink|deltaLink|count)$/i;

/** `"@odata.nextLink"`, `"@odata.context": "…$metadata#Collection(…)"`: whether a member tells that a collection holds it. */
export function marksCollection(key: string, text: string): boolean {
  return besideItems.test(key) || (key === "@odata.context" && /#Collection\(/i.test(text));
}

/** `Collection(example.ticket)`, `#Collection(example.ticket)`: whether a written type is that of a collection. */
export function namesCollection(type: string): boolean {
  return /^#?collection\(/i.test(type);
}
