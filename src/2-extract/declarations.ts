import type { OperationFacts, TypeFacts } from "../model/facts.ts";

/** The operations of a page or of a part of it, and the types that only it declares. */
export interface Declarations {
  readonly operations: readonly OperationFacts[];
  readonly types: readonly TypeFacts[];
}
