import { sendsBody } from "../../dialect/http.ts";
import { saysInQuery } from "../../dialect/parameter-places.ts";
import { namesInHost, readQuery, splitQuery } from "../../dialect/urls.ts";
import type { Block, Page, Row, Section, TableBlock } from "../../model/page.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { listsUntyped } from "../tables/table-kinds.ts";
import { foldName, namesInPath } from "../text/names-in-path.ts";
import { headedRole } from "./placed-sections.ts";
import { requestsOf } from "./section-routes.ts";
import { tabulateList, withTypes } from "./tabulate-lists.ts";
import type { Parts } from "./take-apart.ts";

/** What a request takes, as tables, and the other sections of the operation. */
export interface PartParameters {
  readonly path: readonly Block[];
  readonly query: readonly Block[];
  readonly body: readonly Block[];
  readonly others: readonly Section[];
}

/**
 * Puts the parameters where they are sent. Where no heading tells, that is the path if the routes have a place for
 * them, the query if they name something there or if their descriptions say so, else where requests of the method send
 * the most.
 */
export function placePartParameters({ routes, parameters, others }: Parts, page: Page): PartParameters {
  const requests = requestsOf(routes);
  const inPath = new Set(
    requests.flatMap(({ url }) => [...namesInHost(url), ...namesInPath(splitQuery(url).path)]).map(foldName),
  );
  const inQuery = new Set(
    requests.flatMap(({ url }) => readQuery(splitQuery(url).query)).map(({ name }) => foldName(name)),
  );
  const isInUrl = (name: string) => inPath.has(name) || inQuery.has(name);
  const sends = requests.some(({ method }) => sendsBody(method));
  const shown = shownTypes(others);
  const inUrl = () => "string";
  const inBody = (name: string) => shown.get(name);
  const anywhere = (name: string) => (isInUrl(foldName(name)) || !sends ? "string" : shown.get(name));
  const tabulate = (blocks: readonly Block[], typeOf: (name: string) => string | undefined) =>
    blocks.map((block) => tabulateList(block, page, typeOf) ?? block);
  const typed = (blocks: readonly Block[], typeOf: (name: string) => string | undefined) =>
    tabulate(blocks, typeOf).map((block) => (listsUntyped(block) ? withTypes(block, typeOf) : block));
  const unplaced = typed(parameters.anywhere, anywhere);
  const isSent = (row: Row, table: TableBlock) =>
    inQuery.has(nameOf(row, table)) || saysInQuery(row.cells[columnsOf(table).description ?? -1]?.text ?? "");
  const isInPath = (row: Row, table: TableBlock) => inPath.has(nameOf(row, table));
  const rest = rowsWhere((row, table) => !isInPath(row, table) && !isSent(row, table), unplaced);
  const sent = rowsWhere((row, table) => !isInPath(row, table) && isSent(row, table), unplaced);
  return {
    path: [...tabulate(parameters.path, inUrl), ...rowsWhere(isInPath, unplaced)],
    query: [...tabulate(parameters.query, inUrl), ...sent, ...(sends ? [] : rest)],
    body: [...typed(parameters.body, inBody), ...(sends ? rest : [])],
    others: others.map((section) => {
      const role = headedRole(section);
      if (role === "requestBody") return { ...section, blocks: tabulate(section.blocks, inBody) };
      return role === "requestParameters" ? { ...section, blocks: tabulate(section.blocks, inUrl) } : section;
    }),
  };
}

function nameOf({ cells }: Row, table: TableBlock): string {
  return foldName(cells[columnsOf(table).name ?? 0]?.text ?? "");
}

/** Tables with the rows that fit, without those that keep none. */
function rowsWhere(fits: (row: Row, table: TableBlock) => boolean, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "table") return [];
    const rows = block.rows.filter((row) => fits(row, block));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  });
}

/** The types that the first example of a request shows. */
function shownTypes(others: readonly Section[]): ReadonlyMap<string, string> {
  for (const section of others) {
    const role = headedRole(section);
    if (role !== "request" && role !== "requestBody") continue;
    for (const block of section.blocks) {
      const json = block.kind === "code" ? (block.json ?? block.message?.body?.json)?.value : undefined;
      if (json?.kind !== "object") continue;
      return new Map(
        // The kinds of JSON are words that type cells have, too.
        json.members.flatMap(({ key, value }) => (value.kind === "null" ? [] : [[key, value.kind] as const])),
      );
    }
  }
  return new Map();
}
