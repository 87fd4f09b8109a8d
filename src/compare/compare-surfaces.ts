import type { ApiSurface } from "./api-surface.ts";
import { type Change, createChange, type Use } from "./change.ts";
import { compareEnums } from "./compare-enums.ts";
import { compareFunctions } from "./compare-functions.ts";
import { compareInterfaces } from "./compare-interfaces.ts";
import type { Comparison } from "./comparison.ts";
import { isSameFunction, isSameType } from "./is-same.ts";
import { matchKeys } from "./match-keys.ts";
import { usesOfTypes } from "./uses-of-types.ts";

/** What became of an API: types first, then functions, each in the order of their ids. */
export function compareSurfaces(old: ApiSurface, next: ApiSurface): readonly Change[] {
  const useOf = usesOfTypes([old, next]);
  const types = matchKeys(old.types, next.types, isSameType);
  const functions = matchKeys(old.functions, next.functions, isSameFunction);
  const comparison = { old, next };
  return [
    ...types.removed.map(([, type]) => createChange("type-removed", type.name)),
    ...types.added.map(([, type]) => createChange("type-added", type.name)),
    ...types.changed.flatMap(([id]) => compareTypes(id, comparison, useOf(id))),
    ...functions.removed.map(([id, { name }]) =>
      createChange("function-removed", call(name), { detail: `(${id})` }),
    ),
    ...functions.added.map(([id, { name }]) =>
      createChange("function-added", call(name), { detail: `(${id})` }),
    ),
    ...functions.changed.flatMap(([, before, after]) => compareFunctions(before, after, comparison)),
  ];
}

function compareTypes(id: string, comparison: Comparison, use: Use): Change[] {
  const old = comparison.old.types.get(id);
  const next = comparison.next.types.get(id);
  if (old === undefined || next === undefined) return [];
  const renamed =
    old.name === next.name ? [] : [createChange("type-renamed", old.name, { detail: `to ${next.name}` })];
  const deprecated = next.deprecated && !old.deprecated ? [createChange("type-deprecated", next.name)] : [];
  return [...renamed, ...deprecated, ...compareContents(id, comparison, use)];
}

function compareContents(id: string, comparison: Comparison, use: Use): Change[] {
  const old = comparison.old.types.get(id);
  const next = comparison.next.types.get(id);
  if (old?.kind === "interface" && next?.kind === "interface") return compareInterfaces(id, comparison, use);
  if (old?.kind === "enum" && next?.kind === "enum") return compareEnums(old, next, use);
  const detail = `from ${old?.kind} to ${next?.kind}`;
  return [createChange("type-kind-changed", next?.name ?? id, { detail })];
}

function call(name: string): string {
  return `${name}()`;
}
