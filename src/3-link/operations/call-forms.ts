import { saysOptional } from "../../dialect/optional.ts";
import type { Segment } from "../../dialect/routes/route-segments.ts";
import type { OperationFacts } from "../../model/facts.ts";
import { groupBy } from "../group-by.ts";
import type { ParameterRows } from "./parameter-rows.ts";
import { readRoute } from "./read-route.ts";

/** What the arguments of a call begin with, or a value among them. */
const bracket = /[({<]/;

/** The ways to call a route: with the arguments it lacks, as it is written, or both. */
export type CallForms = (segments: readonly Segment[]) => readonly (readonly Segment[])[];

/**
 * How each route of an operation is called. Where its line leaves out the arguments that an example shows and a
 * table lists, it is called with them; it is called without them, too, if an example does so or all of them are
 * optional. A page that writes arguments in another line means what it writes in this one.
 *
 *     GET /reports/getTotals                                    the line
 *     GET https://shop.example/v1.0/reports/getTotals(year=4)   the example
 *                                                    ^^^^^^^^
 */
export function callForms(operation: OperationFacts, rows: ParameterRows): CallForms {
  const urls = operation.examples.flatMap(({ request }) => request?.url ?? []);
  const documented = operation.pathParameters.length + operation.query.length > 0;
  if (!documented || !urls.some((url) => bracket.test(url))) return (segments) => [segments];
  const shown = groupBy(
    urls.flatMap((url) => lastSegment(url) ?? []),
    ({ name }) => name.toLowerCase(),
  );
  const lines = operation.routes.flatMap(({ path }) => lastSegment(path) ?? []);
  const written = new Set(lines.filter(hasArguments).map(({ name }) => name.toLowerCase()));
  return (segments) => {
    const last = segments.at(-1);
    const name = last?.name.toLowerCase() ?? "";
    if (last === undefined || name === "" || last.parts.length !== 1 || written.has(name)) return [segments];
    const examples = shown.get(name) ?? [];
    const call = examples.find((segment) => isDocumentedCall(segment, rows));
    if (call === undefined) return [segments];
    const complete = [...segments.slice(0, -1), { ...last, parts: withArguments(last, call) }];
    const mayBeBare =
      !examples.every(hasArguments) || argumentsOf(call).every((name) => isOptional(name, rows));
    return mayBeBare ? [segments, complete] : [complete];
  };
}

function lastSegment(url: string): Segment | undefined {
  // A backslash in a URL is a slash (WHATWG URL), and some examples write one: `https://shop.example/docs\api/…`.
  const path = url
    .split("?")[0]
    ?.replaceAll("\\", "/")
    .replace(/^https?:\/\/[^/]*/i, "");
  const read = path === undefined ? undefined : readRoute(path);
  return read?.kind === "segments" ? read.segments.at(-1) : undefined;
}

function hasArguments(segment: Segment): boolean {
  return segment.parts.length > 1;
}

/** The segment has arguments, and a table lists every one of them. */
function isDocumentedCall(segment: Segment, rows: ParameterRows): boolean {
  const names = argumentsOf(segment);
  return names.length > 0 && names.every((name) => rows.ofArgument(name) !== undefined);
}

function argumentsOf(segment: Segment): readonly string[] {
  return segment.parts.flatMap((part) => (part.kind === "literal" ? [] : [part.argument ?? ""]));
}

function isOptional(argument: string, rows: ParameterRows): boolean {
  return saysOptional(rows.ofArgument(argument)?.description ?? "");
}

/** The name as the line writes it, the arguments as the example does. */
function withArguments(written: Segment, call: Segment): Segment["parts"] {
  const [name] = written.parts;
  const [, ...values] = call.parts;
  return name?.kind === "literal" ? [{ kind: "literal", text: `${name.text}(` }, ...values] : written.parts;
}
