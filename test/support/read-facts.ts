import type { PageFacts } from "../../src/model/facts.ts";
import { readPage } from "../../src/read-page.ts";

/** What a page of these lines states. */
export function readFacts(...lines: readonly string[]): PageFacts {
  return readPage({ path: "page.md", text: lines.join("\n") });
}

/** The lines of a type's page with one property table. */
export function typePage(...rows: readonly string[]): string[] {
  return [
    "# ticket resource type",
    "",
    "## Properties",
    "|Property|Type|Description|",
    "|:--|:--|:--|",
    ...rows,
  ];
}

/** The lines of an operation's page, up to where further sections begin. */
export function operationPage(...requestLines: readonly string[]): string[] {
  return ["# Get ticket", "", "## HTTP request", "```http", ...requestLines, "```", ""];
}
