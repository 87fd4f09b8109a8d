import { scanRequestLines } from "./scan-request-lines.ts";

/** The answer that a page shows below a request. */
export interface ScannedAnswer {
  readonly status: number;
  /** The body, where it is JSON. */
  readonly body?: unknown;
}

/** A request that a page shows with its values. */
export interface ScannedRequest {
  readonly page: string;
  /** Line of the fence that it stands in, from 1, and of the fence's end. */
  readonly line: number;
  readonly end: number;
  readonly method: string;
  /** What follows the method, as written. */
  readonly target: string;
  /** The body, where it is JSON. */
  readonly body?: unknown;
  readonly answer?: ScannedAnswer;
}

/**
 * The example requests of a page that documents requests, found by looking at its lines alone: fences that begin with a
 * request line, do not stand where the page documents its routes nor repeat one of them above, and are not marked as no
 * example (`"ignored"`) nor below "query parameters", where pages show what an option does.
 */
export function scanExampleRequests(page: string, text: string): ScannedRequest[] {
  const requestLines = scanRequestLines(page, text);
  const documented = requestLines.filter(({ documents }) => documents);
  const [first] = documented;
  if (first === undefined) return [];
  const routes = new Set(documented.map(({ method, target }) => `${method} ${target}`));
  const lines = text.split(/\r?\n/);
  return requestLines
    .filter(({ documents }) => !documents)
    .filter(({ line, method, target }) => line > first.line || !routes.has(`${method} ${target}`))
    .flatMap(({ line, method, target }) => {
      const fence = lines.findLastIndex((written, index) => index < line - 1 && written.trim() !== "");
      const above = lines.slice(0, Math.max(fence, 0)).findLast((written) => written.trim() !== "") ?? "";
      const heading = lines.slice(0, line).findLast((written) => /^#{1,6}\s/.test(written)) ?? "";
      if (/query parameters?\b/i.test(heading)) return [];
      if (!/^\s*```/.test(lines[fence] ?? "") || /"ignored"/.test(above)) return [];
      const end = lines.findIndex((written, index) => index >= line && /^\s*```/.test(written));
      const url = target.replace(/\s+HTTP\/[\d.]+$/, "");
      const answer = readAnswer(lines, end + 1);
      const shown = { page, line: fence + 1, end: end + 1, method, target: url };
      return [{ ...shown, ...readBody(lines.slice(line, end)), ...(answer && { answer }) }];
    });
}

/** The next fence that begins with a status, unless one with a request comes before. */
function readAnswer(lines: readonly string[], from: number): ScannedAnswer | undefined {
  for (let index = from; index < lines.length; index++) {
    if (!/^\s*```/.test(lines[index] ?? "")) continue;
    const end = lines.findIndex((written, at) => at > index && /^\s*```/.test(written));
    const block = lines.slice(index + 1, end === -1 ? lines.length : end);
    const first = block.find((written) => written.trim() !== "") ?? "";
    if (/^\s*(?:GET|POST|PUT|PATCH|DELETE)\s/.test(first)) return undefined;
    const [, status] = /^\s*HTTP\/[\d.]+\s+(\d{3})\b/.exec(first) ?? [];
    if (status !== undefined) return { status: Number(status), ...readBody(block) };
    index += block.length + 1;
  }
  return undefined;
}

/** What follows the headers. */
function readBody(lines: readonly string[]): { readonly body?: unknown } {
  const start = lines.findIndex((line) => /^\s*[[{]/.test(line));
  if (start === -1) return {};
  try {
    return { body: JSON.parse(lines.slice(start).join("\n")) };
  } catch {
    return {};
  }
}

/** Without the requests to other hosts than most: those the service itself sends, to tell of something. */
export function withoutNotifications(requests: readonly ScannedRequest[]): ScannedRequest[] {
  const hostOf = ({ target }: ScannedRequest) => /^https?:\/\/([^/]*)/i.exec(target)?.[1]?.toLowerCase();
  const counts = new Map<string, number>();
  for (const host of requests.map(hostOf)) if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return requests.filter((request) => [undefined, usual].includes(hostOf(request)));
}
