/** Links to pages of operations and to concepts name no type; `/docs/api/resources/ticket` is published below `api`. */
const otherPage = /(?:^|\/)(?:api|concepts)\//;
const publishedRoot = /^\/(?:[\w-]+\/)?api\/resources\//;

/** Whether what a link leads to can be the page of a type. */
export function mayBeTypePage(href: string): boolean {
  return !otherPage.test(href.replace(publishedRoot, ""));
}

/** What a link with a scheme leads to inside the documentation: `https://host/…/resources/ticket?view=…`. */
export function matchPublishedPage(url: string): string | undefined {
  if (!/^https?:/i.test(url)) return undefined;
  const [address = "", anchor] = url.split("#", 2);
  const page = /\/((?:api|resources)\/[\w-]+)$/.exec(address.split("?", 1)[0] ?? "")?.[1];
  return page === undefined || anchor === undefined ? page : `${page}#${anchor}`;
}

/** Whether a link leads out of the documentation, as far as its scheme tells: a published copy of a page may not. */
export function hasScheme(url: string): boolean {
  return /^(?:mailto|https?):/i.test(url);
}
