import type { Operation, Parameter } from "../../model/operations.ts";
import type { TypeRef } from "../../model/types.ts";
import { isPlain } from "../emit-plain.ts";
import type { ModuleContext } from "../module-context.ts";
import { resultInterface } from "../result-interface.ts";
import { isExpandable, isSelectable } from "../selections.ts";
import { findMisfit } from "./find-misfit.ts";
import { typeShape } from "./type-shape.ts";
import { text, type ValueShape } from "./value-shape.ts";

/** The value of a key or header whose text is given; `undefined` where its type does not allow it. */
export function readPlain(written: string, type: TypeRef, context: ModuleContext): unknown {
  return readText(written, isPlain(type, context) ? typeShape(type, context) : text);
}

/** The value of a query parameter whose text is given; `undefined` where its type does not allow it. */
export function readQueryValue(
  written: string,
  { name, type }: Parameter,
  operation: Operation,
  context: ModuleContext,
): unknown {
  if (name === "$select" || name === "$expand") return readNames(written, name, operation, context);
  if (name === "$orderby") return splitList(written);
  if (type.kind !== "array" || !isPlain(type.element, context)) return readPlain(written, type, context);
  const items = splitList(written).map((item) => readPlain(item, type.element, context));
  return items.includes(undefined) ? undefined : items;
}

/** `name`, `parts($top=5)`: names of properties, where those that may be named are listed. */
function readNames(
  written: string,
  option: "$select" | "$expand",
  operation: Operation,
  { plan }: ModuleContext,
): readonly string[] | undefined {
  const items = splitList(written);
  const id = resultInterface(operation, plan.hierarchy)?.id ?? "";
  const listed = option === "$select" ? plan.names.selects : plan.names.expands;
  if (!listed.has(id)) return items;
  const isListed = option === "$select" ? isSelectable : isExpandable;
  const properties = plan.hierarchy
    .chainOf(id)
    .flatMap((type) => plan.members.get(type.id)?.properties ?? []);
  const names = new Set(properties.filter(isListed).map(({ name }) => name));
  const nameOf = (item: string): string =>
    option === "$expand" && item.endsWith(")") ? (item.split("(")[0] ?? "") : item;
  return items.every((item) => names.has(nameOf(item))) ? items : undefined;
}

/** Splits at commas that stand in no parentheses. */
function splitList(written: string): readonly string[] {
  let depth = 0;
  const items = [""];
  for (const character of written) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "," && depth === 0) items.push("");
    else items.push((items.pop() ?? "") + character);
  }
  return items;
}

/** What a text may stand for: itself, or the number or boolean that is written so. */
function readText(written: string, shape: ValueShape): unknown {
  const candidates = [written, Number(written), written === "true"];
  return candidates.find(
    (candidate) => String(candidate) === written && findMisfit(candidate, shape) === undefined,
  );
}
