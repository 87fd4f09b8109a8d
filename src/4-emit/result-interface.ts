import type { Operation, Response } from "../model/operations.ts";
import type { TypeHierarchy } from "../model/type-hierarchy.ts";
import type { InterfaceType } from "../model/types.ts";
import { collectKinds } from "./result-kind.ts";

/** The interface that every JSON result of an operation is, or is a collection of: what `$select` and `$expand` shape. */
export function resultInterface(operation: Operation, hierarchy: TypeHierarchy): InterfaceType | undefined {
  const kinds = collectKinds(operation.responses);
  const ids = operation.responses.flatMap(({ status, body, enveloped }: Response) =>
    body === undefined || kinds.get(status) === "response"
      ? []
      : [body.kind === "ref" && !enveloped ? body.id : undefined],
  );
  const [id, ...others] = new Set(ids);
  const [type] = id === undefined || others.length > 0 ? [] : hierarchy.chainOf(id);
  // What an example shows around a list is not what is selected of.
  return type?.origin === "example" ? undefined : type;
}
