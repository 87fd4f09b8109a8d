import { createTally } from "../names/tally.ts";
import { type DraftOperation, operationShape } from "./draft-operations.ts";
import type { UnitedOperation } from "./unite-operations.ts";

/** An operation with the id that it keeps from run to run, as long as its first route stays. */
export interface IdentifiedOperation extends UnitedOperation {
  /** Method and first route without the names of placeholders; where several share that, its own name follows. */
  readonly id: string;
}

/** An id for every operation, unique and independent of the order: `POST /widgets/{}/parts`. */
export function identifyOperations(operations: readonly UnitedOperation[]): readonly IdentifiedOperation[] {
  const shapes = createTally();
  for (const { main } of operations) shapes.add(operationShape(main));
  return operations.map((operation) => {
    const { plain, qualified } = possibleIds(operation.main);
    return { ...operation, id: (shapes.counts.get(plain) ?? 0) > 1 ? qualified : plain };
  });
}

/** The id of an operation alone, and where it shares its first route. Pages with one of both have been united. */
export function possibleIds(draft: DraftOperation): { readonly plain: string; readonly qualified: string } {
  const plain = operationShape(draft);
  // Capitals depend on what other pages say.
  return { plain, qualified: `${plain}#${draft.candidates[0]?.toLowerCase()}` };
}
