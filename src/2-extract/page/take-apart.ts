import { introducesSent, saysAnswer, saysFailure } from "../../dialect/body-phrases.ts";
import { isContentTypeHeader } from "../../dialect/headers.ts";
import { sendsBody } from "../../dialect/http.ts";
import { matchParametersTitle, type ParameterPlace } from "../../dialect/operation-labels.ts";
import type { Block, ProseBlock, Section, TableBlock } from "../../model/page.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { isPropertyTable, listsUntyped } from "../tables/table-kinds.ts";
import { sectionsOfRows } from "./labelled-rows.ts";
import { madeHeading } from "./made-heading.ts";
import { type Passage, passagesOf, saysStatus } from "./passages.ts";
import { matchRoute, type RouteBlock, requestsOf, routeOfHeading } from "./section-routes.ts";

/** What becomes of the blocks of one section. */
export interface Parts {
  readonly intro: Block[];
  readonly routes: RouteBlock[];
  /** What the request takes, by the place that a heading names. */
  readonly parameters: { readonly [place in ParameterPlace]: Block[] };
  readonly response: Block[];
  /** What stands below headings and labels of its own, examples above all. */
  readonly others: Section[];
}

/** Takes the section of an operation apart, by its headings, its labels and the order of what stands in it. */
export function takeApart(section: Section): Parts {
  const parts: Parts = {
    intro: [],
    routes: [],
    parameters: { anywhere: [], body: [], path: [], query: [] },
    response: [],
    others: [],
  };
  const [opening, ...passages] = passagesOf(section);
  const titled = section.heading && routeOfHeading(section.heading);
  if (titled) parts.routes.push(titled);
  placeOpening(opening?.blocks ?? [], parts);
  for (const passage of passages) placePassage(passage, parts);
  return parts;
}

/**
 * Places what stands below the heading itself. The first JSON below a request with a body is the body where the line
 * above it says so, or where only what stands further below is said to come back:
 *
 *     Expects a JSON object with the name of the ticket:
 *
 *         { "name": "Printer" }
 *
 *     Returns the new ticket:
 */
function placeOpening(blocks: readonly Block[], parts: Parts): void {
  const routes = [...parts.routes, ...blocks.flatMap((block) => matchRoute(block) ?? [])];
  const sends = requestsOf(routes).some(({ method }) => sendsBody(method));
  const lastAnswer = blocks.findLastIndex(
    (block) => block.kind === "prose" && saysAnswer(block.text) && !saysFailure(block.text),
  );
  let isOpen = true;
  for (const [index, block] of blocks.entries()) {
    const isJson = block.kind === "code" && block.json !== undefined && block.message === undefined;
    const above = blocks[index - 1];
    // What stands above the request is about it only where a line says so.
    const isAnsweredBelow = parts.routes.length > 0 && index < lastAnswer;
    if (isJson && sends && isOpen && isSent(above, isAnsweredBelow)) parts.others.push(bodySection(block));
    else if (isJson && above?.kind === "prose" && saysAnswer(above.text)) parts.response.push(block);
    else placeBlock(block, parts);
    if (isJson && parts.routes.length > 0) isOpen = false;
  }
}

function isSent(above: Block | undefined, isAnsweredBelow: boolean): boolean {
  if (above?.kind !== "prose") return isAnsweredBelow;
  return !saysAnswer(above.text) && (isAnsweredBelow || introducesSent(above.text));
}

/** Puts the next block below the heading where it belongs, which depends on what came before it. */
function placeBlock(block: Block, parts: Parts): void {
  const { intro, routes, parameters, response, others } = parts;
  const route = matchRoute(block);
  const labelled = sectionsOfRows(block);
  const isAnswer = block.kind === "prose" && saysStatus(block);
  if (route) routes.push(route);
  else if (labelled) others.push(...labelled);
  else if (isBodyOfRoute(block, routes.at(-1)) && response.length === 0) others.push(bodySection(block));
  else if (isRequestTable(block, response.length > 0)) parameters.anywhere.push(block);
  else if (routes.length === 0 || (!isAnswer && describesRoute(block, parts))) {
    intro.push(block);
    if (isAnswer) response.push(block);
  } else if (isAnswer || block.kind !== "prose" || introduces(block, response)) response.push(block);
}

/** What is said directly below the request, before anything else stands there, describes it. */
function describesRoute(block: Block, { response, parameters, others }: Parts): boolean {
  const isFirst = response.length === 0 && others.length === 0 && parameters.anywhere.length === 0;
  return block.kind === "prose" && block.node.type === "paragraph" && !block.text.endsWith(":") && isFirst;
}

/** JSON below a request line that has the header of a body goes on with that request. */
function isBodyOfRoute(block: Block, route: RouteBlock | undefined): boolean {
  const headers = route?.kind === "code" ? (route.message?.headers ?? []) : [];
  const isJson = block.kind === "code" && block.json !== undefined && block.message === undefined;
  return isJson && headers.some(({ name }) => isContentTypeHeader(name));
}

function bodySection(block: Block): Section {
  return { heading: madeHeading("Request body", block.source), blocks: [block], sections: [] };
}

/** A line below what comes back may say which of its objects the next table is about. */
function introduces({ text }: ProseBlock, response: readonly Block[]): boolean {
  return text.endsWith(":") && response.some(({ kind }) => kind === "table");
}

function placePassage(passage: Passage, parts: Parts): void {
  const { heading, blocks, sections, labelled } = passage;
  const place = matchParametersTitle(heading?.text ?? "");
  if (place !== undefined) {
    const end = blocks.findIndex((block) => block.kind === "prose" && saysStatus(block));
    const own = end < 0 ? blocks : blocks.slice(0, end);
    parts.parameters[place].push(...own);
    for (const block of blocks.slice(own.length)) placeBlock(block, parts);
    parts.others.push(...sections);
    return;
  }
  const own: Block[] = [];
  for (const block of blocks) {
    const route = labelled && parts.routes.length === 0 ? matchRoute(block) : undefined;
    if (route) parts.routes.push(route);
    else if (labelled && isRequestTable(block, true)) parts.parameters.anywhere.push(block);
    else own.push(block);
  }
  parts.others.push({ ...(heading && { heading }), blocks: own, sections });
}

/** A table lists what a request takes, unless a sentence above it says what comes back. */
function isRequestTable(block: Block, isBelowAnswer: boolean): block is TableBlock {
  return (
    block.kind === "table" &&
    (isPropertyTable(block) || listsUntyped(block)) &&
    (!isBelowAnswer || columnsOf(block).required !== undefined)
  );
}
