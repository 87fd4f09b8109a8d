/** What `fetch` takes as a body. The types of Node.js have no name for it of their own. */
export type BodyInit = NonNullable<RequestInit["body"]>;

/** The body of a request: JSON where the operation takes JSON, else what was given. */
export function encodeBody(body: unknown, contentType: string): BodyInit {
  if (isJson(contentType)) return JSON.stringify(body);
  if (isBodyInit(body)) return body;
  throw new TypeError(`A body of type ${contentType} is given as text, bytes, Blob, FormData or stream.`);
}

/** `application/json`, `application/problem+json; charset=utf-8`, `text/json`. */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType);
}

/** `fetch` itself writes the content type of these: it holds their boundary, or is their own. */
export function bringsContentType(body: BodyInit): boolean {
  return (
    body instanceof FormData || body instanceof URLSearchParams || (body instanceof Blob && body.type !== "")
  );
}

/** A stream can be sent once; everything else as often as needed. */
export function isReplayable(body: BodyInit | undefined): boolean {
  return !(body instanceof ReadableStream);
}

/** Gives up a body that nobody will read, so that its connection is free. One that broke is as good as given up. */
export async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}
