import { namesCollection } from "../../dialect/collection-marks.ts";
import { withoutHash } from "../../dialect/names.ts";
import { matchStatusHeading } from "../../dialect/response-phrases.ts";
import type { ExampleFacts, MessageFacts } from "../../model/facts.ts";
import type { CodeBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import { checkMessage } from "../checks/check-message.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { annotatedTypeOf } from "../text/annotated-type.ts";
import { isFlagSet } from "../text/is-flag-set.ts";
import { stringValue } from "../text/string-value.ts";
import { claimJson } from "../types/claim-json.ts";
import { isShortened } from "./is-shortened.ts";
import { isSuccess } from "./statuses.ts";

interface PlacedMessage {
  readonly role: "request" | "response";
  readonly message: MessageFacts;
  readonly name?: string;
  /** Where the annotation of a request gives the name. */
  readonly nameSource?: SourceSpan;
  /** It stands in the middle of prose, and nothing calls it an example. */
  readonly aside: boolean;
}

interface OpenExample extends Pick<ExampleFacts, "name" | "nameSource" | "elsewhere"> {
  request?: MessageFacts;
  response?: MessageFacts;
}

/** The documented exchanges of a page: each response goes with the last request above it that has none. */
export function extractExamples(
  sections: readonly PlacedSection[],
  routeBlocks: ReadonlySet<CodeBlock>,
  context: ExtractContext,
): ExampleFacts[] {
  const examples: OpenExample[] = [];
  const bare = findBareBodies(sections, routeBlocks);
  let section: PlacedSection["section"] | undefined;
  for (const placed of sections) {
    if (!holdsExamples(placed)) continue;
    for (const code of placed.codes) {
      const open = examples.at(-1);
      const begun = placed.section === section ? begunRole(open, code) : undefined;
      const found = extractMessage(code, placed, { routeBlocks, bare, begun }, context);
      if (found === undefined) continue;
      const { role, message, aside, ...named } = found;
      const head = placed.section === section ? open?.[role] : undefined;
      section = placed.section;
      if (open && head && isBodyOf(head, code)) open[role] = { ...message, ...head, ...bodyOf(message) };
      else if (role === "response" && open && open.response === undefined) open.response = message;
      else examples.push({ ...named, ...(aside && { elsewhere: true }), [role]: message });
    }
  }
  return examples.map((example) => ({ ...example, source: sourceOf(example, context) }));
}

type BareBodies = ReadonlyMap<CodeBlock, PlacedMessage["role"]>;

/**
 * JSON directly below "Response", "Request" or "Request body", or below "200 OK" in the first of them, shows what is
 * answered or sent, on a page that shows it nowhere else. An annotation would say what else it is.
 */
function findBareBodies(sections: readonly PlacedSection[], routeBlocks: ReadonlySet<CodeBlock>): BareBodies {
  const own = sections.filter(holdsExamples);
  const shown = own.flatMap((placed) =>
    placed.codes
      .filter((code) => !routeBlocks.has(code))
      .map((code) => ({ code, role: roleOf(code, stringValue(code.annotation, "blockType"), placed) })),
  );
  const roles = new Set(shown.map(({ role }) => role));
  const isBodySent = shown.some(({ code, role }) => role === "request" && (code.json ?? code.message?.body));
  return new Map(
    own.flatMap((placed) => {
      const { role, codes, tables } = placed;
      const isSent = role === "requestBody" || role === "request";
      const isAnswer = role === "response" || isSuccess(headedStatus(placed));
      const shows = isAnswer ? "response" : isSent ? "request" : undefined;
      // Requests without bodies do not show what a section does that is about the body alone.
      const isAlone = role === "requestBody" && tables.length === 0 && !isBodySent;
      if (shows === undefined || (roles.has(shows) && !isAlone)) return [];
      return codes
        .filter(({ json, annotation, tab }) => json && annotation === undefined && tab === undefined)
        .slice(0, 1)
        .map((code) => [code, shows] as const);
    }),
  );
}

/** The status in the heading of a section below "Response": `### 200 OK`. */
function headedStatus({ role, effectiveRole, section }: PlacedSection): number | undefined {
  const isBelow = role === undefined && effectiveRole === "response";
  return isBelow ? matchStatusHeading(section.heading?.text ?? "") : undefined;
}

/** What JSON goes on with that stands below a first line and headers, whatever heading is above them. */
function begunRole(open: OpenExample | undefined, code: CodeBlock): PlacedMessage["role"] | undefined {
  const role = open?.response ? "response" : "request";
  const head = open?.[role];
  const isBare = code.json !== undefined && code.annotation === undefined;
  return head && isBare && isBodyOf(head, code) ? role : undefined;
}

/** A fence of JSON below one that holds the first line and the headers alone goes on with that message. */
function isBodyOf(head: MessageFacts, code: CodeBlock): boolean {
  const isHead = head.json === undefined && head.text === undefined && head.method !== "GET";
  return isHead && code.message === undefined;
}

function bodyOf({ json, text }: MessageFacts): Pick<MessageFacts, "json" | "text"> {
  return { ...(json && { json }), ...(text !== undefined && { text }) };
}

function sourceOf(
  { request, response }: { request?: MessageFacts; response?: MessageFacts },
  context: ExtractContext,
) {
  const [first, last] = [request ?? response, response ?? request];
  return context.source.span(first?.source.start.offset ?? 0, last?.source.end.offset ?? 0);
}

/** Requests in the middle of prose about query options illustrate those; they are no example of the operation. */
function holdsExamples({ effectiveRole }: PlacedSection): boolean {
  return (
    effectiveRole === "example" ||
    effectiveRole === "request" ||
    effectiveRole === "response" ||
    effectiveRole === "httpRequest" ||
    effectiveRole === "requestBody" ||
    effectiveRole === undefined
  );
}

/** What tells of a block which message it shows, beside its first line, its annotation and its heading. */
interface MessagePlaces {
  readonly routeBlocks: ReadonlySet<CodeBlock>;
  readonly bare: BareBodies;
  readonly begun: PlacedMessage["role"] | undefined;
}

function extractMessage(
  code: CodeBlock,
  placed: PlacedSection,
  { routeBlocks, bare, begun }: MessagePlaces,
  context: ExtractContext,
): PlacedMessage | undefined {
  const annotated = stringValue(code.annotation, "blockType");
  const isRoute = routeBlocks.has(code);
  if (isRoute && annotated !== "request") return undefined;
  checkMessage(code, context);
  const role = roleOf(code, annotated, placed) ?? bare.get(code) ?? begun;
  if (role === undefined) return undefined;
  const body = code.message?.body ?? (code.json && { text: code.text, json: code.json });
  if (body?.json) claimJson(body.json, context);
  // What stands below "HTTP request" has been counted among the routes.
  if (code.routeBlock) for (const line of code.lines) context.ledger.claim("routes", line.source, "consumed");
  const name = code.annotation?.values.get("name");
  const isNamed = typeof name?.value === "string" && name.value !== "";
  const isMarked = annotated !== undefined && annotated !== "ignored";
  return {
    role,
    message: toMessage(code, body, placed),
    aside: placed.effectiveRole === undefined && !isMarked,
    ...(isNamed && { name: String(name.value) }),
    ...(isNamed && annotated === "request" && { nameSource: name.source }),
  };
}

/** The first line tells what a block is; the annotation and the heading tell it of blocks that hold JSON alone. */
function roleOf(
  code: CodeBlock,
  annotated: string | undefined,
  placed: PlacedSection,
): PlacedMessage["role"] | undefined {
  if (code.message) return code.message.start.kind === "request" ? "request" : "response";
  if (code.json === undefined) return undefined;
  if (annotated === "request" || annotated === "response") return annotated;
  const isBelowExample = placed.roles.length > 1 && annotated === undefined;
  return isBelowExample && (placed.role === "request" || placed.role === "response")
    ? placed.role
    : undefined;
}

function toMessage(
  code: CodeBlock,
  body: { text: string; json?: CodeBlock["json"] } | undefined,
  placed: PlacedSection,
): MessageFacts {
  const { message, annotation } = code;
  const headed = message === undefined ? headedStatus(placed) : undefined;
  const type = annotatedTypeOf(annotation);
  return {
    ...(message?.start.kind === "request" && {
      method: message.start.method,
      url: message.start.url,
      urlSource: message.start.urlSource,
    }),
    ...(message?.start.kind === "status" && {
      status: message.start.status,
      statusSource: message.start.source,
    }),
    ...(headed !== undefined && { status: headed }),
    ...(isShortened(code, placed) && { truncated: true }),
    headers: (message?.headers ?? []).map(({ name, value }) => ({ name, value })),
    ...(body?.json?.value && { json: body.json.value }),
    ...(body && body.json?.value === undefined && { text: body.text }),
    ...(typeof type?.value === "string" && {
      annotatedType: { name: withoutHash(type.value), source: type.source },
      annotatedCollection: isFlagSet(annotation, "isCollection") || namesCollection(type.value),
    }),
    source: code.source,
  };
}
