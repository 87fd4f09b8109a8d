import type { Columns, RemarkColumn } from "../../dialect/columns.ts";
import { matchCellRemark, type Remarks } from "../../dialect/remarks.ts";
import type { Row } from "../../model/page.ts";

const remarkColumns: readonly RemarkColumn[] = ["optional", "required", "readOnly", "nullable"];

/** The indices of the columns that make remarks on all that the rows name. */
export function remarkIndices(columns: Columns): readonly (number | undefined)[] {
  return remarkColumns.map((column) => columns[column]);
}

/** What the cells of a row say below heads such as "Required" and "Nullable". */
export function columnRemarks({ cells }: Row, columns: Columns): Partial<Remarks> {
  const remarks = remarkColumns.map((column) => {
    const cell = cells[columns[column] ?? -1];
    return cell === undefined ? {} : matchCellRemark(cell.text, column);
  });
  return Object.assign({}, ...remarks);
}
