import { operationShape } from "./draft-operations.ts";
import { createTally } from "./tally.ts";
import type { UnitedOperation } from "./unite-operations.ts";

export interface IdentifiedOperation extends UnitedOperation {
  /** Method and first route without the names of placeholders; where several share that, its own name follows. */
  readonly id: string;
  /** The id it has when it comes, or no longer comes, to share its route. */
  readonly otherId: string;
}

/** An id for every operation, unique and independent of the order: `POST /widgets/{}/parts`. */
export function identifyOperations(operations: readonly UnitedOperation[]): readonly IdentifiedOperation[] {
  const shapes = createTally();
  for (const { main } of operations) shapes.add(operationShape(main));
  return operations.map((operation) => {
    const shape = operationShape(operation.main);
    // Pages with one shape and one name have been united.
    const qualified = `${shape}#${operation.main.candidates[0]}`;
    const shared = (shapes.counts.get(shape) ?? 0) > 1;
    return { ...operation, id: shared ? qualified : shape, otherId: shared ? shape : qualified };
  });
}
