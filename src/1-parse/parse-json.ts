import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { JsonMember, JsonNode } from "../model/json-node.ts";
import type { JsonBody } from "../model/page.ts";
import { parseStrictJson } from "./parse-strict-json.ts";
import { quoteBareWords } from "./quote-bare-words.ts";
import type { SourceText } from "./source-text.ts";

/** Deeper JSON is not read: no documented value needs it, and reading it could exhaust the stack. */
const maximumDepth = 100;

/** Whether a text begins like a JSON object or array. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** Reads the JSON between two offsets of a page; slips that authors make are read over and said. */
export function parseJson(source: SourceText, start: number, end: number): JsonBody {
  const span = source.span(start, end);
  const strict = parseStrictJson(source.text, start, end, maximumDepth);
  if (strict) return { syntax: "strict", value: strict, source: span };
  const text = source.text.slice(start, end);
  if (nestingOf(text) > maximumDepth) {
    return { syntax: "broken", problem: { message: "nested too deeply", source: span }, source: span };
  }
  const errors: ParseError[] = [];
  const asWritten = parseTree(text, errors, { allowTrailingComma: true });
  const quoted = quoteBareWords(errors.length > 0 ? text : "");
  const tree = errors.length > 0 ? parseTree(quoted.text, [], { allowTrailingComma: true }) : asWritten;
  const placeOf = errors.length > 0 ? quoted.placeOf : (offset: number) => offset;
  const value = tree && toJsonNode(tree, (offset) => start + placeOf(offset));
  const body = { ...(value && { value }), source: span };
  const slip = errors[0] ? toSlip(errors[0], text) : strictSlip(text);
  const problem = slip
    ? { message: slip.message, source: source.span(start + slip.start, start + slip.end) }
    : { message: "not strict JSON", source: span };
  return { syntax: errors.length > 0 ? "broken" : "lenient", ...body, problem };
}

interface Slip {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

function toSlip(error: ParseError, text: string): Slip {
  return {
    message: describeCharacter(text.codePointAt(error.offset)) ?? describeError(error),
    start: error.offset,
    end: error.offset + Math.max(error.length, 1),
  };
}

/** What only a strict reader minds: a comment or a trailing comma, which it notices at the bracket behind. */
function strictSlip(text: string): Slip | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return undefined;
  const comma = /[}\]]/.test(text.charAt(first.offset)) ? text.lastIndexOf(",", first.offset) : -1;
  return comma < 0 ? toSlip(first, text) : { message: "trailing comma", start: comma, end: comma + 1 };
}

/** A space or a quote that looks like the right one is found by its number. */
function describeCharacter(point: number | undefined): string | undefined {
  if (point === undefined || point < 0x7f) return undefined;
  return `invalid symbol U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** `CommaExpected` → `comma expected` */
function describeError(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/\B[A-Z]/g, " $&")
    .toLowerCase();
}

/** The deepest nesting of brackets outside strings: a linear look before the parser recurses. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/g)) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
    else if (token === "}" || token === "]") depth--;
  }
  return deepest;
}

function toJsonNode(node: Node, placeOf: (offset: number) => number): JsonNode {
  const start = placeOf(node.offset);
  const end = placeOf(node.offset + node.length);
  switch (node.type) {
    case "object": {
      const members = (node.children ?? []).flatMap((child) => toMember(child, placeOf));
      return { start, end, kind: "object", members };
    }
    case "array":
      return {
        start,
        end,
        kind: "array",
        items: (node.children ?? []).map((item) => toJsonNode(item, placeOf)),
      };
    case "string":
      return { start, end, kind: "string", value: String(node.value) };
    case "number":
      return { start, end, kind: "number", value: Number(node.value) };
    case "boolean":
      return { start, end, kind: "boolean", value: node.value === true };
    default:
      return { start, end, kind: "null" };
  }
}

function toMember(property: Node, placeOf: (offset: number) => number): JsonMember[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const [keyStart, keyEnd] = [placeOf(key.offset), placeOf(key.offset + key.length)];
  return [{ key: String(key.value), keyStart, keyEnd, value: toJsonNode(value, placeOf) }];
}
