export { type AccessToken, type Auth, authenticate, type TokenCredential } from "./auth.js";
export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestOptions,
  type WithResponse,
  withResponse,
} from "./client.js";
export { ApiError, isApiError, NetworkError, ResponseError, TimeoutError } from "./errors.js";
export { LinkError } from "./links.js";
export type { Middleware, Next, OutgoingRequest } from "./middleware.js";
export type { Collection, Envelope, Reference, Selected, Writable } from "./odata.js";
export { type Paged, type PagingOptions, paginate } from "./paging.js";
export type { Accepted } from "./result.js";
export { type Attempt, type RetryOptions, retry } from "./retry.js";
export type * from "./scalars.js";
