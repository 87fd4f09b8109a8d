import { isJson } from "./body.js";
import { ApiError, failure, ResponseError } from "./errors.js";
import type { OutgoingRequest } from "./middleware.js";
import { retryAfter } from "./retry-after.js";

/** How the answer with a documented status is read. */
export type ResultKind = "json" | "void" | "accepted" | "response";

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
): Promise<unknown> {
  switch (kindOf(response, responses)) {
    case "response":
      return response;
    case "json":
      return readJson(request, response, Object.values(responses).includes("void"));
    case "accepted":
      await readText(request, response);
      return accepted(response.headers);
    case "void":
      await readText(request, response);
      return undefined;
    case "undocumented":
      return isJson(contentTypeOf(response)) ? readJson(request, response, true) : discard(response);
    case "error":
      throw await readError(request, response);
  }
}

function kindOf(response: Response, responses: Responses): ResultKind | "undocumented" | "error" {
  const documented = (response.redirected ? responses[302] : undefined) ?? responses[response.status];
  return documented ?? (response.ok ? "undocumented" : "error");
}

async function readJson(request: OutgoingRequest, response: Response, optional: boolean): Promise<unknown> {
  const text = await readText(request, response);
  if (text === "") {
    if (optional || response.status === 204) return undefined;
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

async function readError(request: OutgoingRequest, response: Response): Promise<ApiError> {
  const text = await readText(request, response);
  return new ApiError(request, response, text === "" ? undefined : parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readText(request: OutgoingRequest, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw failure(request, cause);
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

async function discard(response: Response): Promise<undefined> {
  await response.body?.cancel();
}
