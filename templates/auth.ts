import { untilAborted } from "./abort.js";
import { headerText } from "./headers.js";
import { isOn } from "./links.js";
import type { Middleware } from "./middleware.js";

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresOnTimestamp: number;
}

/** Gives access tokens; the credentials of `@azure/identity` fit. */
export interface TokenCredential {
  getToken(scopes: string[]): Promise<AccessToken | null>;
}

/** A token, a function that is asked for one at every attempt, or a credential, whose tokens are kept until they expire. */
export type Auth = string | (() => string | Promise<string>) | TokenCredential;

export interface AuthOptions {
  /** The only origin that is sent the token, `https://api.example.com`. */
  readonly origin: string;
  readonly scopes?: readonly string[] | undefined;
}

/** Adds `Authorization: Bearer …` to requests that go to `origin` and have no such header. */
export function authenticate(auth: Auth, options: AuthOptions): Middleware {
  const token = tokenSource(auth, options.scopes ?? [`${options.origin}/.default`]);
  return async (request, next) => {
    const wanted = isOn(options.origin, request.url) && request.headers["authorization"] === undefined;
    if (!wanted) return next(request);
    const taken = token.take();
    const given = typeof taken === "string" ? taken : await untilAborted(taken, request.signal);
    if (typeof given !== "string" || given === "") throw new TypeError("auth gave no access token.");
    const authorization = headerText(`Bearer ${given}`, "The access token");
    const response = await next({ ...request, headers: { ...request.headers, authorization } });
    if (response.status === 401) token.forget(given);
    return response;
  };
}

interface TokenSource {
  take(): string | Promise<string>;
  /** The service did not accept this token. */
  forget(token: string): void;
}

function tokenSource(auth: Auth, scopes: readonly string[]): TokenSource {
  if (typeof auth === "object") return cached(auth, scopes);
  return { take: typeof auth === "string" ? () => auth : auth, forget: () => undefined };
}

/** Keeps a credential's token until a second before it expires. Calls that need one at the same time share it. */
function cached(credential: TokenCredential, scopes: readonly string[]): TokenSource {
  let current: AccessToken | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const given = await credential.getToken([...scopes]);
    if (given === null) throw new Error(`The credential gave no token for ${scopes.join(" ")}.`);
    current = given;
    return given.token;
  };
  return {
    take: () => {
      if (current !== undefined && Date.now() < current.expiresOnTimestamp - 1000) return current.token;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    forget: (token) => {
      if (current?.token === token) current = undefined;
    },
  };
}
