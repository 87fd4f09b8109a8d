import type { Nodes, Root } from "mdast";
import type { Report } from "../diagnostics/diagnostic.ts";
import { matchSectionRole } from "../dialect/headings.ts";
import { titlesRequestLine } from "../dialect/route-lines.ts";
import { defaultLimits, type Limits } from "../model/limits.ts";
import type { Heading, Page, Section } from "../model/page.ts";
import type { SourceFile } from "../model/source.ts";
import { blankContainers } from "./blank-containers.ts";
import { blankForeignIncludes } from "./blank-foreign-includes.ts";
import { countAccountables } from "./count-accountables.ts";
import { findExceededLimit } from "./find-exceeded-limit.ts";
import { joinTornTables } from "./join-torn-tables.ts";
import { type FrontMatter, parseFrontMatter } from "./parse-front-matter.ts";
import { type ParseMarkdown, parseMarkdown } from "./parse-markdown.ts";
import { parseSections } from "./parse-sections.ts";
import { parseSuppressions } from "./parse-suppressions.ts";
import { readDefinitionLists } from "./read-definition-lists.ts";
import { readHtmlTables } from "./read-html-tables.ts";
import { createSourceText, type SourceText } from "./source-text.ts";

/**
 * Turns the text of a page into sections, tables, fences and annotations, each with its place. A page beyond the
 * limits is reported and gives an empty page.
 */
export function parsePage(
  file: SourceFile,
  report: Report,
  parse: ParseMarkdown = parseMarkdown,
  limits: Limits = defaultLimits,
): Page {
  const source = createSourceText(file);
  const exceeded = findExceededLimit(source, limits);
  if (exceeded) {
    report("parse/limit-exceeded", exceeded.source, exceeded);
    return unreadPage(source);
  }
  return parseText(source, parse, limits, report);
}

/** What stands for a page that is nested too deeply for the stack, which is reported. */
export function refusePage(file: SourceFile, report: Report, { nesting }: Limits = defaultLimits): Page {
  const source = createSourceText(file);
  report("parse/limit-exceeded", source.span(0, 0), { limit: "nesting", maximum: nesting });
  return unreadPage(source);
}

function unreadPage({ path, text, lineStarts, span }: SourceText): Page {
  return {
    path,
    text,
    lineStarts,
    frontMatter: new Map(),
    root: { blocks: [], sections: [] },
    definitions: new Map(),
    accountables: [],
    suppressions: [],
    unread: true,
    source: span(0, text.length),
  };
}

function parseText(source: SourceText, parse: ParseMarkdown, limits: Limits, report: Report): Page {
  const tree = parse(blankContainers(blankForeignIncludes(source.text)));
  const [first] = tree.children;
  const frontMatter = first?.type === "yaml" ? parseFrontMatter(first.value) : undefined;
  if (first && frontMatter?.malformed)
    report("parse/malformed-front-matter", source.spanOf(first), undefined);
  const definitions = definitionsOf(tree);
  const whole = joinTornTables(tree.children, source, definitions);
  const { content, leftOut } = readHtmlTables(whole, source, definitions, limits);
  if (leftOut) {
    const details = { limit: "repeatedText", maximum: limits.repeatedText } as const;
    report("parse/limit-exceeded", source.span(leftOut.start, leftOut.start), details);
    return unreadPage(source);
  }
  const root = parseSections(readDefinitionLists(content), source, definitions);
  const title = titleOf(root) ?? frontMatterTitle(first, frontMatter, source);
  return {
    path: source.path,
    text: source.text,
    lineStarts: source.lineStarts,
    frontMatter: frontMatter?.values ?? new Map(),
    ...(title && { title }),
    root,
    definitions,
    accountables: countAccountables(root),
    suppressions: parseSuppressions(tree, source, report),
    source: source.span(0, source.text.length),
  };
}

/** Sites print the title of the front matter above a page that has no heading for it. */
function frontMatterTitle(
  node: Nodes | undefined,
  frontMatter: FrontMatter | undefined,
  source: SourceText,
): Heading | undefined {
  const text = frontMatter?.values.get("title");
  if (node === undefined || !text) return undefined;
  return { text, nodes: [], depth: 1, source: source.spanOf(node) };
}

/** The first heading of depth 1. Where none has it, the one that stands above all others, whatever its depth. */
function titleOf({ sections }: Section): Heading | undefined {
  const first = sections.find(({ heading }) => heading?.depth === 1);
  const [only, ...others] = sections;
  if (first || others.length > 0) return first?.heading;
  const isAbove = only !== undefined && only.sections.length > 0;
  const text = only?.heading?.text ?? "";
  return isAbove && matchSectionRole(text) === undefined && !titlesRequestLine(text)
    ? only.heading
    : undefined;
}

function definitionsOf(tree: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition") {
      const label = node.identifier.toLowerCase();
      if (!definitions.has(label)) definitions.set(label, node.url);
    } else if (node.type === "root" || node.type === "blockquote") node.children.forEach(visit);
  };
  visit(tree);
  return definitions;
}
