import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts, RouteFacts } from "../../model/facts.ts";
import { groupBy } from "../group-by.ts";
import { commonest, createTally } from "../names/tally.ts";

/** A spelling is usual where it stands on this many times more routes than another one. */
const usual = 4;

/** Names routes with a segment that nearly all others spell in other case. */
export function checkSegmentCasing(pages: readonly PageFacts[], report: Report): void {
  const routes = pages.flatMap(({ operations }) => operations.flatMap((operation) => operation.routes));
  const segments = routes.map(segmentsOf);
  const usualOf = usualSpellings(segments.flat());
  for (const [index, { source }] of routes.entries()) {
    for (const segment of segments[index] ?? []) {
      const best = usualOf.get(segment);
      if (best === undefined) continue;
      report("link/segment-casing", source, { segment, usual: best }, { suggestion: best });
    }
  }
}

/** How to spell the segments that are spelt in another way than nearly always. */
function usualSpellings(segments: readonly string[]): ReadonlyMap<string, string> {
  const counts = createTally();
  for (const segment of segments) counts.add(segment);
  const usualOf = new Map<string, string>();
  for (const spellings of groupBy([...counts.counts], ([segment]) => segment.toLowerCase()).values()) {
    const tally = new Map(spellings);
    const best = commonest({ counts: tally });
    if (best === undefined) continue;
    const most = tally.get(best) ?? 0;
    for (const [segment, count] of spellings) {
      if (segment !== best && most >= usual * count) usualOf.set(segment, best);
    }
  }
  return usualOf;
}

/** The segments that are names and nothing else. */
function segmentsOf({ path }: RouteFacts): string[] {
  return path.split("/").filter((segment) => /^[A-Za-z]\w*$/.test(segment));
}
