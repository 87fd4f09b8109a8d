import { normalizeText } from "./characters.ts";

/** What the cells of a column hold. */
export type ColumnRole =
  | "name"
  | "type"
  | "description"
  | "required"
  | "member"
  | "memberValue"
  | "header"
  | "value";

/** What the rows of a table are, by the word at the head of its name column. */
export type RowKind = "property" | "parameter" | "relationship" | "member" | "header" | "unspecific";

interface NameColumn {
  readonly kind: RowKind;
  readonly spellings: readonly string[];
}

const nameColumns: readonly NameColumn[] = [
  {
    kind: "property",
    spellings: ["property", "property name", "properties", "attribute", "attribute name", "field"],
  },
  { kind: "relationship", spellings: ["relationship", "relationship name", "navigation property"] },
  {
    kind: "parameter",
    spellings: [
      "parameter",
      "parameter name",
      "parameters",
      "required parameter",
      "query parameter",
      "argument",
    ],
  },
  { kind: "member", spellings: ["member", "members", "member name", "enum member"] },
  { kind: "header", spellings: ["header", "header name", "request header"] },
  { kind: "unspecific", spellings: ["name"] },
];

const otherColumns: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["type", "type"],
  ["return type", "type"],
  ["data type", "type"],
  ["property type", "type"],
  ["description", "description"],
  ["descriptions", "description"],
  ["description and example", "description"],
  ["remarks", "description"],
  ["meaning", "description"],
  ["required", "required"],
  ["required?", "required"],
  ["required (y/n)", "required"],
  ["value", "value"],
  ["values", "value"],
  ["possible value", "value"],
  ["int value", "value"],
  ["numeric value", "value"],
]);

/** The columns of a table by their heads; `undefined` where no column has a known head. */
export interface Columns {
  readonly rowKind?: RowKind;
  readonly name?: number;
  readonly type?: number;
  readonly value?: number;
  readonly description?: number;
  readonly required?: number;
}

export function matchColumns(heads: readonly string[]): Columns {
  const columns: {
    rowKind?: RowKind;
    name?: number;
    type?: number;
    value?: number;
    description?: number;
    required?: number;
  } = {};
  for (const [index, head] of heads.entries()) {
    const text = normalizeText(head).replace(/:$/, "").toLowerCase();
    const kind = nameColumns.find(({ spellings }) => spellings.includes(text))?.kind;
    if (kind !== undefined) {
      // The first column that can name rows does; `|Member|Member|Description|` has its names in the first.
      columns.rowKind ??= kind;
      columns.name ??= index;
      continue;
    }
    const role = otherColumns.get(text);
    if (role === "type" || role === "description" || role === "required" || role === "value")
      columns[role] ??= index;
  }
  return columns;
}
