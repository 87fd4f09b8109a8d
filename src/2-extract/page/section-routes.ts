import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../../dialect/characters.ts";
import { matchSectionRole, saysExample } from "../../dialect/headings.ts";
import {
  isRouteRequest,
  matchHeaderLine,
  matchRequestLine,
  matchTitledRequest,
  type WrittenRequest,
} from "../../dialect/http.ts";
import { titlesRequestLine } from "../../dialect/route-lines.ts";
import { hasPlaceholder, isGeneralAddress } from "../../dialect/urls.ts";
import type { Block, CodeBlock, Heading, ProseBlock, Section, TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import { listsPaths, requestsIn } from "./route-tables.ts";

/** What names routes below a heading "HTTP request". */
export type RouteBlock = CodeBlock | TableBlock;

/** Whether a section documents an operation: it or its heading names a route. */
export function holdsRoute(section: Section): boolean {
  return titlesRoute(section) || section.blocks.some((block) => matchRoute(block) !== undefined);
}

/** Whether a heading may stand above request lines: `HTTP request`, `Endpoint`, `Request`. The lines must tell. */
export function titlesRoutes(heading: string): boolean {
  const role = matchSectionRole(heading);
  return (
    role === "httpRequest" || titlesRequestLine(heading) || (role === "request" && !saysExample(heading))
  );
}

/** `## GET /tickets/{id}`, `## List the tickets: GET /tickets` */
export function titlesRoute({ heading }: Section): boolean {
  return heading !== undefined && matchTitledRequest(heading.text) !== undefined;
}

/** The request line of a heading, as the block that other sections have. */
export function routeOfHeading({ text, source }: Heading): CodeBlock | undefined {
  const titled = matchTitledRequest(text);
  return titled && routeBlock([titled.request], source);
}

/** A heading without the request line that it ends with, or nothing but that. */
export function withoutRoute(heading: Heading): Heading {
  const titled = matchTitledRequest(heading.text);
  return titled === undefined ? heading : { ...heading, text: titled.title ?? titled.request };
}

/** A block of nothing but request lines, with paths alone; other pages have it below a heading. */
export function matchRoute(block: Block): RouteBlock | undefined {
  switch (block.kind) {
    case "code":
      return block.routeBlock ? block : routeOfCode(block);
    case "table":
      return block.tab === undefined && listsPaths(block) ? block : undefined;
    case "prose":
      return routeOfLine(block);
    default:
      return undefined;
  }
}

/**
 * A block of nothing but a request to a whole address that leads to no single thing. It may be an example: what stands
 * around it must tell.
 */
export function matchAddress(block: Block): CodeBlock | undefined {
  if (block.tab !== undefined || (block.kind !== "code" && block.kind !== "prose")) return undefined;
  if (block.kind === "prose" && (block.node.type !== "paragraph" || block.quoted)) return undefined;
  const request = matchRequestLine(block.text.trim());
  if (request === undefined || !isGeneralAddress(request.url)) return undefined;
  return routeBlock([`${request.method} ${request.url}`], block.source);
}

/** The requests that blocks name. */
export function requestsOf(routes: readonly RouteBlock[]): readonly WrittenRequest[] {
  return routes.flatMap((block) =>
    block.kind === "table"
      ? requestsIn(block)
      : block.lines.flatMap(({ text }) => matchRequestLine(text) ?? []),
  );
}

/**
 * Request lines and nothing else. A single one with a place for something may have headers, before it or behind:
 *
 *     Content-Type: application/json
 *     PUT /tickets/{id}
 */
function routeOfCode(block: CodeBlock): CodeBlock | undefined {
  const written = block.lines.filter(({ text }) => text !== "");
  const requests = written.filter(({ text }) => isRouteRequest(text));
  const [first, ...further] = requests;
  if (block.tab !== undefined || first === undefined) return undefined;
  if (requests.length === written.length) return { ...block, routeBlock: true };
  const others = written.filter((line) => !requests.includes(line));
  const isAlone = further.length === 0 && hasPlaceholder(first.text);
  const areHeaders = others.every(({ text }) => matchHeaderLine(text) !== undefined);
  return isAlone && areHeaders ? { ...block, routeBlock: true, lines: [first] } : undefined;
}

/**
 * A line in code or in bold, or both: `**GET** ` and `/tickets`, `**GET**: ` and `https://desk.example/tickets/{id}`; or a
 * list of nothing but such lines.
 */
function routeOfLine({ node, text, quoted, tab, source }: ProseBlock): CodeBlock | undefined {
  if (quoted || tab !== undefined) return undefined;
  const items = node.type === "list" ? node.children.map((item) => normalizeText(textOf(item))) : [];
  // A mark that nothing closes is text: "`GET /tickets".
  const lines = (node.type === "paragraph" ? [text] : items).map((line) =>
    line.replace(/^`|`$/g, "").replace(/^([A-Z]+) ?: ?/, "$1 "),
  );
  const areRoutes = lines.every((line) => /^[A-Z]+ \S+$/.test(withoutBrackets(line)) && isRouteRequest(line));
  return lines.length > 0 && areRoutes ? routeBlock(lines, source) : undefined;
}

/** What stands for a value may have spaces: `GET /tickets/(id or name)`. */
function withoutBrackets(line: string): string {
  return line.replace(/[({<][^(){}<>]*[)}>]/g, "()");
}

/** Request lines as the block that other sections have. */
export function routeBlock(requests: readonly string[], source: SourceSpan): CodeBlock {
  const lines = requests.map((text) => ({ text, source }));
  return { kind: "code", language: "", text: requests.join("\n"), lines, routeBlock: true, source };
}
