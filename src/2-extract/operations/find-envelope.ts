import {
  matchBesideKey,
  matchListKey,
  matchOuterKey,
  matchThingKey,
  mayBeEnvelope,
} from "../../dialect/envelopes.ts";
import type { RouteFacts } from "../../model/facts.ts";
import type { JsonMember, JsonNode } from "../../model/json-node.ts";
import type { TypeExpr } from "../../model/types.ts";
import { splitName } from "../text/split-name.ts";

/**
 * The member of an object that holds the list that was promised, where the object is not OData's:
 *
 *     { "items": [ { "subject": "Lamp" } ], "total": 1 }
 *       ^^^^^^^
 *
 * `names` are what the list may be called beside the usual keys.
 */
export function findEnvelope(json: JsonNode | undefined, names: readonly string[]): JsonMember | undefined {
  if (json?.kind !== "object" || !mayBeEnvelope(json.members.map(({ key }) => key))) return undefined;
  const lists = json.members.filter(({ key, value }) => value.kind === "array" && matchListKey(key, names));
  if (lists.length > 0) return lists.length === 1 ? lists[0] : undefined;
  const [outer, ...others] = json.members.filter(
    ({ key, value }) => value.kind === "object" && matchOuterKey(key),
  );
  return others.length === 0 ? findEnvelope(outer?.value, names) : undefined;
}

/**
 * The member of an object that holds the one thing that was promised, where nothing of the thing stands beside it:
 *
 *     { "ticket": { "subject": "Lamp" }, "success": true }
 *       ^^^^^^^^
 */
export function findEnvelopeOfOne(
  json: JsonNode | undefined,
  names: readonly string[],
): JsonMember | undefined {
  if (json?.kind !== "object" || !mayBeEnvelope(json.members.map(({ key }) => key))) return undefined;
  const [only, ...others] = json.members.filter(({ key }) => !matchBesideKey(key));
  if (only?.value.kind !== "object" || others.length > 0 || !matchThingKey(only.key, names)) return undefined;
  return (matchOuterKey(only.key) ? findEnvelopeOfOne(only.value, names) : undefined) ?? only;
}

/** Whether the body is a list, alone or in an envelope that is not OData's. */
export function showsList(json: JsonNode | undefined, names: readonly string[]): boolean {
  return json?.kind === "array" || findEnvelope(json, names) !== undefined;
}

/** What one thing may be called: as its type is, or as the last segment that is a name, which is in the plural. */
export function namesOfThing(type: TypeExpr, routes: readonly RouteFacts[]): readonly string[] {
  const segment = routes[0]?.path.split("/").findLast((one) => /^[\w-]+$/.test(one));
  const names = type.kind === "name" ? [splitName(type.name).name] : [];
  return segment === undefined ? names : [...names, segment];
}

/** What a list may be called: after the type of its items, or after the last segment of the first route. */
export function namesOfList(type: TypeExpr | undefined, routes: readonly RouteFacts[]): readonly string[] {
  const segment = /\/([\w-]+)\/?$/.exec(routes[0]?.path ?? "")?.[1];
  const names = type?.kind === "name" ? [splitName(type.name).name] : [];
  return segment === undefined ? names : [...names, segment];
}
