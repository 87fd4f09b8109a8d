import type { SectionRole } from "../../dialect/headings.ts";
import { sendsBody } from "../../dialect/http.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import type { PlacedSection } from "./placed-sections.ts";

/**
 * What stands below a bare "Parameters" is sent in the body where a method of the page has one and no section "Request
 * body" lists it, else in the URL.
 */
export function placeParameterSections(
  sections: readonly PlacedSection[],
  methods: readonly HttpMethod[],
): readonly PlacedSection[] {
  const isBody = methods.some(sendsBody) && !sections.some(listsBody);
  const place: SectionRole = isBody ? "requestBody" : "requestParameters";
  return sections.map((placed) =>
    placed.effectiveRole === "parameters" ? { ...placed, role: place, effectiveRole: place } : placed,
  );
}

function listsBody({ effectiveRole, tables }: PlacedSection): boolean {
  return effectiveRole === "requestBody" && tables.some(isPropertyTable);
}
