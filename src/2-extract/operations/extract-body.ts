import { isBinaryType } from "../../dialect/headers.ts";
import { asksForReference } from "../../dialect/routes/last-segments.ts";
import type { BodyFacts, ExampleFacts, MessageFacts, PropertyFacts, RouteFacts } from "../../model/facts.ts";
import type { JsonNode } from "../../model/json-node.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ExtractContext } from "../context.ts";
import { elementOf } from "../text/type-expressions.ts";
import type { BodySection } from "./body-sections.ts";
import { contentTypeOf } from "./content-type-of.ts";

/** What tells of one method how it uses the Request body section. */
interface BodyWitnesses {
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** The page documents other methods, too, which the section may be about. */
  readonly others: boolean;
  /** The resource that the operation changes. */
  readonly meant?: BodyFacts["subject"];
}

/** The body that one method of the page sends. */
export function extractBody(
  written: BodySection,
  method: HttpMethod,
  { routes, examples, others, meant }: BodyWitnesses,
  context: ExtractContext,
): BodyFacts | undefined {
  if (method === "GET" || method === "HEAD" || written.none) return undefined;
  const request = examples.find((example) => example.request?.json || example.request?.text)?.request;
  const section = withMeantSubject(written, meant, request);
  const { rows } = section;
  if (request === undefined) {
    const isStated = section.subject !== undefined || rows.length > 0 || section.stream;
    if (!isStated) return extractUnread(section, method, context);
    const isForOthers = others && !section.named;
    if (method === "DELETE" && (rows.length === 0 || isForOthers)) return undefined;
  }
  const source = section.source ?? request?.source ?? routes[0]?.source;
  if (source === undefined) return undefined;
  const binaryType = binaryTypeOf(section, request);
  const isReference = isReferenceBody(request?.json, rows, routes);
  const shape = isReference ? "reference" : binaryType === undefined ? shapeOf(section) : "stream";
  const subject = withShownPlurality(section.subject, request?.json);
  return {
    shape,
    ...(subject && (shape === "resource" || shape === "properties") && { subject }),
    ...(subject && shape === "parameters" && { resource: subject }),
    properties: shape === "reference" || shape === "stream" ? [] : rows,
    contentType: binaryType ?? jsonTypeOf(section, request) ?? "application/json",
    // An action whose parameters are all optional may be called without a body.
    required:
      rows.some(({ required }) => required) ||
      (shape !== "parameters" && !section.optional && !isLeftOut(request, examples)),
    source,
  };
}

/** The section alone shows a body, and the examples send none. */
function isLeftOut(request: MessageFacts | undefined, examples: readonly ExampleFacts[]): boolean {
  const isBare = request !== undefined && request.method === undefined;
  return isBare && examples.some(({ request: other }) => other?.method !== undefined);
}

/** A section that leaves open what is sent is about the resource that the operation changes. */
function withMeantSubject(
  section: BodySection,
  meant: BodyFacts["subject"],
  request: MessageFacts | undefined,
): BodySection {
  // Where the page does not say a word of a body, or none that is read, the example shows that there is one.
  const isOpen = section.open === "silent" || section.unread !== undefined;
  const isSent = section.open === "fields" || (isOpen && request?.json?.kind === "object");
  return isSent && meant ? { ...section, subject: meant } : section;
}

/** A body that the page speaks of in words that no rule reads: JSON of no declared shape. */
function extractUnread(
  { unread }: BodySection,
  method: HttpMethod,
  { report }: ExtractContext,
): BodyFacts | undefined {
  if (unread === undefined || method === "DELETE") return undefined;
  report("extract/unread-body", unread, undefined);
  return {
    shape: "resource",
    properties: [],
    contentType: "application/json",
    required: false,
    source: unread,
  };
}

/** The words may say "an array of tickets" of what the example shows inside an object: the example decides. */
function withShownPlurality(subject: BodyFacts["subject"], json: JsonNode | undefined): BodyFacts["subject"] {
  if (subject === undefined || json === undefined) return subject;
  const element = elementOf(subject.type);
  return { ...subject, type: json.kind === "array" ? { kind: "collection", element } : element };
}

/** The content type of a body of bytes; absent where the body is JSON. */
function binaryTypeOf(section: BodySection, request: MessageFacts | undefined): string | undefined {
  const isJson = request?.json !== undefined;
  const stated = contentTypeOf(request) ?? (isJson ? undefined : section.contentType);
  if (stated !== undefined && isBinaryType(stated)) return stated;
  return section.stream && !isJson ? "application/octet-stream" : undefined;
}

/** JSON of a kind that a service may ask for: `application/merge-patch+json`. */
function jsonTypeOf(section: BodySection, request: MessageFacts | undefined): string | undefined {
  const stated = section.contentType ?? contentTypeOf(request);
  return stated?.endsWith("+json") ? stated : undefined;
}

function shapeOf({ subject, rows, namesParameters }: BodySection): BodyFacts["shape"] {
  if (rows.length === 0) return "resource";
  return namesParameters || subject === undefined ? "parameters" : "properties";
}

/** `{ "@odata.id": … }`: below `/$ref` whatever else it holds, elsewhere where it is all. */
function isReferenceBody(
  json: JsonNode | undefined,
  rows: readonly PropertyFacts[],
  routes: readonly RouteFacts[],
): boolean {
  const keys = json?.kind === "object" ? json.members.map(({ key }) => key) : rows.map(({ name }) => name);
  if (!keys.includes("@odata.id")) return false;
  return keys.length === 1 || routes.some(({ path }) => asksForReference(path));
}
