import { isPermissionHead, matchPermissionKind, matchPermissions } from "../../dialect/permissions.ts";
import type { Permission } from "../../model/operations.ts";
import type { Cell, Row, TableBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { isBoldCell } from "../text/is-bold-cell.ts";

interface RowContext extends ExtractContext {
  /** The cells of the table that only say that something is to be written. */
  readonly toBeWritten: Cell[];
}

/** The permissions of an operation: one entry for each kind of caller and table. */
export function extractPermissions(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): Permission[] {
  return sections
    .filter(({ effectiveRole }) => effectiveRole === "permissions")
    .flatMap(({ section, role, roles, tables }) => {
      // `### For tickets of a desk` below `## Permissions` says which part of the service the table is about.
      const isPart = role === undefined || roles.length > 1;
      const part = isPart ? section.heading?.text : undefined;
      return tables
        .flatMap((table) => extractTable(table, context))
        .map((permission) => (part === undefined ? permission : { part, ...permission }));
    });
}

/** The tables of permissions on a page that is taken in by others; such a page has no headings. */
export function extractLoosePermissions(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): Permission[] {
  return sections.flatMap(({ tables }) => tables).flatMap((table) => extractTable(table, context));
}

function extractTable(table: TableBlock, context: ExtractContext): Permission[] {
  const columnKinds = table.header.map(({ text }) => matchPermissionKind(text));
  const acrossColumns = columnKinds.filter((kind) => kind !== undefined).length >= 2;
  if (!acrossColumns && !listsKinds(table)) return [];
  let above: Permission["kind"] | undefined;
  const rowContext: RowContext = { ...context, toBeWritten: [] };
  const permissions = table.rows.flatMap((row) => {
    above = matchPermissionKind(row.cells[0]?.text ?? "") ?? above;
    const found = acrossColumns
      ? extractMatrixRow(row, columnKinds, rowContext)
      : extractRow(row, above, rowContext);
    context.ledger.claimRow(row, "consumed");
    return found;
  });
  reportToBeWritten(rowContext);
  return acrossColumns ? permissions : permissions.filter((one) => !isHeadOfParts(one, permissions));
}

/** One finding for the table: who writes the permissions writes all of them. */
function reportToBeWritten({ toBeWritten: [first, ...others], report }: RowContext): void {
  if (first === undefined) return;
  const related = others.map(({ source }) => ({ message: "here, too", source }));
  report("extract/undetermined-permission", first.source, { text: first.text }, { related });
}

/** One kind of caller a row; a table about something else may have a column of permissions, too: `|Scope|Permission|`. */
function listsKinds({ header, rows }: TableBlock): boolean {
  if (header.some(({ text }) => /^permission type$/i.test(text))) return true;
  const isKind = ({ cells: [label] }: Row) => matchPermissionKind(label?.text ?? "") !== undefined;
  return header.some(({ text }) => isPermissionHead(text)) && rows.some(isKind);
}

/** The row of a kind of caller that leaves the permissions to the rows of the parts below it. */
function isHeadOfParts({ kind, support, scopes }: Permission, all: readonly Permission[]): boolean {
  const isSilent = support === "undetermined" && scopes.length === 0;
  return isSilent && all.some((other) => other.kind === kind && other.scopes.length > 0);
}

/**
 * `|Delegated (work or school account)|Tickets.Read|`; further columns hold higher privileged permissions. A row that
 * names a part of the service in bold belongs to the kind above it.
 */
function extractRow(row: Row, above: Permission["kind"] | undefined, context: RowContext): Permission[] {
  const [label, ...cells] = row.cells;
  const isPart = label !== undefined && isBoldCell(label) && cells.some(({ text }) => text !== "");
  const kind = label && (matchPermissionKind(label.text) ?? (isPart ? above : undefined));
  if (kind === undefined) {
    const isGroup = cells.every(({ text }) => text === "");
    if (isGroup) context.ledger.claimRow(row, "group-row");
    else if (label) {
      context.report("extract/unreadable-row", label.source, {
        text: row.cells.map(({ text }) => text).join(" | "),
      });
      context.ledger.claimRow(row, "diagnosed");
    }
    return [];
  }
  if (cells.length === 0) return [];
  const permission = extractCells(kind, cells, context);
  return [isPart && label ? { ...permission, part: label.text } : permission];
}

/** `|Ticket|Tickets.Read|Not supported|Tickets.Read.All|` below a header that names the kinds of caller. */
function extractMatrixRow(
  row: Row,
  kinds: readonly (Permission["kind"] | undefined)[],
  context: RowContext,
): Permission[] {
  const part = kinds[0] === undefined ? (row.cells[0]?.text ?? "") : "";
  return row.cells.flatMap((cell, index) => {
    const kind = kinds[index];
    if (kind === undefined) return [];
    const permission = extractCells(kind, [cell], context);
    return [part === "" ? permission : { ...permission, part }];
  });
}

function extractCells(
  kind: Permission["kind"],
  cells: readonly Cell[],
  { source, toBeWritten }: RowContext,
): Permission {
  const read = cells.map((cell) => ({ cell, permissions: matchPermissions(cell.text) }));
  toBeWritten.push(...read.filter(({ permissions }) => permissions.toBeWritten).map(({ cell }) => cell));
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
