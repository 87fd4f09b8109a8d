import type { JsonMember, JsonNode } from "../model/json-node.ts";

/** Where the reading of a text stands. */
interface Cursor {
  readonly text: string;
  readonly end: number;
  /** How many brackets may still open. */
  room: number;
  at: number;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Reads what is JSON to the letter between two offsets, as nearly all of it is, in one pass. Anything else, and JSON
 * of more levels than `depth`, gives `undefined`.
 */
export function parseStrictJson(
  text: string,
  start: number,
  end: number,
  depth: number,
): JsonNode | undefined {
  const cursor: Cursor = { text, end, room: depth, at: start };
  const value = readValue(cursor);
  return value !== undefined && next(cursor) === "" ? value : undefined;
}

/** The next character that is no white space, at which the cursor then stands; none at the end. */
function next(cursor: Cursor): string {
  const { text, end } = cursor;
  let at = cursor.at;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  cursor.at = at;
  return at < end ? text.charAt(at) : "";
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function readValue(cursor: Cursor): JsonNode | undefined {
  const first = next(cursor);
  const start = cursor.at;
  switch (first) {
    case '"': {
      const value = readString(cursor);
      return value === undefined ? undefined : { start, end: cursor.at, kind: "string", value };
    }
    case "{":
      return readObject(cursor, start);
    case "[":
      return readArray(cursor, start);
    case "t":
      return skip(cursor, "true") ? { start, end: cursor.at, kind: "boolean", value: true } : undefined;
    case "f":
      return skip(cursor, "false") ? { start, end: cursor.at, kind: "boolean", value: false } : undefined;
    case "n":
      return skip(cursor, "null") ? { start, end: cursor.at, kind: "null" } : undefined;
    default:
      return readNumber(cursor, start);
  }
}

function readObject(cursor: Cursor, start: number): JsonNode | undefined {
  if (cursor.room-- === 0) return undefined;
  const members: JsonMember[] = [];
  cursor.at++;
  let separator = next(cursor) === "}" ? "}" : ",";
  while (separator === ",") {
    if (next(cursor) !== '"') return undefined;
    const keyStart = cursor.at;
    const key = readString(cursor);
    const keyEnd = cursor.at;
    if (key === undefined || next(cursor) !== ":") return undefined;
    cursor.at++;
    const value = readValue(cursor);
    if (value === undefined) return undefined;
    members.push({ key, keyStart, keyEnd, value });
    separator = next(cursor);
    if (separator === ",") cursor.at++;
  }
  if (separator !== "}") return undefined;
  cursor.at++;
  cursor.room++;
  return { start, end: cursor.at, kind: "object", members };
}

function readArray(cursor: Cursor, start: number): JsonNode | undefined {
  if (cursor.room-- === 0) return undefined;
  const items: JsonNode[] = [];
  cursor.at++;
  let separator = next(cursor) === "]" ? "]" : ",";
  while (separator === ",") {
    const item = readValue(cursor);
    if (item === undefined) return undefined;
    items.push(item);
    separator = next(cursor);
    if (separator === ",") cursor.at++;
  }
  if (separator !== "]") return undefined;
  cursor.at++;
  cursor.room++;
  return { start, end: cursor.at, kind: "array", items };
}

/** Moves behind the string at whose opening quote the cursor stands. */
function readString(cursor: Cursor): string | undefined {
  const { text, end, at: start } = cursor;
  let isEscaped = false;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      cursor.at = at + 1;
      return isEscaped ? decode(text.slice(start, at + 1)) : text.slice(start + 1, at);
    }
    if (code < 0x20) return undefined;
    if (code === backslash) {
      isEscaped = true;
      at++;
    }
  }
  return undefined;
}

function decode(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}

function readNumber(cursor: Cursor, start: number): JsonNode | undefined {
  number.lastIndex = start;
  const written = number.exec(cursor.text)?.[0];
  if (written === undefined || start + written.length > cursor.end) return undefined;
  cursor.at = start + written.length;
  return { start, end: cursor.at, kind: "number", value: Number(written) };
}

function skip(cursor: Cursor, word: string): boolean {
  const isThere = cursor.text.startsWith(word, cursor.at) && cursor.at + word.length <= cursor.end;
  cursor.at += word.length;
  return isThere;
}
