import type { Heading as HeadingNode, Html, Nodes, RootContent } from "mdast";
import { bareHeading } from "../dialect/bare-heading.ts";
import { isControlComment } from "../dialect/control-comments.ts";
import { matchSectionRole, type SectionRole } from "../dialect/headings.ts";
import { isForeignTab, matchTab } from "../dialect/tabs.ts";
import type { Annotation, Block, Heading, Section } from "../model/page.ts";
import { parseAnnotation } from "./parse-annotation.ts";
import { parseCode } from "./parse-code.ts";
import { parseLenientTable } from "./parse-lenient-table.ts";
import { parseTable } from "./parse-table.ts";
import { plainText } from "./plain-text.ts";
import type { SourceText } from "./source-text.ts";

interface OpenSection {
  readonly heading?: Heading;
  readonly role?: SectionRole | undefined;
  readonly blocks: Block[];
  readonly sections: OpenSection[];
}

/** Where the walk stands: the open sections from the root down, the open tab, an annotation waiting for its fence. */
interface Walk {
  readonly source: SourceText;
  readonly definitions: ReadonlyMap<string, string>;
  readonly open: OpenSection[];
  tab: string | undefined;
  annotation: Annotation | undefined;
}

/** Nests the content of a page under its headings. */
export function parseSections(
  content: readonly RootContent[],
  source: SourceText,
  definitions: ReadonlyMap<string, string>,
): Section {
  const root: OpenSection = { blocks: [], sections: [] };
  const walk: Walk = { source, definitions, open: [root], tab: undefined, annotation: undefined };
  for (const node of content) {
    const bold = boldHeading(node, walk);
    if (bold) openSection(bold, walk);
    else addNode(node, walk, false);
  }
  flushAnnotation(walk);
  return root;
}

function addNode(node: RootContent, walk: Walk, quoted: boolean): void {
  // Only a comment directly above a fence belongs to it.
  if (node.type !== "html" && node.type !== "code") flushAnnotation(walk);
  switch (node.type) {
    case "html":
      addComment(node, walk);
      break;
    case "code":
      addCode(node, walk);
      break;
    case "heading":
      addHeading(node, walk);
      break;
    case "thematicBreak":
      walk.tab = undefined;
      break;
    case "table":
      add(walk, parseTable(node, walk.source, walk.tab));
      break;
    case "blockquote":
      for (const child of node.children) addNode(child, walk, true);
      break;
    case "list":
      if (!holdsBlocks(node)) addProse(node, walk, quoted);
      else for (const item of node.children) for (const child of item.children) addNode(child, walk, quoted);
      break;
    case "paragraph": {
      const table = parseLenientTable(node, walk.source, walk.definitions);
      if (table) add(walk, parseTable(table, walk.source, walk.tab));
      else addProse(node, walk, quoted);
      break;
    }
    case "yaml":
    case "definition":
      break;
    default:
      addProse(node, walk, quoted);
  }
}

function add(walk: Walk, block: Block): void {
  walk.open.at(-1)?.blocks.push(block);
}

function addProse(node: Exclude<RootContent, Html>, walk: Walk, quoted: boolean): void {
  const tab = walk.tab === undefined ? {} : { tab: walk.tab };
  add(walk, { kind: "prose", node, text: plainText(node), quoted, ...tab, source: walk.source.spanOf(node) });
}

/** A comment waits for the fence below it; any other node in between parts the two. Its node begins at its indent. */
function addComment(node: Html, walk: Walk): void {
  if (isControlComment(node.value.trimStart())) return;
  flushAnnotation(walk);
  const start = node.position?.start.offset ?? 0;
  const indent = node.value.length - node.value.trimStart().length;
  walk.annotation = parseAnnotation(walk.source, start + indent, node.position?.end.offset ?? 0);
}

function flushAnnotation(walk: Walk): void {
  const { annotation } = walk;
  if (annotation === undefined) return;
  walk.annotation = undefined;
  add(walk, { kind: "annotation", annotation, source: annotation.source });
}

function addCode(node: Extract<RootContent, { type: "code" }>, walk: Walk): void {
  const { annotation, tab } = walk;
  walk.annotation = undefined;
  const role = walk.open.findLast((section) => section.role !== undefined)?.role;
  const context = { ...(annotation && { annotation }), ...(tab !== undefined && { tab }) };
  add(
    walk,
    parseCode(node, walk.source, { ...context, routeSection: role === "httpRequest" && tab === undefined }),
  );
}

/**
 * A heading opens a section below the nearest one of smaller depth, unless it is a tab, which looks like a heading
 * of depth 1 in the middle of a section:
 *
 *     # [HTTP](#tab/http)
 */
function addHeading(node: HeadingNode, walk: Walk): void {
  const tab = tabOf(node);
  if (tab !== undefined) {
    walk.tab = isForeignTab(tab) ? tab : undefined;
    return;
  }
  const heading: Heading = {
    text: headingText(node),
    nodes: node.children,
    depth: node.depth,
    source: walk.source.spanOf(node.children.length > 0 ? node.children : node),
  };
  openSection(heading, walk);
}

/** A badge beside the words of a heading is none of them. */
function headingText({ children }: HeadingNode): string {
  const words = children.filter(({ type }) => type !== "image" && type !== "imageReference");
  return bareHeading(plainText(words) || plainText(children));
}

function openSection(heading: Heading, walk: Walk): void {
  flushAnnotation(walk);
  walk.tab = undefined;
  while (walk.open.length > 1 && (walk.open.at(-1)?.heading?.depth ?? 0) >= heading.depth) walk.open.pop();
  const section: OpenSection = { heading, role: matchSectionRole(heading.text), blocks: [], sections: [] };
  walk.open.at(-1)?.sections.push(section);
  walk.open.push(section);
}

/**
 * A paragraph of nothing but bold words stands for a heading, one deeper than those above it, where the words say what
 * a section holds, and where it ends a section that such a paragraph has opened:
 *
 *     **Request body**
 */
function boldHeading(node: RootContent, { source, open, tab }: Walk): Heading | undefined {
  if (node.type !== "paragraph" || tab !== undefined) return undefined;
  const [strong, colon, ...others] = node.children;
  if (strong?.type !== "strong" || others.length > 0) return undefined;
  if (colon !== undefined && !(colon.type === "text" && colon.value.trim() === ":")) return undefined;
  const text = plainText(strong);
  if (matchSectionRole(text) === undefined && !open.at(-1)?.heading?.bold) return undefined;
  const above = open.findLast(({ heading }) => heading !== undefined && !heading.bold)?.heading?.depth ?? 1;
  return { text, nodes: node.children, depth: above + 1, bold: true, source: source.spanOf(strong) };
}

function tabOf(node: HeadingNode): string | undefined {
  const [link, ...others] = node.children;
  if (link?.type !== "link" || others.length > 0) return undefined;
  return matchTab(link.url);
}

/** Whether a list is more than prose: a fence, a table or an annotation stands in it. */
function holdsBlocks(node: Nodes): boolean {
  if (node.type === "code" || node.type === "table") return true;
  if (node.type === "html") return /^\s*<!--\s*\{/.test(node.value);
  return node.type !== "paragraph" && "children" in node && node.children.some(holdsBlocks);
}
