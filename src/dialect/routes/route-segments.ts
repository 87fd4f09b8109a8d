import { functionArguments } from "./function-arguments.ts";
import { type SegmentPart, segmentParts } from "./segment-parts.ts";
import { splitPath } from "./split-path.ts";

/** What stands between two slashes of a path. */
export interface Segment {
  /** The literal name, without arguments, namespace and colon: `range` of `range(address='{address}')`. */
  readonly name: string;
  readonly parts: readonly SegmentPart[];
}

/** A path taken apart, or what makes it no path. `repaired`: a slip of the pen was mended. */
export type RouteSegments =
  | { readonly kind: "segments"; readonly segments: readonly Segment[]; readonly repaired: boolean }
  | { readonly kind: "broken"; readonly problem: string };

/** What RFC 3986 allows in a segment; everything else in literal text is prose or a slip. */
const segmentText = /^[\w.~!$&'()*+,;=:@%-]*$/;
/** `{user-id} | user-principal-name`: the other names stand outside of the placeholder. */
const outsideAlternative = /^([{<][^{}<>|]*[}>])\s*\|[^{}<>]*$/;
/** `(team-id)`, `(id or name)`: the wrong kind of brackets. */
const parenthesised = /^\(([\w-]+(?: or [\w-]+)*)\)$/;
const ellipsis = /^(?:\.+|…)$/;
const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Host names, addresses and padded base64: `fabrikam.com`, `19:1f@thread.v2`, `Zm9vYmFy==`. */
const otherExample = /\.(?:com|net|org)$|@|==$/;
const bracket = /[{<(]/;

/** Takes a written path apart: `/widgets/{id}/parts` is a name, a placeholder and a name. */
export function routeSegments(path: string): RouteSegments {
  const split = splitPath(path);
  if (split.kind === "broken") return split;
  const mended = split.segments.map(mendSegment);
  const segments = mended.map((text): Segment => {
    const parts = partsOf(text);
    return { name: segmentName(parts), parts };
  });
  const problem = pathProblem(mended, segments);
  if (problem !== undefined) return { kind: "broken", problem };
  const repaired = split.repaired || mended.some((text, index) => text !== split.segments[index]);
  return { kind: "segments", segments, repaired };
}

/** `ticketId` of `:ticketId`, as routers of web frameworks write it, and `TICKET_ID` of `$TICKET_ID`, as shells do. */
export function matchVariable(segment: string): string | undefined {
  return /^:([A-Za-z][\w-]*)$/.exec(segment)?.[1] ?? /^\$([A-Z][A-Z\d_]*)$/.exec(segment)?.[1];
}

/** A segment with braces around the names of what stands there: `{id | name}` for `(id or name)`. */
export function mendSegment(text: string): string {
  const alternative = outsideAlternative.exec(text)?.[1];
  const name = parenthesised.exec(text)?.[1];
  return alternative ?? (name === undefined ? text : `{${name.replaceAll(" or ", " | ")}}`);
}

function partsOf(text: string): readonly SegmentPart[] {
  if (guid.test(text) || (otherExample.test(text) && !bracket.test(text))) return [{ kind: "example", text }];
  const named = matchVariable(text);
  if (named !== undefined) return [{ kind: "placeholder", names: [named] }];
  const open = text.indexOf("(");
  if (open < 0 || !text.endsWith(")")) return segmentParts(text);
  return [
    { kind: "literal", text: text.slice(0, open + 1) },
    ...functionArguments(text.slice(open + 1, -1)),
    { kind: "literal", text: ")" },
  ];
}

function pathProblem(written: readonly string[], segments: readonly Segment[]): string | undefined {
  if (segments.length === 0) return "it has no segment";
  const gap = written.find((text) => ellipsis.test(text));
  if (gap !== undefined) return `"${gap}" stands for segments that are not written`;
  const empty = segments.map(emptyArgument).find((name) => name !== undefined);
  if (empty !== undefined) return `the argument "${empty}" has no value`;
  for (const part of segments.flatMap((segment) => segment.parts)) {
    if (part.kind === "literal" && !segmentText.test(part.text)) return `"${part.text}" is no part of a URL`;
  }
  return undefined;
}

/** The argument behind whose "=" the next argument begins, or the parenthesis ends: `range(address=)`. */
function emptyArgument({ parts }: Segment): string | undefined {
  const empty = parts.find((part, index) => {
    const next = parts[index + 1];
    const ends = next?.kind === "literal" && /^[,)]/.test(next.text);
    return ends && part.kind === "literal" && part.text.endsWith("=");
  });
  return empty?.kind === "literal" ? empty.text.replace(/^,|=$/g, "") : undefined;
}

/** A segment that is a value, also `code={code}`, has no name. */
function segmentName(parts: readonly SegmentPart[]): string {
  const [first] = parts;
  if (first?.kind !== "literal") return "";
  const written = first.text.split(/[(:]/, 1).join("");
  return written.includes("=") ? "" : written.slice(written.lastIndexOf(".") + 1);
}
