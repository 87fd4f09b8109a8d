import { toString as textOf } from "mdast-util-to-string";
import { type SectionRole, saysRequiredRows } from "../../dialect/headings.ts";
import { markIndex, marks } from "../../dialect/marks.ts";
import { saysOptional } from "../../dialect/optional.ts";
import {
  isNegated,
  matchListedParameter,
  matchParameterName,
  matchQueryOption,
  namesParameter,
  optionSentences,
  queryOptionsIn,
  queryOptionsInCode,
  saysSupport,
  speaksOfQuery,
  spellOption,
  withoutExclusion,
  withoutListedName,
} from "../../dialect/query-options.ts";
import type { ParameterFacts } from "../../model/facts.ts";
import type { ProseBlock, TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { ExtractContext } from "../context.ts";
import { flatten } from "../page/flatten.ts";
import { describingOf, introOf, type PlacedSection } from "../page/placed-sections.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { describe } from "../text/describe.ts";
import { text } from "../text/type-expressions.ts";
import { extractProperties } from "../types/extract-properties.ts";
import { extractUntypedRows, toParameter } from "./extract-parameters.ts";

/** The query options that tables list and sentences name; what names one first tells most of it. */
export function extractQuery(sections: readonly PlacedSection[], context: ExtractContext): ParameterFacts[] {
  const opening = [...introOf(sections, context.page), ...describingOf(sections)];
  const named = [
    ...sections.flatMap((placed) => optionsBelowHeading(placed, context)),
    ...sections.filter(listsQuery).flatMap(({ prose }) => inEach(prose, listedParameters, context)),
    ...inEach(
      opening.filter(({ text }) => saysSupport(text)),
      optionsInProse,
      context,
    ),
    ...sections.filter(isAboutRequest).flatMap(({ prose }) => inEach(prose, parametersInProse, context)),
  ];
  const found = new Map<string, ParameterFacts>();
  for (const parameter of named) if (!found.has(parameter.name)) found.set(parameter.name, parameter);
  return [...found.values()];
}

/** The tables below "Function parameters" list what stands in the path; its prose may name query options. */
function optionsBelowHeading(
  { tables, prose, effectiveRole, section }: PlacedSection,
  context: ExtractContext,
): ParameterFacts[] {
  if (effectiveRole === "functionParameters") return inEach(prose, optionsInProse, context);
  if (effectiveRole !== "queryParameters") return [];
  const isRequired = saysRequiredRows(section.heading?.text ?? "");
  const listed = tables.flatMap((table) => extractQueryTable(table, context));
  return [
    ...listed.map((one) => (isRequired && !saysOptional(one.description) ? { ...one, required: true } : one)),
    ...inEach(prose, optionsInProse, context),
  ];
}

function listsQuery({ effectiveRole }: PlacedSection): boolean {
  return effectiveRole === "queryParameters" || effectiveRole === "requestParameters";
}

/** Sections that speak of one request or of what comes back. */
const elsewhere: ReadonlySet<SectionRole> = new Set(["errors", "example", "request", "response", "seeAlso"]);

function isAboutRequest({ roles }: PlacedSection): boolean {
  return !roles.some((role) => elsewhere.has(role));
}

function inEach(
  prose: readonly ProseBlock[],
  read: (block: ProseBlock, context: ExtractContext) => ParameterFacts[],
  context: ExtractContext,
): ParameterFacts[] {
  return prose.flatMap((block) => read(block, context));
}

function extractQueryTable(table: TableBlock, context: ExtractContext): ParameterFacts[] {
  if (isPropertyTable(table)) {
    return extractProperties(table, context, { inUrl: true }).map((property) => ({
      ...toParameter(property, "query"),
      name: spellOption(property.name),
    }));
  }
  return extractUntypedRows(table, "query", context);
}

/** "This method supports the `$select` and `$filter` query parameters", unless the sentence says what is not. */
function optionsInProse(block: ProseBlock, context: ExtractContext): ParameterFacts[] {
  const flat = flatten([block.node]);
  const found: ParameterFacts[] = [];
  for (const sentence of optionSentences(flat.text).map(withoutExclusion)) {
    const plain = sentence.replace(marks, (mark) => flat.codes[markIndex(mark)]?.value ?? mark);
    if (isNegated(plain)) continue;
    for (const mark of sentence.match(marks) ?? []) {
      const code = flat.codes[markIndex(mark)];
      if (code === undefined) continue;
      for (const name of queryOptionsInCode(code.value, plain)) {
        const source = context.source.spanOf(code.node);
        found.push(namedOption(name, source));
      }
    }
    for (const name of queryOptionsIn(sentence)) {
      found.push(namedOption(name, block.source));
    }
  }
  return found;
}

/** What prose names and says no more of. */
function namedOption(name: string, source: SourceSpan): ParameterFacts {
  return { name, in: "query", type: text, required: false, description: "", source };
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
        description: withoutListedName(describe(item.children)),
        source: context.source.spanOf(item),
      },
    ];
  });
}

/** "You can use the `model` query parameter, which …" */
function parametersInProse(block: ProseBlock, context: ExtractContext): ParameterFacts[] {
  if (!speaksOfQuery(block.text)) return [];
  const flat = flatten([block.node]);
  return optionSentences(flat.text).flatMap((sentence) => {
    if (isNegated(sentence)) return [];
    return [...sentence.matchAll(marks)].flatMap(({ index, 0: mark }) => {
      const code = flat.codes[markIndex(mark)];
      const isNamed = namesParameter(sentence.slice(0, index), sentence.slice(index + 1));
      const name = code && isNamed ? matchParameterName(code.value) : undefined;
      if (code === undefined || name === undefined) return [];
      const source = context.source.spanOf(code.node);
      return [namedOption(name, source)];
    });
  });
}
