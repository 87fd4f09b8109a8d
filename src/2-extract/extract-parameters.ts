import { toString as textOf } from "mdast-util-to-string";
import type { Columns } from "../dialect/columns.ts";
import { isClientHeader, matchHeaderName } from "../dialect/headers.ts";
import type { SectionRole } from "../dialect/headings.ts";
import {
  isNegated,
  matchListedParameter,
  matchParameterName,
  matchQueryOption,
  namesParameter,
  queryOptionsIn,
  saysSupport,
  withoutExclusion,
} from "../dialect/query-options.ts";
import { matchRemarks } from "../dialect/remarks.ts";
import { matchScalar } from "../dialect/scalars.ts";
import type { ParameterFacts, PropertyFacts } from "../model/facts.ts";
import type { Cell, ProseBlock, Row, TableBlock } from "../model/page.ts";
import { columnsOf } from "./columns-of.ts";
import type { ExtractContext } from "./context.ts";
import { describe } from "./describe.ts";
import { extractMembers } from "./extract-members.ts";
import { extractProperties } from "./extract-properties.ts";
import { codeIndex, codeMarks, flatten } from "./flatten.ts";
import { describingOf, introOf, type PlacedSection } from "./placed-sections.ts";
import { isParameterTable, isPropertyTable } from "./table-kinds.ts";

const text = { kind: "scalar", name: "String" } as const;

/** The parameters that tables of path or function parameters list. */
export function extractPathParameters(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): ParameterFacts[] {
  return sections
    .filter(({ role }) => role === "pathParameters" || role === "functionParameters")
    .flatMap(({ tables }) => tables)
    .flatMap((table) =>
      isParameterTable(table)
        ? extractProperties(table, context, { valueIsType: true }).map((row) => toParameter(row, "path"))
        : columnsOf(table).rowKind === "parameter"
          ? extractUntypedRows(table, "path", context)
          : [],
    );
}

/** The rows of tables of parameters that may stand anywhere in the URL. */
export function extractRequestParameters(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): PropertyFacts[] {
  return sections
    .filter(({ role }) => role === "requestParameters")
    .flatMap(({ tables }) => tables)
    .filter(isParameterTable)
    .flatMap((table) => extractProperties(table, context, { valueIsType: true }));
}

/** The query options that tables list and sentences name. */
export function extractQuery(sections: readonly PlacedSection[], context: ExtractContext): ParameterFacts[] {
  const found = new Map<string, ParameterFacts>();
  const add = (parameter: ParameterFacts) => {
    if (!found.has(parameter.name)) found.set(parameter.name, parameter);
  };
  for (const { tables: listed, prose, effectiveRole } of sections) {
    if (effectiveRole !== "queryParameters" && effectiveRole !== "functionParameters") continue;
    // The tables below "Function parameters" list what stands in the path; its prose may name query options.
    const tables = effectiveRole === "queryParameters" ? listed : [];
    for (const table of tables) extractQueryTable(table, context).forEach(add);
    for (const block of prose) optionsInProse(block, context).forEach(add);
  }
  for (const { prose, effectiveRole } of sections)
    if (effectiveRole === "queryParameters" || effectiveRole === "requestParameters")
      for (const block of prose) listedParameters(block, context).forEach(add);
  for (const block of [...introOf(sections, context.page), ...describingOf(sections)])
    if (saysSupport(block.text)) optionsInProse(block, context).forEach(add);
  for (const { prose, roles } of sections)
    if (!roles.some((role) => elsewhere.has(role)))
      for (const block of prose) parametersInProse(block, context).forEach(add);
  return [...found.values()];
}

function extractQueryTable(table: TableBlock, context: ExtractContext): ParameterFacts[] {
  if (isPropertyTable(table)) {
    return extractProperties(table, context).map((property) => {
      const option = matchQueryOption(property.name);
      return { ...toParameter(property, "query"), ...(option && { name: option.name }) };
    });
  }
  return extractUntypedRows(table, "query", context);
}

/** Rows that name parameters, of which no column tells the types: `|$filter|Filters the results.|`. */
function extractUntypedRows(
  table: TableBlock,
  place: ParameterFacts["in"],
  context: ExtractContext,
): ParameterFacts[] {
  const columns = columnsOf(table);
  return table.rows.flatMap((row) => extractUntypedRow(row, columns, place, context));
}

function extractUntypedRow(
  row: Row,
  columns: Columns,
  place: ParameterFacts["in"],
  context: ExtractContext,
): ParameterFacts[] {
  const cell = (index: number | undefined): Cell | undefined =>
    index === undefined ? undefined : row.cells[index];
  const [name, value] = [cell(columns.name), cell(columns.value)];
  const written = name?.text.split(/[=:]/, 1)[0]?.trim() ?? "";
  if (name === undefined || !/^\$?[A-Za-z][\w.-]*$/.test(written)) return [];
  // `|Attribute|Supported operators|` lists what may be filtered by.
  if (columns.rowKind === "property" && !written.startsWith("$")) return [];
  context.ledger.claimRow(row, "consumed");
  const nodes = cell(columns.description ?? columns.value)?.nodes ?? [];
  const description = describe(nodes);
  const members = extractMembers(nodes, context);
  // `|top|int|How many.|`: a value may be the kind of value.
  const kind = matchScalar(value?.text ?? "");
  return [
    {
      name: place === "query" ? (matchQueryOption(written)?.name ?? written) : written,
      in: place,
      type: kind === undefined ? text : { kind: "scalar", name: kind },
      required: matchRemarks(description).required,
      description,
      ...(members.length > 0 && { members }),
      source: name.source,
    },
  ];
}

