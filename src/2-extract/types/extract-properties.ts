import type { Nodes } from "mdast";
import type { Columns } from "../../dialect/columns.ts";
import { matchPropertyName, type NameCell } from "../../dialect/names.ts";
import { matchMisspeltRemark, matchRemarks, matchTypeRemarks } from "../../dialect/remarks.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { Cell, Row, TableBlock } from "../../model/page.ts";
import { plainProperty } from "../../model/plain-property.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { columnRemarks } from "../tables/column-remarks.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { marksRequired } from "../tables/marks-required.ts";
import { type OtherColumn, otherColumns, withOtherColumns } from "../tables/other-columns.ts";
import { type TypeColumn, typeColumn } from "../tables/type-column.ts";
import { describe } from "../text/describe.ts";
import { reportOpaque } from "../text/extract-type.ts";
import { isBoldCell } from "../text/is-bold-cell.ts";
import { linkTarget } from "../text/link-target.ts";
import { reportUnreadableRow } from "../text/report-unreadable-row.ts";
import { anyJson, elementOf, withElement } from "../text/type-expressions.ts";
import { withDescribedType } from "./described-type.ts";
import { dottedPaths } from "./dotted-paths.ts";
import { extractInheritance } from "./extract-inheritance.ts";
import { extractLooseMembers, extractMembers } from "./extract-members.ts";

/** How one table of properties differs from others. */
export interface PropertyTableOptions {
  /** In tables of parameters, a column headed Value holds the types. */
  readonly valueIsType?: boolean;
  /** Where earlier tables of the same declaration have listed a name; those of this table are added. */
  readonly names?: Map<string, SourceSpan>;
  /** A table below another heading may list properties again, such as those of another kind of caller. */
  readonly repeats?: boolean;
  /** The rows are parameters of a URL, whose names may have dots. */
  readonly inUrl?: boolean;
  /** The properties whose types a JSON representation shows: a cell that cannot be read loses nothing. */
  readonly shown?: ReadonlySet<string>;
}

/** The rows of a property, relationship or parameter table, each claimed in the ledger. */
export function extractProperties(
  table: TableBlock,
  context: ExtractContext,
  options: PropertyTableOptions = {},
): PropertyFacts[] {
  const heads = columnsOf(table);
  const types = typeColumn(table, options.valueIsType === true, context);
  const columns: Columns = types.index === undefined ? heads : { ...heads, type: types.index };
  const { names = new Map<string, SourceSpan>(), shown = new Set<string>() } = options;
  const properties: PropertyFacts[] = [];
  const own = new Set<string>();
  const mayRepeat = (name: string) => options.repeats && !own.has(name);
  const others = otherColumns(table, columns);
  const isDotted = options.inUrl ? () => false : dottedPaths(table, columns, context);
  for (const row of table.rows) {
    const cells = readRow(row, columns, types, context);
    if (cells === undefined) continue;
    const read = extractRow(cells, columns, { shown, types, others }, context);
    const outer = outerProperty(read, isDotted, context);
    const property = outer ?? read;
    const { name } = property;
    const first = names.get(name);
    if (first === undefined) properties.push(property);
    if (outer || first === undefined) names.set(name, property.source);
    if (outer) context.ledger.claimRow(row, "diagnosed");
    else if (first && !mayRepeat(name)) reportDuplicate(row, read, first, context);
    else {
      own.add(name);
      context.ledger.claimRow(row, "consumed");
    }
  }
  return properties;
}

function reportDuplicate(
  row: Row,
  { name, source }: PropertyFacts,
  first: SourceSpan,
  { report, ledger }: ExtractContext,
): void {
  const related = [{ message: "listed first here", source: first }];
  report("extract/duplicate-row", source, { name }, { related });
  ledger.claimRow(row, "diagnosed");
}

/**
 * The property through which a path leads. What stands inside of it is not known as a whole:
 *
 *     |files/fileName|String|The name of the file.|
 *      ^^^^^
 */
function outerProperty(
  property: PropertyFacts,
  isDotted: (name: string) => boolean,
  { report }: ExtractContext,
): PropertyFacts | undefined {
  const [name = "", ...inner] = property.name.split(isDotted(property.name) ? /[./]/ : "/");
  if (inner.length === 0) return undefined;
  report("extract/nested-property", property.source, { path: property.name, name });
  const { relationship, source, typeSource } = property;
  return { ...plainProperty(name, anyJson, source, typeSource), relationship };
}

/** The cells of a row that names a property and its type. */
interface PropertyRow {
  readonly row: Row;
  readonly name: Cell;
  readonly named: NameCell;
  readonly type: Cell;
  readonly description: Cell | undefined;
}

