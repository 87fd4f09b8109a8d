import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts, RouteFacts } from "../../model/facts.ts";
import { commonest, createTally, type Tally } from "../names/tally.ts";

/** A spelling is usual where it stands on this many times more routes than another one. */
const usual = 4;

/** Names routes with a segment that nearly all others spell in other case. */
export function checkSegmentCasing(pages: readonly PageFacts[], report: Report): void {
  const routes = pages.flatMap(({ operations }) => operations.flatMap((operation) => operation.routes));
  const spellings = new Map<string, Tally>();
  for (const segment of routes.flatMap(segmentsOf)) {
    const key = segment.toLowerCase();
    spellings.set(key, (spellings.get(key) ?? createTally()).add(segment));
  }
  for (const route of routes) {
    for (const segment of segmentsOf(route)) {
      const tally = spellings.get(segment.toLowerCase());
      const best = commonest(tally);
      if (tally === undefined || best === undefined || best === segment) continue;
      if (countOf(tally, best) < usual * countOf(tally, segment)) continue;
      report("link/segment-casing", route.source, { segment, usual: best }, { suggestion: best });
    }
  }
}

/** The segments that are names and nothing else. */
function segmentsOf({ path }: RouteFacts): string[] {
  return path.split("/").filter((segment) => /^[A-Za-z]\w*$/.test(segment));
}

function countOf({ counts }: Tally, text: string): number {
  return counts.get(text) ?? 0;
}
