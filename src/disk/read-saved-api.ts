import { statSync } from "node:fs";
import type { ApiSurface } from "../compare/api-surface.ts";
import { parseSurface } from "../compare/parse-surface.ts";
import { surfaceOf } from "../compare/surface-of.ts";
import type { ModelDocument } from "../model/api-model.ts";
import { UsageError } from "../usage-error.ts";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import { readIfPresent } from "./read-if-present.ts";
import { readSurface } from "./read-surface.ts";

/** An API that was saved: a model as JSON, or a client with its surface; `undefined` where a path is neither. */
export function readSavedApi(path: string): ApiSurface | undefined {
  const stat = refuseOnDiskError(`read "${path}"`, () => statSync(path, { throwIfNoEntry: false }));
  if (stat?.isDirectory()) return readSurface(path);
  if (!stat?.isFile() || !path.endsWith(".json")) return undefined;
  const value = parseJsonFile(readIfPresent(path) ?? "", path);
  const surface = parseSurface(value) ?? surfaceOfDocument(value);
  if (surface === undefined) {
    throw new UsageError(
      `"${path}" is neither a model (pagewright model) nor the pagewright.api.json of a client.`,
    );
  }
  return surface;
}

function surfaceOfDocument(value: unknown): ApiSurface | undefined {
  if (typeof value !== "object" || value === null || !("modelVersion" in value) || value.modelVersion !== 1) {
    return undefined;
  }
  try {
    // What says that it is a model of this version is one, or somebody damaged it.
    return surfaceOf(value as ModelDocument);
  } catch {
    return undefined;
  }
}
