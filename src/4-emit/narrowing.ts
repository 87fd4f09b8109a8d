import type { Operation } from "../model/operations.ts";
import { mentionExpand, mentionSelect } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { resultInterface } from "./result-interface.ts";
import type { TypeParameter } from "./type-parameters.ts";

/** How the choice that a call makes with a query option becomes part of its type. */
export interface Narrowing {
  /** `$select` or `$expand` */
  readonly option: string;
  /** What may be chosen: `WidgetSelect`. */
  readonly names: string;
  /** The type parameter for what is chosen: `S`. */
  readonly parameter: string;
}

/**
 * The options that shape an operation's result: `$select` and, together with it, `$expand`. Empty where `$select` is
 * not documented or where its result is nothing with properties.
 */
export function findNarrowings(operation: Operation, context: ModuleContext): readonly Narrowing[] {
  const { hierarchy } = context.plan;
  const id = resultInterface(operation, hierarchy)?.id ?? "";
  const documents = (option: string): boolean => operation.query.some(({ name }) => name === option);
  const select = documents("$select") ? mentionSelect(id, context) : undefined;
  if (select === undefined) return [];
  const expand = documents("$expand") ? mentionExpand(id, context) : undefined;
  const narrowings = [{ option: "$select", names: select, parameter: context.scope.local("S") }];
  if (expand === undefined) return narrowings;
  return [...narrowings, { option: "$expand", names: expand, parameter: context.scope.local("E") }];
}

/** On a request function: what is chosen is inferred from the call, and is nothing where the call says nothing. */
export function functionTypeParameters(narrowings: readonly Narrowing[]): readonly TypeParameter[] {
  return narrowings.map(({ names, parameter }) => ({
    name: parameter,
    isConst: true,
    constraint: `readonly ${names}[]`,
    default: "[]",
  }));
}

/** On a request type: without arguments it holds any choice. */
export function requestTypeParameters(narrowings: readonly Narrowing[]): readonly TypeParameter[] {
  return narrowings.map(({ names, parameter }) => ({
    name: parameter,
    constraint: `readonly ${names}[]`,
    default: `readonly ${names}[]`,
  }));
}
