import { compareSurfaces } from "../compare/compare-surfaces.ts";
import { formatSurface } from "../compare/format-surface.ts";
import { surfaceOf } from "../compare/surface-of.ts";
import type { StandingLock } from "../disk/lock.ts";
import { planFolder } from "../disk/plan-folder.ts";
import { readSurface, surfacePath } from "../disk/read-surface.ts";
import type { Result } from "../result.ts";
import type { PlannedClient } from "./planned-client.ts";

/** A result, made with the names of a lock, compared with what stands in a folder: file by file, and as an API. */
export function planResult(
  out: string,
  { files, model, names }: Result,
  lock: StandingLock,
): Omit<PlannedClient, "counts"> {
  const surface = surfaceOf(model);
  const wanted = [...files, { path: surfacePath, text: formatSurface(surface) }];
  const plan = planFolder(out, wanted, new Map(Object.entries(names)), lock);
  const isSame = plan.files.some(({ path, state }) => path === surfacePath && state === "unchanged");
  if (isSame) return { plan, changes: [] };
  const standing = readSurface(out);
  return { plan, ...(standing && { changes: compareSurfaces(standing, surface) }) };
}
