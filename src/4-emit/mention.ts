import type { ModuleContext } from "./module-context.ts";

/** The name of an interface or enum. */
export function mentionType(id: string, { plan, scope }: ModuleContext): string {
  return scope.declared(plan.names.types.get(id) ?? id, pathOf(id, plan));
}

/** The name of an interface together with its subtypes; its own where none is known. */
export function mentionAny(id: string, context: ModuleContext): string {
  return mentionFrom(context.plan.names.unions, id, context) ?? mentionType(id, context);
}

/** The name of what `$select` may hold for an interface, where that is listed. */
export function mentionSelect(id: string, context: ModuleContext): string | undefined {
  return mentionFrom(context.plan.names.selects, id, context);
}

/** The name of what `$expand` may hold for an interface, where that is listed. */
export function mentionExpand(id: string, context: ModuleContext): string | undefined {
  return mentionFrom(context.plan.names.expands, id, context);
}

function mentionFrom(
  names: ReadonlyMap<string, string>,
  id: string,
  { plan, scope }: ModuleContext,
): string | undefined {
  const name = names.get(id);
  return name === undefined ? undefined : scope.declared(name, pathOf(id, plan));
}

function pathOf(id: string, plan: ModuleContext["plan"]): string {
  return plan.paths.types.get(id) ?? "";
}
