import { isContentTypeHeader, mediaTypesIn } from "../../dialect/headers.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/** The content type that the header table, or a header below a request line, gives the body; none where there is a choice. */
export function documentedContentType(sections: readonly PlacedSection[]): string | undefined {
  const rows = sections
    .filter(({ effectiveRole }) => effectiveRole === "requestHeaders")
    .flatMap(({ tables }) => tables)
    .flatMap((table) => table.rows);
  const listed = rows
    .filter(({ cells: [name] }) => name !== undefined && isContentTypeHeader(name.text))
    .flatMap(({ cells }) => cells.slice(1).map(({ text }) => text));
  const shown = sections
    .flatMap(({ codes }) => codes.filter(({ routeBlock }) => routeBlock))
    .flatMap(({ message }) => message?.headers ?? [])
    .filter(({ name }) => isContentTypeHeader(name))
    .map(({ value }) => value);
  const [type, ...others] = new Set([...listed, ...shown].flatMap(mediaTypesIn));
  return others.length === 0 ? type : undefined;
}
