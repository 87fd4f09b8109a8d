import { createNearNames } from "../../diagnostics/near-names.ts";
import type { PageFacts } from "../../model/facts.ts";
import { groupBy } from "../group-by.ts";
import { relativeHref } from "./relative-href.ts";

/** Finds the page that a link may mean whose target is missing, and gives the link to it. */
export type NearPage = (missing: string, from: PageFacts) => string | undefined;

/** The only page of that name in another folder, else the one whose path differs by a slip. */
export function createNearPages(pages: readonly PageFacts[]): NearPage {
  const byKey = new Map(pages.map(({ path }) => [keyOf(path), path]));
  const byName = groupBy([...byKey], ([key]) => nameOf(key));
  const nearKey = createNearNames(byKey.keys());
  return (missing, from) => {
    const [alike, ...others] = byName.get(nameOf(missing)) ?? [];
    const path = alike && others.length === 0 ? alike[1] : byKey.get(nearKey(missing) ?? "");
    return path === undefined ? undefined : relativeHref(from.path, path);
  };
}

function keyOf(path: string): string {
  return path.replace(/\.\w+$/, "").toLowerCase();
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
