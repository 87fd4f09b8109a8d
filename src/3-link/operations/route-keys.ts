import type { Segment } from "../../dialect/routes/route-segments.ts";
import type { SegmentPart } from "../../dialect/routes/segment-parts.ts";
import { singular } from "../names/singular.ts";
import { createTally } from "../names/tally.ts";
import { camelCase, humpsOf, wordsOf } from "../names/words.ts";

/** The key by which a call gives one value of a path. */
export interface RouteKey {
  /** Name in TypeScript, unique in its route: `widgetId`. */
  readonly key: string;
  /** The first name that the page gives it; the key itself where it gives none. */
  readonly name: string;
  /** Every name that the page gives it; empty for an example value and for `{}`. */
  readonly writtenNames: readonly string[];
  /** What it is on the page: the value of an argument, a placeholder with or without a name, an example of a value. */
  readonly kind: "argument" | "placeholder" | "unnamed" | "example";
}

/** A path as the client knows it. */
export interface RouteKeys {
  /** The path with keys for placeholders: `/widgets/{widgetId}/parts`. */
  readonly template: string;
  readonly keys: readonly RouteKey[];
}

/** A part that stands for a value, where it stands. */
interface Slot {
  readonly part: Exclude<SegmentPart, { kind: "literal" }>;
  /** The nearest literal name before it. */
  readonly after: string;
}

/** Names that say nothing without the segment before them, with what they add to its name. */
const bareNames: ReadonlyMap<string, string> = new Map([
  ["id", "Id"],
  ["guid", "Id"],
  ["name", "Name"],
  ["key", "Key"],
]);
/** Stands beside the keys in `path`, and picks one of several routes. */
const reservedKey = "route";

/**
 * The keys of a route. `isDocumented` tells of an argument whether a table lists it, so that an example of a value
 * in its place, `count=3`, is known for a parameter.
 */
export function routeKeys(
  segments: readonly Segment[],
  isDocumented: (argument: string) => boolean,
): RouteKeys {
  const slots = slotsOf(segments, isDocumented);
  const first = slots.map(ownKey);
  const said = createTally();
  for (const key of first) said.add(key);
  const second = slots.map((slot, index) => {
    const key = first[index] ?? "";
    return slot.part.argument === undefined && (said.counts.get(key) ?? 0) > 1 ? bareKey(slot) : key;
  });
  const keys = distinct(second.map((key) => (key === reservedKey ? `${key}Value` : key)));
  const keyOf = new Map<SegmentPart, string>(slots.map((slot, index) => [slot.part, keys[index] ?? ""]));
  return {
    template: segments
      .map((segment) => `/${segment.parts.map((part) => partText(part, keyOf)).join("")}`)
      .join(""),
    keys: slots.map((slot, index) => routeKey(slot, keys[index] ?? "")),
  };
}

function slotsOf(segments: readonly Segment[], isDocumented: (argument: string) => boolean): readonly Slot[] {
  let after = "";
  return segments.flatMap((segment) => {
    if (segment.name !== "") after = segment.name;
    return segment.parts.flatMap((part): Slot[] =>
      part.kind === "literal" || (part.kind === "example" && !standsForValue(part, isDocumented))
        ? []
        : [{ part, after }],
    );
  });
}

/** `count=3` is a parameter where a table says so; `count=n`, `count=count-value` and `on='parameterValue'` always. */
function standsForValue(
  part: { readonly text: string; readonly argument?: string },
  isDocumented: (argument: string) => boolean,
): boolean {
  const { argument, text } = part;
  if (argument === undefined || isDocumented(argument)) return true;
  const spelt = wordsOf(text).join("").toLowerCase();
  const name = wordsOf(argument).join("").toLowerCase();
  return /^(?:[a-z]|parametervalue|value)$/.test(spelt) || spelt === name || spelt === `${name}value`;
}

function ownKey(slot: Slot): string {
  const { argument } = slot.part;
  const key = camelCase(wordsOf(argument ?? firstName(slot)));
  const isBare = key === reservedKey || bareNames.has(key.toLowerCase());
  return key === "" || (isBare && argument === undefined) ? bareKey(slot) : key;
}

/** Named after the segment before it, a word said once: `id` after `widgets` gives `widgetId`. */
function bareKey(slot: Slot): string {
  const last = humpsOf(firstName(slot)).at(-1) ?? "";
  const suffix = bareNames.get(last.toLowerCase()) ?? "Id";
  const owner = singular(slot.after);
  const words = wordsOf(owner);
  if (humpsOf(owner).at(-1)?.toLowerCase() !== suffix.toLowerCase()) return camelCase([...words, suffix]);
  return camelCase(words);
}

function firstName(slot: Slot): string {
  return slot.part.kind === "placeholder" ? (slot.part.names[0] ?? "") : "";
}

/** Where a key is still said twice, the later one takes a number. */
function distinct(keys: readonly string[]): readonly string[] {
  const taken = new Set(keys);
  const said = createTally();
  return keys.map((key) => {
    let number = said.add(key).counts.get(key) ?? 1;
    if (number === 1) return key;
    while (taken.has(`${key}${number}`)) number++;
    taken.add(`${key}${number}`);
    return `${key}${number}`;
  });
}

function partText(part: SegmentPart, keyOf: ReadonlyMap<SegmentPart, string>): string {
  const key = keyOf.get(part);
  if (key !== undefined) return `{${key}}`;
  return part.kind === "placeholder" ? "" : part.text;
}

function routeKey({ part }: Slot, key: string): RouteKey {
  const names = part.kind === "placeholder" ? part.names : [];
  const writtenNames = part.argument === undefined ? names : [part.argument, ...names];
  return { key, name: writtenNames[0] ?? key, writtenNames, kind: keyKind(part) };
}

function keyKind(part: Slot["part"]): RouteKey["kind"] {
  if (part.argument !== undefined) return "argument";
  if (part.kind === "example") return "example";
  return part.names.length === 0 ? "unnamed" : "placeholder";
}
