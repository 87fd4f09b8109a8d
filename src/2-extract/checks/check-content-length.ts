import type { CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { isFlagSet } from "../text/is-flag-set.ts";

const encoder = new TextEncoder();

/** Compares the Content-Length of an example with its body; the page of a truncated example cannot know the length. */
export function checkContentLength({ message, annotation }: CodeBlock, { report }: ExtractContext): void {
  const header = message?.headers.find(({ name }) => name.toLowerCase() === "content-length");
  if (!message?.body || !header || !/^\d+$/.test(header.value) || isFlagSet(annotation, "truncated")) return;
  // RFC 9112 has CRLF line ends; what was captured from the wire was counted with them.
  const counted = encoder.encode(message.body.text.replace(/\n/g, "\r\n")).length;
  const written = Number(header.value);
  if (written !== counted) report("extract/content-length", header.source, { written, counted });
}
