import { createNearNames, type NearName } from "../../diagnostics/near-names.ts";
import type { Page } from "../../model/page.ts";

const known = new WeakMap<Page, NearName>();

/** The label that may be meant among those that the page defines, which are sorted once. */
export function nearLabel(label: string, page: Page): string | undefined {
  const nearName = known.get(page) ?? createNearNames(page.definitions.keys());
  known.set(page, nearName);
  return nearName(label);
}
