import { isPossibleValue } from "../../dialect/headers.ts";
import { usualPhrase } from "../../dialect/reason-phrases.ts";
import type { CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { annotatedTypeOf } from "../text/annotated-type.ts";
import { stringValue } from "../text/string-value.ts";
import { checkContentLength } from "./check-content-length.ts";

/** Checks a block of the examples against its annotation, and its headers and status line against its body. */
export function checkMessage(code: CodeBlock, context: ExtractContext): void {
  const annotated = stringValue(code.annotation, "blockType");
  if (annotated === "request" || annotated === "response") checkRole(code, annotated, context);
  checkContentLength(code, context);
  checkHeaders(code, context);
  checkStatusLine(code, context);
  checkBody(code, context);
}

function checkRole(
  { message, json, lines, annotation }: CodeBlock,
  annotated: "request" | "response",
  { report, source }: ExtractContext,
): void {
  const first = lines.find(({ text }) => text !== "");
  if (first === undefined || annotation === undefined) return;
  if (message === undefined) {
    if (json === undefined) report("extract/unreadable-message", first.source, { role: annotated });
    return;
  }
  const role = message.start.kind === "request" ? "request" : "response";
  if (role === annotated) return;
  const place = annotation.values.get("blockType")?.source ?? source.span(0, 0);
  const related = [{ message: `the ${role}`, source: first.source }];
  report("extract/other-block-type", place, { annotated, role }, { related });
}

function checkHeaders({ message }: CodeBlock, { report }: ExtractContext): void {
  for (const { name, value, source } of message?.headers ?? []) {
    if (!isPossibleValue(name, value)) report("extract/header-value", source, { name, value });
  }
}

function checkStatusLine({ message, lines }: CodeBlock, { report, source }: ExtractContext): void {
  if (message?.start.kind !== "status") return;
  const { status } = message.start;
  const { text = "", source: line } = lines.find((one) => one.text !== "") ?? {};
  const at = text.indexOf(String(status)) + String(status).length;
  const written = text.slice(at).trim();
  const usual = usualPhrase(status, written);
  if (usual === undefined || line === undefined) return;
  const start = line.start.offset + text.length - written.length;
  report("extract/odd-reason-phrase", source.span(start, start + written.length), { status, written, usual });
}

/** A response whose annotation gives its body a type has one. */
function checkBody({ message, annotation }: CodeBlock, { report }: ExtractContext): void {
  if (message?.start.kind !== "status" || message.body !== undefined) return;
  // What a redirect leads to may well have the type.
  if (message.start.status >= 300 && message.start.status < 400) return;
  const type = annotatedTypeOf(annotation);
  if (typeof type?.value !== "string" || type.value === "" || /^(?:string|stream)$/i.test(type.value)) return;
  const related = [{ message: "no body below", source: message.start.source }];
  report("extract/missing-body", type.source, { type: type.value }, { related });
}
