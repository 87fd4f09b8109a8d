import { join } from "node:path";
import type { ApiSurface } from "../compare/api-surface.ts";
import { parseSurface } from "../compare/parse-surface.ts";
import { readIfPresent } from "./read-if-present.ts";

/** What a program can see of the client, beside the lock: the next run tells from it what the API gained and lost. */
export const surfacePath = "pagewright.api.json";

/** The surface of the client in a folder; `undefined` where there is none that this pagewright can read. */
export function readSurface(folder: string): ApiSurface | undefined {
  const path = join(folder, surfacePath);
  const text = readIfPresent(path);
  try {
    return text === undefined ? undefined : parseSurface(JSON.parse(text));
  } catch {
    return undefined;
  }
}
