import type { Client, RequestOptions } from "./client.js";
import { ResponseError } from "./errors.js";
import { followLink } from "./links.js";
import type { OutgoingRequest } from "./middleware.js";
import type { Collection, Selected } from "./odata.js";

export interface PagingOptions extends RequestOptions {
  /** Ends after this many items; `byPage` after the page that holds the last of them. */
  readonly limit?: number | undefined;
  /** Begins at a next or delta link kept from an earlier run, instead of at the first page. */
  readonly from?: string | undefined;
  /** Other origins to which links may lead. They get neither the token nor headers that are meant for the service. */
  readonly trustedOrigins?: readonly string[] | undefined;
}

/** The items of all pages, read as they are needed. */
export interface Paged<T> extends AsyncIterable<T> {
  /** The pages themselves. */
  byPage(): AsyncIterable<Collection<T>>;
  /** Of the page read last: where the next one is. Kept, it lets a later run go on: {@link PagingOptions.from}. */
  readonly nextLink: string | undefined;
  /** Of the page read last: where later changes will be. */
  readonly deltaLink: string | undefined;
}

/** A request function that gives a page. */
type List = (client: Client, request: never, options?: RequestOptions) => Promise<Collection<unknown>>;

type RequestOf<L extends List> = Parameters<L>[1];

type ItemOf<L> = L extends (...args: never) => Promise<Collection<infer T>> ? T : never;

/** What `list` itself would give for this request: `T`, or what a literal `$select` leaves of it. */
type Narrowed<T, R> = R extends { query: { $select: infer S extends readonly (keyof T)[] } }
  ? Selected<T, S, R extends { query: { $expand: infer E extends readonly unknown[] } } ? E : []>
  : T;

type KeyOf<T> = T extends unknown ? keyof T : never;

type MemberOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** `R`, in which keys that `P` does not have are errors: without it a misspelt one would pass unseen. */
type Known<R, P> = {
  [K in keyof R]: K extends KeyOf<P>
    ? R[K] extends readonly unknown[] | string | number | boolean
      ? R[K]
      : Known<R[K], NonNullable<MemberOf<P, K>>>
    : never;
};

/**
 * Reads a collection page after page; `list` is the request function that gives the first one:
 *
 *     for await (const widget of paginate(client, listWidgets, { query: { $top: 100 } })) …
 *
 * Ends where there is no next page, at the limit, and where the service repeats a link.
 */
export function paginate<T>(client: Client, list: (client: Client) => Promise<Collection<T>>): Paged<T>;
export function paginate<L extends List, const R extends RequestOf<L>>(
  client: Client,
  list: L,
  request: R & Known<R, NonNullable<RequestOf<L>>>,
  options?: PagingOptions,
): Paged<Narrowed<ItemOf<L>, R>>;
export function paginate(
  client: Client,
  list: (client: Client, request: unknown, options?: RequestOptions) => Promise<Collection<unknown>>,
  request?: unknown,
  options: PagingOptions = {},
): Paged<unknown> {
  const { limit = Number.POSITIVE_INFINITY } = options;
  if (Number.isNaN(limit)) throw new TypeError("paginate: the limit is not a number.");
  let last: Collection<unknown> | undefined;
  async function* byPage(): AsyncGenerator<Collection<unknown>, void, undefined> {
    const seen = new Set<string>();
    let link = options.from || undefined;
    for (let rest = limit; rest > 0; rest -= last.value.length) {
      if (link !== undefined) seen.add(link);
      const follower = link === undefined ? client : followLink(client, link, options.trustedOrigins);
      last = await readPage(follower, (c) => list(c, request, options));
      yield last;
      link = linkOf(last, "@odata.nextLink");
      if (link === undefined || seen.has(link)) return;
    }
  }
  return {
    byPage,
    [Symbol.asyncIterator]: () => itemsOf(byPage(), limit),
    get nextLink() {
      return linkOf(last, "@odata.nextLink");
    },
    get deltaLink() {
      return linkOf(last, "@odata.deltaLink");
    },
  };
}

/** A page that can be gone through: what the type promises, the service may not have sent. */
async function readPage(
  client: Client,
  list: (client: Client) => Promise<Collection<unknown>>,
): Promise<Collection<unknown>> {
  let exchange: readonly [OutgoingRequest, Response] | undefined;
  const dispatch = async (request: OutgoingRequest): Promise<Response> => {
    const response = await client.dispatch(request);
    exchange = [request, response];
    return response;
  };
  const page = await list({ ...client, dispatch });
  if (Array.isArray(page?.value)) return page;
  if (exchange === undefined) throw new TypeError("paginate: no request was made with the given client.");
  throw new ResponseError(...exchange, "no-collection", JSON.stringify(page) ?? "");
}

/** Where there is none, services leave it out, or write `null` or nothing. */
function linkOf(
  page: Collection<unknown> | undefined,
  name: "@odata.nextLink" | "@odata.deltaLink",
): string | undefined {
  const link = page?.[name];
  return typeof link === "string" && link !== "" ? link : undefined;
}

async function* itemsOf<T>(
  pages: AsyncIterable<Collection<T>>,
  limit: number,
): AsyncGenerator<T, void, undefined> {
  let rest = limit;
  for await (const page of pages) {
    for (const item of page.value) {
      if (rest-- <= 0) return;
      yield item;
    }
  }
}
