import { normalizeText } from "./characters.ts";
import { isMisspelt } from "./misspelt.ts";

/** What a column says of all that the rows name, cell by cell: yes or no, or in words. */
export type RemarkColumn = "required" | "optional" | "readOnly" | "nullable";

/** What the cells of a column hold, apart from names. */
export type ColumnRole = "type" | "description" | "value" | "example" | RemarkColumn;

/** Whether the head of a column says that its table links the methods of a type: `|Method|Return type|`. */
export function headsMethods(head: string): boolean {
  return /^(?:method|return type|task)s?$/i.test(head);
}

/** Whether the head of a column says that values stand below it: `|Value|Description|`, `|Format value|Description|`. */
export function headsValues(head: string): boolean {
  return /^(?:\w+ )?values?$/i.test(head);
}

/** Whether the head of a column is empty, or one above numbers of the rows: `#`, `No.`. */
export function numbersRows(head: string): boolean {
  return /^(?:|#|no\.?|nr\.?)$/i.test(head.trim());
}

/** Whether a cell is written for the shape of its table alone: `-`, `n/a`. */
export function saysNothing(cell: string): boolean {
  return /^(?:|[-–—]+|n\/a)$/i.test(cell.trim());
}

/** What the rows of a table are, by the word at the head of its name column. */
export type RowKind = "property" | "parameter" | "relationship" | "member" | "header" | "unspecific";

interface NameColumn {
  readonly kind: RowKind;
  readonly spellings: readonly string[];
}

const nameColumns: readonly NameColumn[] = [
  {
    kind: "property",
    spellings: [
      "property",
      "property name",
      "property id",
      "properties",
      "attribute",
      "attribute name",
      "field",
      "field name",
      "json property",
      "required property",
      "optional property",
    ],
  },
  {
    kind: "relationship",
    spellings: [
      "relationship",
      "relationship name",
      "relation",
      "association",
      "navigation",
      "navigation property",
    ],
  },
  {
    kind: "parameter",
    spellings: [
      "parameter",
      "parameter name",
      "parameters",
      "required parameter",
      "optional parameter",
      "query parameter",
      "path parameter",
      "uri parameter",
      "url parameter",
      "argument",
    ],
  },
  { kind: "member", spellings: ["member", "members", "member name", "enum member"] },
  { kind: "header", spellings: ["header", "headers", "header name", "request header", "request headers"] },
  { kind: "unspecific", spellings: ["name", "key", "key name", "element", "element name"] },
];

const otherColumns: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["type", "type"],
  ["return type", "type"],
  ["data type", "type"],
  ["datatype", "type"],
  ["json type", "type"],
  ["value type", "type"],
  ["property type", "type"],
  ["description", "description"],
  ["descriptions", "description"],
  ["description and example", "description"],
  ["remarks", "description"],
  ["meaning", "description"],
  ["comment", "description"],
  ["comments", "description"],
  ["details", "description"],
  ["explanation", "description"],
  ["note", "description"],
  ["notes", "description"],
  ["summary", "description"],
  ["required", "required"],
  ["required (y/n)", "required"],
  ["required/optional", "required"],
  ["optional/required", "required"],
  ["required or optional", "required"],
  ["is required", "required"],
  ["req", "required"],
  ["mandatory", "required"],
  ["requirement", "required"],
  ["presence", "required"],
  ["optional", "optional"],
  ["is optional", "optional"],
  ["read-only", "readOnly"],
  ["read only", "readOnly"],
  ["readonly", "readOnly"],
  ["access", "readOnly"],
  ["nullable", "nullable"],
  ["is nullable", "nullable"],
  ["example", "example"],
  ["examples", "example"],
  ["example value", "example"],
  ["sample", "example"],
  ["sample value", "example"],
  ["value", "value"],
  ["values", "value"],
  ["possible value", "value"],
  ["int value", "value"],
  ["numeric value", "value"],
]);

