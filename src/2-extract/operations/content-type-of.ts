import { isContentTypeHeader, mediaTypeOf } from "../../dialect/headers.ts";
import type { MessageFacts } from "../../model/facts.ts";

/** The media type of a message, without parameters and in lower case. */
export function contentTypeOf(message: MessageFacts | undefined): string | undefined {
  const header = message?.headers.find(({ name }) => isContentTypeHeader(name));
  return header && mediaTypeOf(header.value);
}
