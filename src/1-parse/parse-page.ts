import type { Nodes, Root } from "mdast";
import type { Accountable } from "../model/accounting.ts";
import type { Heading, Page, Section } from "../model/page.ts";
import type { SourceFile } from "../model/source.ts";
import { countAccountables } from "./count-accountables.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parseSections } from "./parse-sections.ts";
import { createSourceText } from "./source-text.ts";

/** Turns the text of a page into sections, tables, fences and annotations, each with its place. */
export function parsePage(file: SourceFile): Page {
  const source = createSourceText(file);
  const tree = parseMarkdown(source.text);
  const [first] = tree.children;
  const root = parseSections(tree.children, source);
  const title = titleOf(root);
  const accountables: readonly Accountable[] = countAccountables(root);
  return {
    path: file.path,
    text: source.text,
    lineStarts: source.lineStarts,
    frontMatter: first?.type === "yaml" ? parseFrontMatter(first.value) : new Map(),
    ...(title && { title }),
    root,
    definitions: definitionsOf(tree),
    accountables,
    source: source.span(0, source.text.length),
  };
}

function titleOf(section: Section): Heading | undefined {
  return section.sections.find(({ heading }) => heading?.depth === 1)?.heading;
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
