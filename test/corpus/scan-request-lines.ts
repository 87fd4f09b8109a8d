/** A line in a code block that asks for something. */
export interface RequestLine {
  readonly page: string;
  /** From 1. */
  readonly line: number;
  readonly method: string;
  /** What follows the method, as written. */
  readonly target: string;
  /** Whether it stands below "HTTP request", where pages document their routes. */
  readonly documents: boolean;
}

const headingLine = /^(#{1,6})\s*(.*?)\s*$/;
const requestLine = /^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\S.*?)\s*$/;

/** The request lines of a page, found by looking at its lines alone: no Markdown parser, no part of pagewright. */
export function scanRequestLines(page: string, text: string): RequestLine[] {
  const found: RequestLine[] = [];
  let depth = 0;
  let fenced = false;
  text.split(/\r?\n/).forEach((written, index) => {
    const heading = fenced ? null : headingLine.exec(written);
    if (/^\s*```/.test(written)) fenced = !fenced;
    else if (heading) depth = sectionDepth(depth, heading[1]?.length ?? 0, heading[2] ?? "");
    else if (fenced) {
      const [, method, target] = requestLine.exec(written) ?? [];
      if (method !== undefined && target !== undefined)
        found.push({ page, line: index + 1, method, target, documents: depth > 0 });
    }
  });
  return found;
}

/** Depth of the section "HTTP request" that a heading opens or leaves open; 0 outside of one. A tab is no section. */
function sectionDepth(open: number, depth: number, title: string): number {
  if (/\(#tabs?\//.test(title)) return open;
  if (/^http requests?\b/i.test(title)) return depth;
  return depth > open ? open : 0;
}
