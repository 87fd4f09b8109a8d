import type { LoadedModel } from "./generate.ts";
import type { ModelDocument } from "./model/api-model.ts";

/** What `pagewright model` prints, as `model.schema.json` describes it. */
export function modelDocument({ model, diagnostics, accounting }: LoadedModel): ModelDocument {
  const { types, operations } = model;
  return { modelVersion: 1, types, operations, diagnostics, accounting };
}
