import { isPermissionHead, matchPermissionKind, matchPermissions } from "../dialect/permissions.ts";
import type { Permission } from "../model/operations.ts";
import type { Cell, Row, TableBlock } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";
import { claimRow } from "./ledger.ts";
import { type PlacedSection, tablesOf } from "./placed-sections.ts";

/** The permissions of an operation: one entry for each kind of caller and table. */
export function extractPermissions(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): Permission[] {
  return sections
    .filter(({ effectiveRole }) => effectiveRole === "permissions")
    .flatMap(({ section }) => tablesOf(section))
    .flatMap((table) => extractTable(table, context));
}

function extractTable(table: TableBlock, context: ExtractContext): Permission[] {
  const columnKinds = table.header.map(({ text }) => matchPermissionKind(text));
  const acrossColumns = columnKinds.filter((kind) => kind !== undefined).length >= 2;
  const isPermissionTable =
    acrossColumns ||
    table.header.some(({ text }) => isPermissionHead(text) || /^permission type$/i.test(text));
  if (!isPermissionTable) return [];
  return table.rows.flatMap((row) => {
    const found = acrossColumns ? extractMatrixRow(row, columnKinds, context) : extractRow(row, context);
    claimRow(row, (source) => context.ledger.consume("rows", source));
    return found;
  });
}

/** `|Delegated (work or school account)|Tickets.Read|`; further columns hold higher privileged permissions. */
function extractRow(row: Row, context: ExtractContext): Permission[] {
  const [label, ...cells] = row.cells;
  const kind = label && matchPermissionKind(label.text);
  if (kind === undefined) {
    const isGroup = cells.every(({ text }) => text === "");
    if (isGroup) claimRow(row, (source) => context.ledger.setAside("rows", source, "group-row"));
    else if (label) {
      context.report("extract/unreadable-row", label.source, {
        text: row.cells.map(({ text }) => text).join(" | "),
      });
      claimRow(row, (source) => context.ledger.diagnose("rows", source));
    }
    return [];
  }
  return cells.length === 0 ? [] : [extractCells(kind, cells, context)];
}

/** `|Ticket|Tickets.Read|Not supported|Tickets.Read.All|` below a header that names the kinds of caller. */
function extractMatrixRow(
  row: Row,
  kinds: readonly (Permission["kind"] | undefined)[],
  context: ExtractContext,
): Permission[] {
  return row.cells.flatMap((cell, index) => {
    const kind = kinds[index];
    return kind === undefined ? [] : [extractCells(kind, [cell], context)];
  });
}

function extractCells(
  kind: Permission["kind"],
  cells: readonly Cell[],
  { report, source }: ExtractContext,
): Permission {
  const read = cells.map((cell) => ({ cell, permissions: matchPermissions(cell.text) }));
  for (const { cell, permissions } of read) {
    if (permissions.toBeWritten) report("extract/undetermined-permission", cell.source, { text: cell.text });
  }
  const scopes = [...new Set(read.flatMap(({ permissions }) => permissions.scopes))];
  const supports = read.map(({ permissions }) => permissions.support);
  const support = (["supported", "undetermined", "not-supported"] as const).find((one) =>
    supports.includes(one),
  );
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    kind,
    support: support ?? "undetermined",
    scopes,
    source: source.span(first?.source.start.offset ?? 0, last?.source.end.offset ?? 0),
  };
}
