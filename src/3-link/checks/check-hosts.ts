import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import { splitUrl } from "../../dialect/urls.ts";
import type { MessageFacts, PageFacts } from "../../model/facts.ts";
import { type SourceSpan, spanAt } from "../../model/source.ts";
import { commonest, createTally } from "../names/tally.ts";

/** Names example requests whose host is no name, or nearly the one that most examples use. */
export function checkHosts(pages: readonly PageFacts[], report: Report): void {
  const found = pages.flatMap((page) => requestsOf(page).flatMap((request) => originOf(request, page)));
  const tally = createTally();
  for (const { origin } of found) tally.add(origin);
  const usual = commonest(tally);
  if (usual === undefined) return;
  const nearOrigin = createNearNames([usual], "decide");
  for (const { origin, source } of found) {
    if (origin === usual) continue;
    const host = origin.slice(origin.indexOf("//") + 2);
    const isName = /[.:]|^localhost$/.test(host);
    const suggestion = nearOrigin(origin);
    if (suggestion !== undefined || !isName) report("link/odd-host", source, { host }, { suggestion });
  }
}

function requestsOf({ operations }: PageFacts): MessageFacts[] {
  return operations.flatMap(({ examples }) => examples.flatMap(({ request }) => request ?? []));
}

function originOf(
  { url, urlSource }: MessageFacts,
  page: PageFacts,
): { origin: string; source: SourceSpan }[] {
  const { origin } = splitUrl(url ?? "");
  // A placeholder, `{baseUrl}`, stands for any host.
  if (origin === undefined || urlSource === undefined || !origin.includes("//")) return [];
  const { offset } = urlSource.start;
  const source = spanAt(page.path, page.lineStarts, offset, offset + origin.length);
  return [{ origin: origin.toLowerCase(), source }];
}
