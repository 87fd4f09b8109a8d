export { type AccessToken, type Auth, type AuthOptions, authenticate, type TokenCredential } from "./auth.js";
export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestOptions,
  type WithResponse,
  withResponse,
} from "./client.js";
export { ApiError, isApiError, NetworkError, ResponseError, TimeoutError } from "./errors.js";
export {
  dateLiteral,
  FilterLiteral,
  type FilterValue,
  filter,
  guidLiteral,
  typedLiteral,
} from "./filter.js";
export type { HeaderFields, HeaderValues } from "./headers.js";
export { LinkError } from "./links.js";
export { type LogEntry, logging } from "./logging.js";
export { type Middleware, type Next, type OutgoingRequest, withHeaders } from "./middleware.js";
export type { Collection, Envelope, Reference, Selected, Writable } from "./odata.js";
export { type Paged, type PagingOptions, paginate } from "./paging.js";
export { type PollOptions, poll } from "./poll.js";
export type { QueryValue } from "./query.js";
export type { Accepted } from "./result.js";
export { type Attempt, type RetryOptions, retry } from "./retry.js";
export type * from "./scalars.js";
export type { Plain } from "./text.js";
export { timeout } from "./timeout.js";
export type { Fetch } from "./transport.js";
