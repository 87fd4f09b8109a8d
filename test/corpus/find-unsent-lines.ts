import type { ModelDocument } from "../../src/model/api-model.ts";
import { isSampleKey } from "./match-path.ts";
import type { RequestLine } from "./scan-request-lines.ts";

/**
 * The documented lines that no function sends and no diagnostic explains. A line may stand on several pages, or twice
 * on one, and be read from one of them.
 */
export function findUnsentLines(
  { operations, diagnostics }: ModelDocument,
  lines: readonly RequestLine[],
): string[] {
  const routes = operations.flatMap((operation) => operation.routes);
  const read = new Set(routes.map(({ source }) => `${source.path}:${source.start.line}`));
  const diagnosed = new Set(diagnostics.map(({ source }) => `${source.path}:${source.start.line}`));
  const placeOf = ({ page, line }: RequestLine) => `${page}:${line}`;
  const sent = new Set(lines.filter((line) => read.has(placeOf(line))).map(signature));
  return lines
    .filter((line) => line.documents && !sent.has(signature(line)) && !diagnosed.has(placeOf(line)))
    .map((line) => `${placeOf(line)}: no function sends ${line.method} ${line.target}`);
}

/** The line without what pages write differently: host, query, names of placeholders, samples for them, case. */
function signature({ method, target }: RequestLine): string {
  const [path = ""] = target.replace(/^https?:\/\/[^/]+\/[^/]+/, "").split("?");
  const bare = path.replace(/\{[^{}]*\}|<[^<>]*>/g, "{}").replace(/^\/|\/$/g, "");
  const segments = bare.split("/").map((segment) => (isSampleKey(segment) ? "{}" : segment));
  return `${method} ${segments.join("/").toLowerCase()}`;
}
