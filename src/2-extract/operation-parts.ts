import { matchRequestLine } from "../dialect/http.ts";
import { matchExampleLabel, titlesParameters } from "../dialect/operation-labels.ts";
import { matchStatus, plainStatuses } from "../dialect/response-phrases.ts";
import { splitQuery } from "../dialect/urls.ts";
import type { Block, CodeBlock, Heading, Page, ProseBlock, Section, TableBlock } from "../model/page.ts";
import { columnsOf } from "./columns-of.ts";
import { isPropertyTable } from "./extract-properties.ts";
import { flatten } from "./flatten.ts";
import { foldName, namesInPath } from "./place-parameters.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** What becomes of the blocks of one section. */
interface Parts {
  readonly intro: Block[];
  readonly routes: CodeBlock[];
  readonly parameters: TableBlock[];
  readonly response: Block[];
  /** Under the label that calls them an example. */
  readonly examples: { readonly label: string; readonly blocks: Block[] }[];
}

const methodsWithBody: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/**
 * A page that documents operations without a heading such as "HTTP request", as pages in the form that the rest reads:
 * one for each section that holds a route. None where no section lists what a request takes: requests illustrate
 * overviews, too.
 *
 *     ## Create a ticket       # Create a ticket
 *                              ## HTTP request
 *         POST /tickets            POST /tickets
 *                              ## Request body
 *     |Attribute|Type|         |Attribute|Type|
 *     Example response:        ## Example response
 */
export function operationParts(page: Page, sections: readonly PlacedSection[]): readonly Page[] {
  if (sections.some(({ role }) => role === "httpRequest")) return [];
  const routed = sections.filter(({ roles, section }) => roles.length === 0 && holdsRoute(section));
  const taken = routed.map(({ section }) => ({ section, parts: takeApart(section) }));
  if (taken.every(({ section, parts }) => parts.parameters.length === 0 && !titlesRoute(section))) return [];
  return taken.map(({ section, parts }) => pageOf(section, parts, page));
}

function pageOf(section: Section, parts: Parts, page: Page): Page {
  const { title, ...rest } = page;
  const heading = section.heading ?? title;
  const source = heading?.source ?? page.source;
  const below = (text: string, blocks: readonly Block[]): readonly Section[] => {
    const own: Heading = { text, nodes: [], depth: (heading?.depth ?? 1) + 1, bold: true, source };
    return blocks.length > 0 ? [{ heading: own, blocks, sections: [] }] : [];
  };
  const { inPath, others } = splitByPlace(parts);
  const sends = requestsOf(parts.routes).some(({ method }) => methodsWithBody.has(method));
  const whole: Section = {
    ...(heading && { heading }),
    blocks: parts.intro,
    sections: [
      ...below("HTTP request", parts.routes),
      ...below("Path parameters", inPath),
      ...below(sends ? "Request body" : "Query parameters", others),
      ...below("Response", parts.response),
      ...parts.examples.flatMap(({ label, blocks }) => below(label, blocks)),
      ...section.sections.filter(
        (child) => !holdsRoute(child) && !titlesParameters(child.heading?.text ?? ""),
      ),
    ],
  };
  return {
    ...rest,
    frontMatter: new Map(),
    ...(heading && { title: heading }),
    root: { blocks: [], sections: [whole] },
  };
}

function takeApart(section: Section): Parts {
  const parts: Parts = { intro: [], routes: [], parameters: [], response: [], examples: [] };
  const { heading } = section;
  if (heading && titlesRoute(section)) parts.routes.push(routeOf(heading));
  for (const block of section.blocks) place(block, parts);
  for (const { heading, blocks } of section.sections) {
    if (!titlesParameters(heading?.text ?? "")) continue;
    parts.parameters.push(...blocks.filter((block) => block.kind === "table"));
  }
  return parts;
}

/** Puts the next block of a section where it belongs, which depends on what came before it. */
function place(block: Block, { intro, routes, parameters, response, examples }: Parts): void {
  const label = block.kind === "prose" ? matchExampleLabel(block.text) : undefined;
  const isAnswer = block.kind === "prose" && saysStatus(block);
  if (label !== undefined) examples.push({ label, blocks: [] });
  else if (block.kind === "code" && isRoute(block)) routes.push({ ...block, routeBlock: true });
  else if (block.kind === "table" && isRequestTable(block, response.length > 0)) parameters.push(block);
  else if (examples.length > 0) examples.at(-1)?.blocks.push(block);
  else if (routes.length === 0) {
    intro.push(block);
    if (isAnswer) response.push(block);
  } else if (isAnswer || block.kind !== "prose") response.push(block);
}

/** A table lists what a request takes, unless a sentence above it says what comes back. */
function isRequestTable(table: TableBlock, isBelowAnswer: boolean): boolean {
  return isPropertyTable(table) && (!isBelowAnswer || columnsOf(table).required !== undefined);
}

function holdsRoute(section: Section): boolean {
  return titlesRoute(section) || section.blocks.some((block) => block.kind === "code" && isRoute(block));
}

/** `## GET /tickets/{id}` */
function titlesRoute({ heading }: Section): boolean {
  return heading !== undefined && isRequestLine(heading.text);
}

/** The request line of a heading, as the block that other sections have. */
function routeOf({ text, source }: Heading): CodeBlock {
  return { kind: "code", language: "", text, lines: [{ text, source }], routeBlock: true, source };
}

function isRequestLine(text: string): boolean {
  return matchRequestLine(text)?.url.startsWith("/") === true;
}

/** Nothing but request lines, with paths alone. */
function isRoute({ lines, tab }: CodeBlock): boolean {
  const written = lines.filter(({ text }) => text !== "");
  return tab === undefined && written.length > 0 && written.every(({ text }) => isRequestLine(text));
}

function requestsOf(
  routes: readonly CodeBlock[],
): readonly NonNullable<ReturnType<typeof matchRequestLine>>[] {
  return routes.flatMap(({ lines }) => lines.flatMap(({ text }) => matchRequestLine(text) ?? []));
}

function saysStatus({ node, text }: ProseBlock): boolean {
  const { codes } = flatten([node]);
  return plainStatuses(text).length > 0 || codes.some(({ value }) => matchStatus(value) !== undefined);
}

/** The rows that the routes have a place for, and the others. */
function splitByPlace({ routes, parameters }: Parts): { inPath: TableBlock[]; others: TableBlock[] } {
  const names = new Set(
    requestsOf(routes)
      .flatMap(({ url }) => namesInPath(splitQuery(url).path))
      .map(foldName),
  );
  const keep = (inPath: boolean): TableBlock[] =>
    parameters
      .map((table) => {
        const column = columnsOf(table).name ?? 0;
        const isKept = (name: string | undefined) => names.has(foldName(name ?? "")) === inPath;
        return { ...table, rows: table.rows.filter(({ cells }) => isKept(cells[column]?.text)) };
      })
      .filter(({ rows }) => rows.length > 0);
  return { inPath: keep(true), others: keep(false) };
}
