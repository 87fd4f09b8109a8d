import type { PageFacts } from "../../model/facts.ts";
import type { Draft } from "../types/type-draft.ts";
import type { NameEvidence } from "./name-evidence.ts";
import type { Namespaces } from "./namespaces.ts";
import { type LinkTarget, type PageIndex, stemOf } from "./page-index.ts";
import { joinName, parseQualifiedName } from "./qualified-name.ts";
import { singular } from "./singular.ts";

/** A name on a page, with the target of the link around it. */
export interface NameUse {
  readonly name: string;
  readonly href?: string | undefined;
}

interface Answer extends NameUse {
  readonly found: FoundType | undefined;
}

/** What a name means. */
export interface FoundType {
  readonly draft: Draft;
  /** What the page declares to which the link leads, where its text names something else. One of the two was followed. */
  readonly linked?: Draft;
}

/** Finds what a name on a page means. A page says one name often, and it is looked for once. */
export interface TypeIndex {
  find(use: NameUse, from: PageFacts): FoundType | undefined;
  /** The declaration with this name, written in full or not, in any case. */
  findByName(name: string, from: PageFacts): Draft | undefined;
  add(draft: Draft): void;
  /** Every declaration, in the order in which they were added. */
  all(): Iterable<Draft>;
}

/** What an index looks names up with. */
export interface IndexParts {
  readonly pages: PageIndex;
  readonly namespaces: Namespaces;
  readonly evidence: NameEvidence;
}

/** An index of these declarations, to which more may be added. */
export function createTypeIndex(drafts: readonly Draft[], parts: IndexParts): TypeIndex {
  const tables = createTables();
  for (const draft of drafts) tables.add(draft);
  const search = { tables, parts };
  const memo = new Map<string, Map<string, Answer>>();
  return {
    find(use, from) {
      const { name, href } = use;
      const onPage = mapAt(memo, from.path);
      // Nearly always one name stands in the links to one place.
      const known = onPage.get(href ?? name);
      if (known?.name === name && known.href === href) return known.found;
      const answer = { name, href, found: findUse(use, from, search) };
      onPage.set(href ?? name, answer);
      return answer.found;
    },
    findByName: (name, from) => findNamed(name, from, search),
    add(draft) {
      memo.clear();
      tables.add(draft);
    },
    all: () => tables.byId.values(),
  };
}

/** Where names are looked for. */
interface Search {
  readonly tables: ReturnType<typeof createTables>;
  readonly parts: IndexParts;
}

function findNamed(text: string, from: PageFacts, { tables, parts }: Search): Draft | undefined {
  const { namespace, name } = parseQualifiedName(text) ?? {};
  if (name === undefined) return undefined;
  const { root } = parts.namespaces;
  const places = namespace ? [namespace, joinName(root, namespace)] : placesToLook(name, from, parts);
  for (const place of places) {
    const draft = tables.byId.get(joinName(place, name).toLowerCase());
    if (draft) return draft;
  }
  return namespace ? undefined : tables.bySimpleName.get(name.toLowerCase())?.[0];
}

function findUse({ name, href }: NameUse, from: PageFacts, search: Search): FoundType | undefined {
  const named = findNamed(name, from, search) ?? findNamed(singular(name), from, search);
  if (href === undefined) return found(named ?? search.tables.byAlias(name));
  const target = search.parts.pages.resolve(href, from);
  if (target.kind !== "page") return found(named ?? findNamed(stemOf(href), from, search));
  return findOnPage({ name, href, named }, target, from, search);
}

