import { matchRequestSentence } from "../../dialect/http.ts";
import { isGeneralAddress, namesRoute } from "../../dialect/urls.ts";
import type { Block, CodeBlock, Page, Section } from "../../model/page.ts";
import { mapSections } from "./map-sections.ts";

/**
 * A page that names the method of a request in the sentence above its address, as one that has both in a line:
 *
 *     Send a `POST` request to:
 *
 *         https://desk.example/tickets/{id}/close            POST https://desk.example/tickets/{id}/close
 */
export function withRequestSentences(page: Page): Page {
  return mapSections(page, joinRequests);
}

function joinRequests(section: Section): Section {
  const blocks = section.blocks.map((block, index) => joined(section.blocks[index - 1], block) ?? block);
  const isSame = blocks.every((block, index) => block === section.blocks[index]);
  return isSame ? section : { ...section, blocks };
}

function joined(before: Block | undefined, block: Block): CodeBlock | undefined {
  if (block.kind !== "code" || block.tab !== undefined || before?.kind !== "prose") return undefined;
  const method = matchRequestSentence(before.text);
  const [line, ...others] = block.lines.filter(({ text }) => text !== "");
  if (method === undefined || line === undefined || others.length > 0) return undefined;
  if (/\s/.test(line.text) || !(namesRoute(line.text) || isGeneralAddress(line.text))) return undefined;
  const text = `${method} ${line.text}`;
  return { ...block, text, routeBlock: true, lines: [{ ...line, text }] };
}