/** The cells of a row; of one that names no property, what it is instead is claimed in the ledger. */
function readRow(
  row: Row,
  columns: Columns,
  { byExample }: TypeColumn,
  context: ExtractContext,
): PropertyRow | undefined {
  const cell = (index: number | undefined): Cell | undefined =>
    index === undefined ? undefined : row.cells[index];
  const [name, type, description] = [cell(columns.name), cell(columns.type), cell(columns.description)];
  const rule = setAsideRuleOf(row, name, type);
  if (rule !== undefined) {
    context.ledger.claimRow(row, rule);
    return undefined;
  }
  const named = matchPropertyName(name?.text ?? "");
  const isTyped = type !== undefined && (type.text !== "" || byExample);
  if (name !== undefined && named !== undefined && isTyped) return { row, name, named, type, description };
  reportUnreadableRow(row, context);
  return undefined;
}

/** What is known of all rows of a table. */
interface TableWitnesses {
  readonly shown: ReadonlySet<string>;
  readonly types: TypeColumn;
  readonly others: readonly OtherColumn[];
}

function extractRow(
  { row, name, named, type, description }: PropertyRow,
  columns: Columns,
  { shown, types, others }: TableWitnesses,
  context: ExtractContext,
): PropertyFacts {
  const read = types.read(type);
  const relationship = columns.rowKind === "relationship";
  const written = relationship ? withTargetOf(name, read, context) : read;
  const described = describeRow(description, written, context);
  const stated = matchTypeRemarks(type.text);
  const told = columnRemarks(row, columns);
  const isShown = shown.has(named.name) && described.members === undefined;
  if (!isShown && !types.byExample) reportOpaque(written, type, context);
  return {
    ...described,
    description: withOtherColumns(described.description, row, others),
    ...(told.nullable !== undefined && { nullable: told.nullable }),
    name: named.name,
    type: withDescribedType(written, description?.nodes ?? [], context),
    relationship,
    readOnly: described.readOnly || stated.readOnly || told.readOnly === true,
    required:
      [described, stated, told, named, { required: columns.allRequired }].some(
        ({ required }) => required === true,
      ) || marksRequired(name, context.page),
    deprecated: described.deprecated || named.deprecated || stated.deprecated,
    source: name.source,
    typeSource: type.source,
  };
}

/** `|[board](board.md)|board|`: the link to the type of a relationship may stand in its name. */
function withTargetOf({ nodes }: Cell, type: TypeExpr, { page }: ExtractContext): TypeExpr {
  const element = elementOf(type);
  const [node, ...others] = nodes;
  const href = node && others.length === 0 ? linkTarget(node, page.definitions) : undefined;
  if (href === undefined || element.kind !== "name" || element.href !== undefined) return type;
  return withElement(type, { ...element, href });
}

/** The facts that the description states. */
function describeRow(
  description: Cell | undefined,
  type: TypeExpr,
  context: ExtractContext,
): Omit<PropertyFacts, "name" | "type" | "relationship" | "source" | "typeSource"> {
  const nodes: readonly Nodes[] = description?.nodes ?? [];
  const text = describe(nodes);
  const slip = matchMisspeltRemark(text);
  if (description && slip) reportSlip(description, slip, context);
  const { readOnly, required, deprecated, nullable } = matchRemarks(
    slip ? text.replace(slip.written, slip.meant) : text,
  );
  const inheritedFrom = extractInheritance(nodes, context);
  const listed = extractMembers(nodes, context);
  const members = listed.length === 0 && isEnumeration(type) ? extractLooseMembers(nodes, context) : listed;
  return {
    description: text,
    readOnly,
    required,
    deprecated,
    ...(nullable !== undefined && { nullable }),
    ...(inheritedFrom && { inheritedFrom }),
    ...(members.length > 0 && { members }),
  };
}

function reportSlip(
  { source }: Cell,
  { written, meant }: { readonly written: string; readonly meant: string },
  context: ExtractContext,
): void {
  const at = Math.max(source.start.offset, context.page.text.indexOf(written, source.start.offset));
  const place = context.source.span(at, at + written.length);
  context.report("extract/misspelt-remark", place, { written, meant }, { suggestion: meant });
}

function isEnumeration(type: TypeExpr): boolean {
  return elementOf(type).kind === "enumeration";
}

function setAsideRuleOf(
  row: Row,
  name: Cell | undefined,
  type: Cell | undefined,
): "empty-row" | "group-row" | undefined {
  if (row.cells.every(({ text }) => text === "")) return "empty-row";
  if (row.cells.some((cell) => cell !== name && cell.text !== "")) return undefined;
  const bold = name !== undefined && isBoldCell(name);
  // Words that cannot be a name head a group; a lone name is a property whose type is missing.
  const heads = bold || (type === undefined && matchPropertyName(name?.text ?? "") === undefined);
  return heads ? "group-row" : undefined;
}