/** What a link to a page means whose text alone would mean `named`. */
function findOnPage(
  { name, href, named }: { readonly name: string; readonly href: string; readonly named: Draft | undefined },
  target: Extract<LinkTarget, { kind: "page" }>,
  from: PageFacts,
  search: Search,
): FoundType | undefined {
  const { byAnchor, byPage } = search.tables;
  const anchored = byAnchor.get(anchorKey(target.page, target.anchor ?? ""));
  if (anchored) return found(anchored);
  const declared = byPage.get(target.page.path) ?? [];
  const meant = declared.find(({ names }) => names.has(lastPart(name)))?.draft;
  const linked = declared.find(({ draft }) => draft.kind === "interface" || declared.length === 1)?.draft;
  if (meant) return found(meant);
  if (named && linked && linked !== named) {
    return { draft: isShortFor(linked, lastPart(name)) ? linked : named, linked };
  }
  if (named) return found(named);
  // An anchor to a list of values means an enum, never the type of the page.
  const values = /^(.+)-(?:values|members)$/.exec(target.anchor ?? "")?.[1];
  if (values !== undefined) return found(findNamed(values, from, search));
  // A link to a heading may be about another type than the page declares.
  const isOther = href.startsWith("#") || (leadsInside(target) && !isShortForAny(linked, lastPart(name)));
  return found(isOther ? undefined : linked);
}

/** A name without a namespace: what examples here show, then where the page belongs, then the root namespace. */
function placesToLook(
  name: string,
  from: PageFacts,
  { namespaces, evidence }: IndexParts,
): readonly string[] {
  const own = from.namespace ?? from.types[0]?.namespace ?? from.enums[0]?.namespace;
  return [evidence.namespaceOf(name, from, "here"), own, namespaces.root].filter(
    (place) => place !== undefined,
  );
}

function found(draft: Draft | undefined): FoundType | undefined {
  return draft && { draft };
}

interface PageEntry {
  readonly draft: Draft;
  /** Every name the page gives the declaration, in lower case. */
  readonly names: ReadonlySet<string>;
}

function createTables() {
  const byId = new Map<string, Draft>();
  const bySimpleName = new Map<string, Draft[]>();
  const byPage = new Map<string, PageEntry[]>();
  const byAnchor = new Map<string, Draft>();
  const aliases = new Map<string, Draft | "several">();
  const add = (draft: Draft): void => {
    byId.set(draft.id.toLowerCase(), draft);
    push(bySimpleName, draft.localName.toLowerCase(), draft);
    for (const { facts, page } of draft.declarations) {
      const otherNames = "aliases" in facts ? facts.aliases.map((alias) => alias.toLowerCase()) : [];
      push(byPage, page.path, { draft, names: new Set([draft.localName.toLowerCase(), ...otherNames]) });
      if ("anchor" in facts && facts.anchor) byAnchor.set(anchorKey(page, facts.anchor), draft);
      for (const alias of otherNames) aliases.set(alias, aliases.has(alias) ? "several" : draft);
    }
  };
  const byAlias = (name: string): Draft | undefined => {
    const draft = aliases.get(name.toLowerCase());
    return draft === "several" ? undefined : draft;
  };
  return { byId, bySimpleName, byPage, byAnchor, byAlias, add };
}

function mapAt<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  maps.set(key, made);
  return made;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function anchorKey(page: PageFacts, anchor: string): string {
  return `${page.path}#${anchor.toLowerCase()}`;
}

/** Whether a link leads to a heading of the page below its title. */
function leadsInside({ page, anchor }: { page: PageFacts; anchor?: string }): boolean {
  return anchor !== undefined && page.anchors.indexOf(anchor.toLowerCase()) > 0;
}

function isShortForAny(draft: Draft | undefined, text: string): boolean {
  return draft !== undefined && isShortFor(draft, text);
}

/**
 * Whether a text may be a short name: [order](shoporder.md) is said of a `shopOrder`, although there are orders, too. Of
 * a `baseOrder` it is not said, for an order is more than that.
 */
export function isShortFor({ localName }: Draft, text: string): boolean {
  const name = localName.toLowerCase();
  if (name === `base${text}` || name === `${text}base`) return false;
  return name.startsWith(text) || name.endsWith(text);
}

function lastPart(name: string): string {
  return (parseQualifiedName(name)?.name ?? name).toLowerCase();
}
