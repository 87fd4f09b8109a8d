import type { SurfaceFunction } from "./api-surface.ts";
import { type Change, createChange } from "./change.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareRoutes } from "./compare-routes.ts";
import type { Comparison } from "./comparison.ts";
import { withNames } from "./type-names.ts";

/** What became of a request function. */
export function compareFunctions(
  old: SurfaceFunction,
  next: SurfaceFunction,
  comparison: Comparison,
): Change[] {
  const subject = `${next.name}()`;
  const renamed =
    old.name === next.name
      ? []
      : [createChange("function-renamed", `${old.name}()`, { detail: `to ${subject}` })];
  const parameters = (["path", "query", "headers"] as const).flatMap((place) =>
    compareParameters(next.name, place, { old: old[place], next: next[place], comparison }),
  );
  return [
    ...renamed,
    ...(next.deprecated && !old.deprecated ? [createChange("function-deprecated", subject)] : []),
    ...compareRoutes(subject, old.routes, next.routes),
    ...parameters,
    ...compareBodies(next.name, { old: old.body, next: next.body, comparison }),
    ...compareResults(subject, old, next, comparison),
  ];
}

function compareResults(
  subject: string,
  old: SurfaceFunction,
  next: SurfaceFunction,
  comparison: Comparison,
): Change[] {
  if (old.results.join("\n") === next.results.join("\n")) return [];
  const shown = ({ results }: SurfaceFunction, surface: Comparison["old"]) =>
    results.map((result) => withNames(result, surface)).join(" or ") || "none";
  const detail = `(${shown(old, comparison.old)} before, ${shown(next, comparison.next)} now)`;
  return [createChange("result-changed", subject, { detail })];
}
