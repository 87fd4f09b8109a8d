import type { PageFacts } from "../model/facts.ts";
import { type SourceSpan, spanAt } from "../model/source.ts";

/**
 * Facts as JSON in which a span is its two offsets: `"source":[12,40]`. Spans are most of the facts, and everything
 * else that they say follows from the offsets and the starts of the lines.
 */
export function formatFacts(facts: PageFacts): string {
  return JSON.stringify(shorten(facts, facts.path));
}

/** The facts that {@link formatFacts} wrote. Throws where the text is none of its. */
export function parseFacts(text: string): PageFacts {
  // JSON has no types. A text comes here from formatFacts alone: from a worker, or from a file with its checksum.
  const facts: PageFacts = JSON.parse(text);
  restore(facts, facts.path, facts.lineStarts);
  return facts;
}

function shorten(value: unknown, path: string): unknown {
  if (!isRecord(value)) return value;
  if (Array.isArray(value)) return holdsNumbers(value) ? value : value.map((entry) => shorten(entry, path));
  // Copied by hand: this runs for every object of every page, and the keys are those of the model.
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = value[key];
    copy[key] =
      namesSpan(key) && isSpanOf(path, entry) ? [entry.start.offset, entry.end.offset] : shorten(entry, path);
  }
  return copy;
}

/** Puts the spans back in place: the value is new, and nobody else has it. */
function restore(value: unknown, path: string, lineStarts: readonly number[]): void {
  if (!isRecord(value)) return;
  if (Array.isArray(value)) {
    if (!holdsNumbers(value)) for (const entry of value) restore(entry, path, lineStarts);
    return;
  }
  for (const key of Object.keys(value)) {
    const entry = value[key];
    if (namesSpan(key) && isPair(entry)) value[key] = spanAt(path, lineStarts, entry[0], entry[1]);
    else restore(entry, path, lineStarts);
  }
}

/** Whether a value of JSON has parts. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** An array of the model holds numbers alone, or none. */
function holdsNumbers(value: readonly unknown[]): boolean {
  return typeof value[0] === "number";
}

function namesSpan(key: string): boolean {
  return key === "source" || key.endsWith("Source");
}

function isSpanOf(path: string, value: unknown): value is SourceSpan {
  return (
    typeof value === "object" && value !== null && "start" in value && "path" in value && value.path === path
  );
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && holdsNumbers(value);
}
