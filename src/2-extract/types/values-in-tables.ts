import { trimCharacters } from "../../dialect/characters.ts";
import { headsValues } from "../../dialect/columns.ts";
import { isMemberValue, matchValuesSubject } from "../../dialect/possible-values.ts";
import type { MemberFacts, OperationFacts, TypeFacts } from "../../model/facts.ts";
import type { Row } from "../../model/page.ts";
import type { Places } from "../../model/places.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { describe } from "../text/describe.ts";
import { elementOf } from "../text/type-expressions.ts";

/** The values of the properties and parameters that sentences name. */
export type ValuesByName = ReadonlyMap<string, readonly MemberFacts[]>;

/**
 * The tables of values that nothing else has read, where a sentence says whose values they are:
 *
 *     The following values are allowed for the **state** parameter.
 *                                                ^^^^^
 *     |Value|Description|
 *     |:---|:---|
 *     |open|It waits.|
 */
export function extractValuesInTables(
  sections: readonly PlacedSection[],
  { ledger, source }: ExtractContext,
): ValuesByName {
  const open = new Set(ledger.unclaimed().map((one) => one.source.start.offset));
  const isOpen = (row: Row) => open.has(row.source.start.offset);
  const found = new Map<string, readonly MemberFacts[]>();
  for (const { section } of sections) {
    for (const [index, block] of section.blocks.entries()) {
      const above = section.blocks[index - 1];
      const name = above?.kind === "prose" ? matchValuesSubject(above.text) : undefined;
      if (name === undefined || block.kind !== "table" || !block.rows.every(isOpen)) continue;
      const members = headsValues(block.header[0]?.text ?? "")
        ? block.rows.flatMap((row) => memberOf(row, source) ?? [])
        : [];
      if (members.length < block.rows.length || found.has(name)) continue;
      for (const row of block.rows) ledger.claimRow(row, "consumed");
      found.set(name, members);
    }
  }
  return found;
}

function memberOf({ cells: [cell, description] }: Row, { spanOf }: Places): MemberFacts | undefined {
  const value = trimCharacters(cell?.text ?? "", "\"'`", "\"'`");
  if (cell === undefined || !isMemberValue(value)) return undefined;
  return { value, description: describe(description?.nodes ?? []), source: spanOf(cell.nodes) };
}

/** The type with the values of its texts. */
export function withValuesInType(type: TypeFacts, values: ValuesByName): TypeFacts {
  return values.size === 0 ? type : { ...type, properties: withValues(type.properties, values) };
}

/** The operation with the values of its texts. */
export function withValuesInOperation(operation: OperationFacts, values: ValuesByName): OperationFacts {
  if (values.size === 0) return operation;
  const { body, query, pathParameters } = operation;
  return {
    ...operation,
    query: withValues(query, values),
    pathParameters: withValues(pathParameters, values),
    ...(body && { body: { ...body, properties: withValues(body.properties, values) } }),
  };
}

interface Listing {
  readonly name: string;
  readonly type: TypeExpr;
  readonly members?: readonly MemberFacts[];
}

function withValues<T extends Listing>(rows: readonly T[], values: ValuesByName): readonly T[] {
  return rows.map((row) => {
    const members = values.get(row.name);
    const element = elementOf(row.type);
    const isText = element.kind === "enumeration" || (element.kind === "scalar" && element.name === "String");
    return members && isText && row.members === undefined ? { ...row, members } : row;
  });
}