/** "This method supports the `$select` and `$filter` query parameters", unless the sentence says what is not. */
function optionsInProse(block: ProseBlock, context: ExtractContext): ParameterFacts[] {
  const flat = flatten([block.node]);
  const found: ParameterFacts[] = [];
  for (const sentence of flat.text.split(/\.\s|\n/).map(withoutExclusion)) {
    const plain = sentence.replace(codeMarks, (mark) => flat.codes[codeIndex(mark)]?.value ?? mark);
    if (isNegated(plain)) continue;
    for (const mark of sentence.match(codeMarks) ?? []) {
      const code = flat.codes[codeIndex(mark)];
      if (code === undefined) continue;
      for (const name of queryOptionsIn(code.value)) {
        const source = context.source.spanOf(code.node);
        found.push({ name, in: "query", type: text, required: false, description: "", source });
      }
    }
    for (const name of queryOptionsIn(sentence)) {
      found.push({ name, in: "query", type: text, required: false, description: "", source: block.source });
    }
  }
  return found;
}

/** A list in place of a table: each item begins with the name of a parameter. */
function listedParameters({ node }: ProseBlock, context: ExtractContext): ParameterFacts[] {
  if (node.type !== "list") return [];
  return node.children.flatMap((item): ParameterFacts[] => {
    const written = matchListedParameter(textOf(item));
    if (written === undefined) return [];
    const option = matchQueryOption(written);
    return [
      {
        name: option?.name ?? written,
        in: "query",
        type: option?.type ?? text,
        required: false,
        description: describe(item.children).replace(/^`?\$?[\w.-]+`? ?(?:[:–—-] ?)?/, ""),
        source: context.source.spanOf(item),
      },
    ];
  });
}

/** Sections that speak of one request or of what comes back. */
const elsewhere: ReadonlySet<SectionRole> = new Set(["errors", "example", "request", "response", "seeAlso"]);

/** "You can use the `model` query parameter, which …" */
function parametersInProse(block: ProseBlock, context: ExtractContext): ParameterFacts[] {
  if (!/\bquery\b/i.test(block.text)) return [];
  const flat = flatten([block.node]);
  return flat.text.split(/\.\s|\n/).flatMap((sentence) => {
    if (isNegated(sentence)) return [];
    return [...sentence.matchAll(codeMarks)].flatMap(({ index, 0: mark }) => {
      const code = flat.codes[codeIndex(mark)];
      const isNamed = namesParameter(sentence.slice(0, index), sentence.slice(index + 1));
      const name = code && isNamed ? matchParameterName(code.value) : undefined;
      if (code === undefined || name === undefined) return [];
      const source = context.source.spanOf(code.node);
      return [{ name, in: "query" as const, type: text, required: false, description: "", source }];
    });
  });
}

/** The headers that tables list, without those that the client writes itself. */
export function extractHeaders(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): ParameterFacts[] {
  const found = new Map<string, ParameterFacts>();
  for (const { tables, effectiveRole } of sections) {
    if (effectiveRole !== "requestHeaders") continue;
    for (const table of tables) {
      for (const row of table.rows) {
        const header = extractHeaderRow(row, context);
        if (header === undefined) continue;
        const key = header.name.toLowerCase();
        const earlier = found.get(key);
        // `Prefer` may stand once for each preference: it is one header.
        if (earlier === undefined) found.set(key, header);
        else
          found.set(key, {
            ...earlier,
            description: `${earlier.description}\n\n${header.description}`.trim(),
          });
      }
    }
  }
  return [...found.values()];
}

function extractHeaderRow(row: Row, context: ExtractContext): ParameterFacts | undefined {
  const [name, ...others] = row.cells;
  if (name === undefined || row.cells.every((cell) => cell.text === "")) {
    context.ledger.claimRow(row, "empty-row");
    return undefined;
  }
  const header = matchHeaderName(name.text);
  if (header === undefined) {
    context.report("extract/unreadable-row", row.source, {
      text: row.cells.map((cell) => cell.text).join(" | "),
    });
    context.ledger.claimRow(row, "diagnosed");
    return undefined;
  }
  if (isClientHeader(header.name)) {
    context.ledger.claimRow(row, "client-header");
    return undefined;
  }
  context.ledger.claimRow(row, "consumed");
  const described = others
    // A column of types says nothing more: every header is a string.
    .map(({ nodes }) => describe(nodes).replace(/^string(?:$|\.\s*)/i, ""))
    .filter((part) => part !== "");
  const description = [...(header.preference ? [`\`${header.preference}\``] : []), ...described]
    .join(" ")
    .trim();
  return {
    name: header.name,
    in: "header",
    type: text,
    required: matchRemarks(description).required && header.preference === undefined,
    description,
    source: name.source,
  };
}

export function toParameter(property: PropertyFacts, place: ParameterFacts["in"]): ParameterFacts {
  const { name, type, required, description, members, source } = property;
  return { name, in: place, type, required, description, ...(members && { members }), source };
}
