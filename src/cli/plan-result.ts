import { compareSurfaces } from "../compare/compare-surfaces.ts";
import { formatSurface } from "../compare/format-surface.ts";
import { surfaceOf } from "../compare/surface-of.ts";
import { planOutput } from "../disk/plan-output.ts";
import { readSurface, surfacePath } from "../disk/read-surface.ts";
import type { Result } from "../result.ts";
import type { PlannedClient } from "./planned-client.ts";

/** A result, made with the names of a lock, compared with what stands in a folder: file by file, and as an API. */
export function planResult(
  out: string,
  { files, model, names }: Result,
  standingLock: string | undefined,
): Omit<PlannedClient, "counts"> {
  const surface = surfaceOf(model);
  const standing = readSurface(out);
  const wanted = [...files, { path: surfacePath, text: formatSurface(surface) }];
  return {
    plan: planOutput(out, wanted, new Map(Object.entries(names)), standingLock),
    ...(standing && { changes: compareSurfaces(standing, surface) }),
  };
}
