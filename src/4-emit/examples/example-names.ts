import type { Operation } from "../../model/operations.ts";
import type { TakenNames } from "../../model/taken-names.ts";
import type { OperationNames } from "../export-names.ts";
import { claimName } from "../identifiers.ts";

/** The names of the constants for the examples of an operation; each stands once in the whole output. */
export interface ExampleNames {
  /** By index of the example: `getWidgetExampleRequest`, `getWidgetExampleRequest2`. */
  readonly requests: readonly string[];
  readonly options: readonly string[];
  readonly responses: readonly string[];
  /** `getWidgetExamples` */
  readonly exchanges: string;
}

export function nameExamples(
  { examples }: Operation,
  { function: name }: OperationNames,
  taken: TakenNames,
): ExampleNames {
  const nameEach = (part: string): readonly string[] =>
    examples.map((_, index) => claimName(`${name}Example${part}${index === 0 ? "" : index + 1}`, taken));
  return {
    requests: nameEach("Request"),
    options: nameEach("Options"),
    responses: nameEach("Response"),
    exchanges: claimName(`${name}Examples`, taken),
  };
}
