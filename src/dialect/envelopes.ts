/** Keys of the object around a list, where that is not OData's `{ "value": [ … ] }`. */
const listKeys: ReadonlySet<string> = new Set([
  "content",
  "data",
  "elements",
  "entities",
  "entries",
  "items",
  "list",
  "objects",
  "records",
  "resources",
  "results",
]);

/** Keys of an object that stands around such an object: `{ "data": { "tickets": [ … ] } }`. */
const outerKeys: ReadonlySet<string> = new Set(["_embedded", "d", "data", "response", "result"]);

/** Only a thing of its own has these: its lists are properties. */
const thingKeys: ReadonlySet<string> = new Set(["id", "value"]);

/** Whether an object with these keys may be an envelope. OData's annotations, `@odata.context`, are in no other. */
export function mayBeEnvelope(keys: readonly string[]): boolean {
  return !keys.some((key) => thingKeys.has(key.toLowerCase()) || key.includes("@"));
}

/** Whether a key holds the list; `names` are those of the type and of the route's last segment. */
export function matchListKey(key: string, names: readonly string[]): boolean {
  return listKeys.has(key.toLowerCase()) || names.some((name) => isPlural(fold(key), fold(name)));
}

export function matchOuterKey(key: string): boolean {
  return outerKeys.has(key.toLowerCase());
}

/** `tickets`, `boxes`, `entries` of the thing or of things already: `tickets`. */
function isPlural(key: string, name: string): boolean {
  return [name, `${name}s`, `${name}es`, name.replace(/y$/, "ies")].includes(key);
}

function fold(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}
