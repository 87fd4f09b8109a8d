import type { ListItem, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../dialect/characters.ts";
import { matchLeadingType, matchParameterHead, matchPlainName } from "../dialect/listed-parameters.ts";
import type { Block, Cell, Page, Row, TableBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import { createSourceText, type SourceText } from "./context.ts";

interface ListedParameter {
  readonly name: string;
  readonly place: SourceSpan;
  /** The type as the item writes it, or as something else tells it. */
  readonly type: string;
  readonly required: boolean;
  readonly description: readonly PhrasingContent[];
}

/**
 * A list of parameters as the table that other pages have:
 *
 *     - `limit` (integer) - How many at most.     |Parameter|Type   |Required|Description      |
 *                                                 |limit    |integer|        |How many at most.|
 *
 * `typeOf` tells the types of those that the list leaves without one. An item that names nothing is a row that nothing
 * reads.
 */
export function tabulateList(
  block: Block,
  page: Page,
  typeOf: (name: string) => string | undefined,
): TableBlock | undefined {
  if (block.kind !== "prose" || block.node.type !== "list") return undefined;
  const source = createSourceText(page);
  const rows = block.node.children.map((item) => ({ item, read: readItem(item, source, typeOf) }));
  if (rows.every(({ read }) => read === undefined)) return undefined;
  return {
    kind: "table",
    header: ["Parameter", "Type", "Required", "Description"].map((text) => cellOf(text, block.source)),
    rows: rows.map(({ item, read }) => rowOf(item, read, source)),
    source: block.source,
  };
}

function readItem(
  item: ListItem,
  source: SourceText,
  typeOf: (name: string) => string | undefined,
): ListedParameter | undefined {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== "paragraph") return undefined;
  const [first, ...behind] = paragraph.children;
  if (first === undefined) return undefined;
  const isMarked = first.type === "inlineCode" || first.type === "strong";
  const name = isMarked ? textOf(first).trim() : matchPlainName(textOf(first));
  if (name === undefined || !/^\S+$/.test(name)) return undefined;
  const rest = isMarked ? behind : withoutStart(paragraph.children, name.length);
  const head = matchParameterHead(rawText(rest));
  if (head === undefined) return undefined;
  const said = withoutStart(rest, head.length);
  const leading = head.type === undefined ? matchLeadingType(rawText(said)) : undefined;
  return {
    name,
    place: source.spanOf(first),
    type: head.type ?? leading ?? typeOf(name) ?? rawText(paragraph.children),
    required: head.required,
    description: [...withoutStart(said, leading?.length ?? 0), ...phrasingOf(others)],
  };
}

function rowOf(item: ListItem, read: ListedParameter | undefined, source: SourceText): Row {
  const whole = source.spanOf(item);
  const cells =
    read === undefined
      ? [cellOf(normalizeText(textOf(item)), whole), ...["", "", ""].map((text) => cellOf(text, whole))]
      : [
          cellOf(read.name, read.place),
          cellOf(read.type, whole),
          cellOf(read.required ? "yes" : "", whole),
          { text: normalizeText(rawText(read.description)), nodes: read.description, source: whole },
        ];
  return { cells, written: cells.length, continuations: [], source: whole };
}

function cellOf(text: string, source: SourceSpan): Cell {
  return { text, nodes: text === "" ? [] : [{ type: "text", value: text }], source };
}

function rawText(nodes: readonly PhrasingContent[]): string {
  return textOf([...nodes]);
}

/** Further paragraphs and lists of an item, each on a line of its own. */
function phrasingOf(nodes: readonly ListItem["children"][number][]): readonly PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === "paragraph") return [{ type: "break" }, ...node.children];
    if (node.type !== "list") return [];
    return node.children.flatMap((item): readonly PhrasingContent[] => {
      const [, ...inside] = phrasingOf(item.children);
      return [{ type: "break" }, { type: "text", value: "- " }, ...inside];
    });
  });
}

/** Nodes without the first characters of their text. */
function withoutStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    const text = textOf(node);
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut === 0) return [node];
    return node.type === "text" && cut < text.length ? [{ ...node, value: text.slice(cut) }] : [];
  });
}
