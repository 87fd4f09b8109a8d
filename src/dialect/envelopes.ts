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

/** Keys of the object around one thing that say what it is no more than these do. */
const thingInsideKeys: ReadonlySet<string> = new Set([
  "d",
  "data",
  "entity",
  "item",
  "object",
  "record",
  "resource",
  "response",
  "result",
]);

/** What stands beside a thing in the object around it, in lower case and without marks: `{ "ticket": {}, "success": true }`. */
const besideKeys: ReadonlySet<string> = new Set([
  "code",
  "error",
  "errors",
  "included",
  "links",
  "message",
  "meta",
  "metadata",
  "msg",
  "ok",
  "requestid",
  "responsemetadata",
  "status",
  "success",
  "timestamp",
  "version",
  "warnings",
]);

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

/** Whether a key holds the one thing; `names` are those of the type and, in the plural, of the route's last segment. */
export function matchThingKey(key: string, names: readonly string[]): boolean {
  return thingInsideKeys.has(key.toLowerCase()) || names.some((name) => isPlural(fold(name), fold(key)));
}

/** Whether a key tells of the answer, not of the thing in it. */
export function matchBesideKey(key: string): boolean {
  return besideKeys.has(fold(key));
}

/** Whether a key may hold an envelope: `{ "data": { "items": [] } }`. */
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
