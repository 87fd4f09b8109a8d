import { isContentTypeHeader, mediaTypesIn } from "../dialect/headers.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** The content type that the header table gives the body, `image/jpeg`; none where it leaves a choice. */
export function documentedContentType(sections: readonly PlacedSection[]): string | undefined {
  const rows = sections
    .filter(({ effectiveRole }) => effectiveRole === "requestHeaders")
    .flatMap(({ tables }) => tables)
    .flatMap((table) => table.rows);
  const types = rows
    .filter(({ cells: [name] }) => name !== undefined && isContentTypeHeader(name.text))
    .flatMap(({ cells }) => cells.slice(1).flatMap(({ text }) => mediaTypesIn(text)));
  const [type, ...others] = new Set(types);
  return others.length === 0 ? type : undefined;
}
