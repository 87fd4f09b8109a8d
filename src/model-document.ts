import type { ModelDocument } from "./model/api-model.ts";
import type { LoadedModel } from "./result.ts";

/** What `pagewright model` prints, as `model.schema.json` describes it. */
export function modelDocument({ model, diagnostics, accounting }: LoadedModel): ModelDocument {
  const { types, operations } = model;
  return { modelVersion: 1, types, operations, diagnostics, accounting };
}
