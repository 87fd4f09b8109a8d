import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";

/**
 * Definition lists, which are paragraphs for GFM, as the lists that other pages have (PHP Markdown Extra, which Hugo and
 * kramdown follow). Terms of several words are not meant: they name nothing on the wire.
 *
 *     limit                       - `limit`: Integer. How many at most.
 *     : Integer. How many
 *       at most.
 */
export function readDefinitionLists(content: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  let open: List | undefined;
  for (const node of content) {
    const item = node.type === "paragraph" ? definitionIn(node) : undefined;
    if (item === undefined || open === undefined) open = item && listOf(item);
    else addItem(open, item);
    if (item === undefined) read.push(node);
    else if (open?.children.length === 1) read.push(open);
  }
  return read;
}

function listOf(item: ListItem): List {
  return {
    type: "list",
    ordered: false,
    spread: true,
    children: [item],
    ...(item.position && { position: { ...item.position } }),
  };
}

function addItem(list: List, item: ListItem): void {
  list.children.push(item);
  if (list.position && item.position) list.position.end = item.position.end;
}

function definitionIn(paragraph: Paragraph): ListItem | undefined {
  const [first, ...others] = paragraph.children;
  const children = first && (plainTerm(first, others) ?? markedTerm(first, others));
  if (children === undefined) return undefined;
  const { position } = paragraph;
  const item: Paragraph = { ...paragraph, children };
  return { type: "listItem", spread: false, children: [item], ...(position && { position }) };
}

/** `limit` and `: How many.` on lines of their own; `:id` is how routers write a name. */
function plainTerm(
  first: PhrasingContent,
  others: readonly PhrasingContent[],
): PhrasingContent[] | undefined {
  if (first.type !== "text") return undefined;
  const [whole = "", term] = /^([:$]?[A-Za-z_][\w.:[\]-]*) ?\n: /.exec(first.value) ?? [];
  if (term === undefined) return undefined;
  const { position } = first;
  const code: PhrasingContent = { type: "inlineCode", value: term, ...(position && { position }) };
  return [code, { ...first, value: `: ${first.value.slice(whole.length)}` }, ...others];
}

/** The same with a term in code or in bold. */
function markedTerm(
  first: PhrasingContent,
  [second, ...others]: readonly PhrasingContent[],
): PhrasingContent[] | undefined {
  if ((first.type !== "inlineCode" && first.type !== "strong") || second?.type !== "text") return undefined;
  if (!/^ ?\n: /.test(second.value)) return undefined;
  return [first, { ...second, value: second.value.trimStart() }, ...others];
}