/** What is known to say something else of what a row names than what it is. */
const besideDescription =
  /^(?:(?:sample|default|max(?:imum)?|min(?:imum)?|example|initial) ?(?:values?|length)?|examples?|defaults?|format|length|size|since|version|added(?: in)?|available(?: in)?|status|constraints?|validation|pattern|no|#|)$/;

const spellings: readonly string[] = [
  ...nameColumns.flatMap((column) => column.spellings),
  ...otherColumns.keys(),
];

/** A head that is nearly a known one, and was taken for it. */
export interface MisspeltColumn {
  readonly index: number;
  readonly meant: string;
}

/** The columns of a table by their heads; `undefined` where no column has a known head. */
export interface Columns extends Readonly<Partial<Record<"name" | ColumnRole, number>>> {
  readonly rowKind?: RowKind;
  /** The head says that every row is required: `Required parameter`. */
  readonly allRequired?: true;
  readonly misspelt?: readonly MisspeltColumn[];
}

interface FoundColumns extends Partial<Record<"name" | ColumnRole, number>> {
  rowKind?: RowKind;
  allRequired?: true;
}

/** The columns of a table by the heads of these. */
export function matchColumns(heads: readonly string[]): Columns {
  const columns = withOtherDescription(matchHeads(heads), heads);
  const { name, type, value, ...rest } = columns;
  if (type === undefined) return columns;
  // `|Value|Type|Description|`: what has a type is a property, whose name the first column holds.
  if (name === undefined)
    return value === 0 ? { ...rest, type, name: value, rowKind: "unspecific" } : columns;
  const kind = rest.rowKind === "member" ? ({ rowKind: "property" } as const) : {};
  // `|Name|Value|Type|`: beside a type, a value is what is said of it.
  const isSaid = value !== undefined && rest.description === undefined;
  return { ...columns, ...kind, ...(isSaid && { description: value }) };
}

/** `|Property|Type|What it is for|`: whatever else a row says is its description, and what stands last most of all. */
function withOtherDescription(columns: Columns, heads: readonly string[]): Columns {
  const { name, type, description } = columns;
  if (name === undefined || type === undefined || description !== undefined) return columns;
  const taken = new Set<unknown>(Object.values(columns));
  const other = heads.findLastIndex(
    (head, index) => !taken.has(index) && !besideDescription.test(normalizeHead(head)),
  );
  return other < 0 ? columns : { ...columns, description: other };
}

function matchHeads(heads: readonly string[]): Columns {
  const columns: FoundColumns = {};
  const unknown = heads
    .map((head, index) => ({ index, text: normalizeHead(head) }))
    .filter(({ index, text }) => !addColumn(columns, text, index));
  // One head that is spelt right tells that the others of the table were meant to be, too.
  if (unknown.length === 0 || unknown.length === heads.length) return columns;
  const misspelt = unknown.flatMap(({ index, text }) => {
    const meant = spellings.find((spelling) => isFree(columns, spelling) && isMisspelt(text, spelling));
    if (meant === undefined) return [];
    addColumn(columns, meant, index);
    return [{ index, meant: meant.charAt(0).toUpperCase() + meant.slice(1) }];
  });
  return misspelt.length > 0 ? { ...columns, misspelt } : columns;
}

function normalizeHead(head: string): string {
  return normalizeText(head)
    .replace(/[:?.]$/, "")
    .toLowerCase();
}

/** Whether the head is known; the first column of each role has it. */
function addColumn(columns: FoundColumns, text: string, index: number): boolean {
  // `Property (ID)`, `Type (length)`: a remark leaves a head what it is.
  const bare = isKnownHead(text) ? text : text.replace(/ \([^()]*\)$/, "");
  const kind = rowKindOf(bare);
  if (kind !== undefined) {
    // The first column that can name rows does; `|Member|Member|Description|` has its names in the first.
    columns.rowKind ??= kind;
    columns.name ??= index;
    if (/^required /.test(bare) && columns.name === index) columns.allRequired = true;
    return true;
  }
  const role = otherColumns.get(bare);
  if (role === undefined) return false;
  columns[role] ??= index;
  return true;
}

function isKnownHead(text: string): boolean {
  return rowKindOf(text) !== undefined || otherColumns.has(text);
}

function rowKindOf(text: string): RowKind | undefined {
  return nameColumns.find(({ spellings }) => spellings.includes(text))?.kind;
}

function isFree(columns: FoundColumns, spelling: string): boolean {
  return columns[otherColumns.get(spelling) ?? "name"] === undefined;
}
