import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { Operation } from "../../model/operations.ts";
import type { PageIndex } from "../names/page-index.ts";

/** Gives operations the permissions that their pages take in, and says once of each include that it is missing. */
export function includePermissions(
  operations: readonly Operation[],
  pages: readonly PageFacts[],
  index: PageIndex,
  report: Report,
): readonly Operation[] {
  const taken = new Map<string, Operation["permissions"]>();
  const missing = new Set<string>();
  for (const page of pages) {
    const permissions = page.includes.flatMap(({ href, source }) => {
      const target = index.resolve(href, page);
      if (target.kind === "page") return target.page.permissions;
      if (target.kind === "missing" && !missing.has(target.path)) {
        missing.add(target.path);
        report("link/missing-include", source, { href });
      }
      return [];
    });
    if (permissions.length > 0) taken.set(page.path, permissions);
  }
  return operations.map((operation) =>
    operation.permissions.length > 0
      ? operation
      : { ...operation, permissions: taken.get(operation.page) ?? operation.permissions },
  );
}
