import { discardBody, isJson } from "./body.js";
import { ApiError, failure, ResponseError } from "./errors.js";
import type { OutgoingRequest } from "./middleware.js";
import { readText } from "./read-text.js";
import { retryAfter } from "./retry-after.js";

/** How the answer with a documented status is read. `plain` is a number as plain text, which is JSON just the same. */
export type ResultKind = "json" | "plain" | "void" | "accepted" | "response";

export type Responses = Readonly<Partial<Record<number, ResultKind>>>;

/** The service has begun work that goes on after its answer. */
export interface Accepted {
  readonly status: 202;
  /** Where to ask how it is going, as the service wrote it. */
  readonly location?: string;
  /** Seconds to wait before asking. */
  readonly retryAfter?: number;
}

/** What a request function gives for a response; throws when the response is an error or not what is documented. */
export async function readResult(
  request: OutgoingRequest,
  response: Response,
  responses: Responses,
  maxBodySize?: number,
): Promise<unknown> {
  const kind = kindOf(response, responses);
  if (kind === "response") return response;
  if (kind === "undocumented" && !isJson(contentTypeOf(response))) {
    await discardBody(response);
    return undefined;
  }
  let text: string | undefined;
  try {
    text = await readText(response, maxBodySize);
  } catch (cause) {
    throw failure(request, cause);
  }
  if (text === undefined) throw new ResponseError(request, response, "too-large", "");
  switch (kind) {
    case "json":
    case "plain":
      return parseJson(request, response, text, Object.values(responses).includes("void"));
    case "undocumented":
      return parseJson(request, response, text, true);
    case "accepted":
      return accepted(response.headers);
    case "void":
      return undefined;
    case "error":
      throw new ApiError(request, response, text === "" ? undefined : jsonOrText(text));
  }
}

/** A documented redirect has been followed by now, or the service answered at once with what it leads to. */
function kindOf(response: Response, responses: Responses): ResultKind | "undocumented" | "error" {
  const followed = response.ok ? responses[302] : undefined;
  if (response.redirected && followed !== undefined) return followed;
  const documented = responses[response.status] ?? followed;
  if (documented !== undefined || !response.ok) return documented ?? "error";
  // Bytes are bytes with any success: a part of them, for one, comes with 206.
  const kinds = Object.values(responses);
  const isBytes = kinds.length > 0 && kinds.every((kind) => kind === "response");
  return isBytes ? "response" : "undocumented";
}

function parseJson(request: OutgoingRequest, response: Response, text: string, optional: boolean): unknown {
  if (text === "") {
    if (optional) return undefined;
    throw new ResponseError(request, response, "empty", text);
  }
  const contentType = contentTypeOf(response);
  // Scalars, such as a count, come as plain text.
  if (contentType !== "" && !isJson(contentType) && !contentType.startsWith("text/plain")) {
    throw new ResponseError(request, response, "not-json", text);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseError(request, response, "malformed-json", text, cause);
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function accepted(headers: Headers): Accepted {
  const location = headers.get("location") ?? headers.get("operation-location");
  const seconds = retryAfter(headers);
  return {
    status: 202,
    ...(location !== null && { location }),
    ...(seconds !== undefined && { retryAfter: seconds }),
  };
}

function contentTypeOf(response: Response): string {
  return response.headers.get("content-type")?.toLowerCase() ?? "";
}
