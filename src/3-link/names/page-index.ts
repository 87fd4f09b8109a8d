import { withoutPageExtension } from "../../dialect/page-names.ts";
import { decodeUrl } from "../../dialect/urls.ts";
import type { PageFacts } from "../../model/facts.ts";
import { groupBy } from "../group-by.ts";

/** Where a link leads. `anchor` has no `#`. */
export type LinkTarget =
  | { readonly kind: "page"; readonly page: PageFacts; readonly anchor?: string; readonly sameCase: boolean }
  /** A relative link to a page that is not among the inputs; `path` is where it would be, in lower case. */
  | { readonly kind: "missing"; readonly path: string }
  /** Another site, mail, or a path from the root of a site: nobody here can say whether it exists. */
  | { readonly kind: "unchecked" };

const staysOnPage = /^(?:[#?]|$)/;

/** The pages by their paths. */
export interface PageIndex {
  readonly resolve: (href: string, from: PageFacts) => LinkTarget;
}

/** The index of these pages. */
export function createPageIndex(pages: readonly PageFacts[]): PageIndex {
  const byKey = new Map<string, PageFacts[]>();
  const byTail = new Map<string, PageFacts>();
  for (const page of pages) {
    const key = withoutPageExtension(page.path).toLowerCase();
    const sameKey = byKey.get(key);
    if (sameKey === undefined) byKey.set(key, [page]);
    else sameKey.push(page);
    byTail.set(tailOf(key), page);
  }
  const resolveAfresh = (href: string, from: PageFacts): LinkTarget => {
    const { path, anchor } = splitHref(href);
    const withAnchor = anchor === undefined ? {} : { anchor };
    if (path === "") return { kind: "page", page: from, sameCase: true, ...withAnchor };
    if (/^(?:[a-z][a-z\d+.-]*:|\/|\\)/i.test(path)) {
      const page = /^(?:https?:|\/|\\)/i.test(path) ? byTail.get(tailOf(keyOf(path))) : undefined;
      return page ? { kind: "page", page, sameCase: true, ...withAnchor } : { kind: "unchecked" };
    }
    const wanted = withoutPageExtension(joinPath(from.path, path));
    const found = byKey.get(wanted.toLowerCase()) ?? [];
    const exact = found.find((page) => withoutPageExtension(page.path) === wanted);
    const page = exact ?? found[0];
    if (page === undefined) return { kind: "missing", path: wanted.toLowerCase() };
    return { kind: "page", page, sameCase: exact !== undefined, ...withAnchor };
  };
  return { resolve: rememberTargets(pages, resolveAfresh) };
}

/** `resolve` with a memory: pages of one folder link to the same pages, again and again. */
function rememberTargets(pages: readonly PageFacts[], resolve: PageIndex["resolve"]): PageIndex["resolve"] {
  const targetsByPage = new Map<string, Map<string, LinkTarget>>();
  for (const group of groupBy(pages, ({ path }) => folderOf(path)).values()) {
    const targets = new Map<string, LinkTarget>();
    for (const { path } of group) targetsByPage.set(path, targets);
  }
  return (href, from) => {
    const targets = targetsByPage.get(from.path);
    if (targets === undefined || staysOnPage.test(href)) return resolve(href, from);
    const target = targets.get(href) ?? resolve(href, from);
    targets.set(href, target);
    return target;
  };
}

/** `Widget` of `../resources/Widget.md#widget-values`: what the target's file is called. */
export function stemOf(href: string): string {
  return withoutPageExtension(splitHref(href).path).split(/[/\\]/).at(-1) ?? "";
}

function splitHref(href: string): { path: string; anchor?: string } {
  const hash = href.indexOf("#");
  const path = decodeUrl((hash < 0 ? href : href.slice(0, hash)).split("?", 1)[0] ?? "").trim();
  return hash < 0 ? { path } : { path, anchor: decodeUrl(href.slice(hash + 1)) };
}

function joinPath(from: string, relative: string): string {
  const segments = from.split("/").slice(0, -1);
  for (const segment of relative.split(/[/\\]/)) {
    if (segment === "" || segment === ".") continue;
    const last = segments.at(-1);
    if (segment === ".." && last !== undefined && last !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function keyOf(path: string): string {
  return withoutPageExtension(path).toLowerCase().replaceAll("\\", "/");
}

/** Folder and file: enough to know a published page again, `/docs/api/resources/widget`. */
function tailOf(key: string): string {
  return key.split("/").slice(-2).join("/");
}
