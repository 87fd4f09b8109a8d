import type { Entry, Layout } from "../layout.ts";
import { quoteKey, quoteString } from "../quote.ts";

/** A JSON value as an expression. */
export function emitValue(value: unknown): Layout {
  if (Array.isArray(value)) {
    return { kind: "[,]", entries: value.map((item: unknown): Entry => ({ value: emitValue(item) })) };
  }
  if (typeof value === "object" && value !== null) return emitFields(Object.entries(value));
  return typeof value === "string" ? quoteString(value) : String(value);
}

/** The fields of an object whose values are expressions already. */
export function emitObject(fields: readonly (readonly [key: string, value: Layout])[]): Layout {
  return { kind: "{,}", entries: fields.map(([key, value]) => ({ label: `${literalKey(key)}: `, value })) };
}

function emitFields(fields: readonly [string, unknown][]): Layout {
  return emitObject(fields.map(([key, value]) => [key, emitValue(value)]));
}

/** Written plainly, `__proto__` would not be a property but set the prototype. */
function literalKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : quoteKey(key);
}
