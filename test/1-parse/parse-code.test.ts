import { expect, test } from "vitest";
import type { CodeBlock, Section } from "../../src/model/page.ts";
import { parseText } from "../support/parse-text.ts";
import { placeOf } from "../support/place.ts";

function codesOf(section: Section): CodeBlock[] {
  const own = section.blocks.flatMap((block) => (block.kind === "code" ? [block] : []));
  return [...own, ...section.sections.flatMap(codesOf)];
}

const read = (...lines: string[]) => codesOf(parseText(...lines).root);
const linesOf = (code: CodeBlock | undefined) =>
  code?.lines.map(({ text, source }) => `${placeOf(source)} ${text}`);

test("lines are trimmed and know their places", () => {
  const [code] = read("``` HTTP ", "GET /tickets", "", "  GET /orders  ", "```");
  expect(code?.language).toBe("http");
  expect(linesOf(code)).toEqual(["2:1-2:13 GET /tickets", "3:1-3:1 ", "4:3-4:14 GET /orders"]);
  expect(code && placeOf(code.source)).toBe("1:1-5:4");
});

test("a fence in a list keeps the places of the page", () => {
  const [code] = read("- First:", "  ```http", "  GET /tickets", "  GET /orders", "  ```", "- Second");
  expect(linesOf(code)).toEqual(["3:3-3:15 GET /tickets", "4:3-4:14 GET /orders"]);
});

test("JSON in a list keeps the places of the page", () => {
  const [code] = read("1. First:", "   ```json", "   {", '     "a": 1', "   }", "   ```");
  const value = code?.json?.value;
  expect(code?.json?.syntax).toBe("strict");
  // Offset of `"a"`: ten characters and four more lines of 11, 5 and five blanks come before it.
  expect(value?.kind === "object" && value.members[0]?.keyStart).toBe(10 + 11 + 5 + 5);
});

test("tildes and longer fences are fences", () => {
  const codes = read("~~~json", "{}", "~~~", "", "````http", "GET /a", "```", "````");
  expect(codes.map(({ lines }) => lines.map(({ text }) => text))).toEqual([["{}"], ["GET /a", "```"]]);
});

test("an unclosed fence reaches to the end of the page", () => {
  const [code, ...others] = read("```http", "GET /tickets", "", "## Response", "");
  expect(others).toEqual([]);
  expect(code?.lines.map(({ text }) => text).filter(Boolean)).toEqual(["GET /tickets", "## Response"]);
});

test("an empty fence has no lines", () => {
  expect(read("```http", "```")[0]?.lines).toEqual([]);
  expect(read("```http")[0]?.lines).toEqual([]);
});

test("an indented block is code too", () => {
  const [code] = read("Text.", "", "    GET /tickets", "");
  expect(linesOf(code)).toEqual(["3:5-3:17 GET /tickets"]);
});

test("only HTTP fences hold messages, and any fence may hold JSON", () => {
  const codes = read(
    "```csharp",
    "GET /tickets",
    "```",
    "",
    "```javascript",
    "{}",
    "```",
    "",
    "```",
    "GET /a",
    "```",
  );
  expect(codes.map(({ message, json }) => [message !== undefined, json !== undefined])).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
});

test.each([
  { lines: ["## HTTP request", "```http", "GET /a", "```"], want: true },
  { lines: ["## HTTP request", "### By id", "```http", "GET /a", "```"], want: true },
  { lines: ["## HTTP request", "```", "** Entity URI not found", "```"], want: true },
  { lines: ["## HTTP request", "```http", "```"], want: true },
  { lines: ["## HTTP request", "```json", "{}", "```"], want: false },
  { lines: ["## HTTP request", "```http", "{}", "```"], want: false },
  { lines: ["## HTTP request", "```http", "HTTP/1.1 200 OK", "```"], want: false },
  { lines: ["## HTTP request", "```csharp", "GET /a", "```"], want: false },
  { lines: ["## HTTP request", "### Request headers", "```http", "GET /a", "```"], want: false },
  { lines: ["## HTTP request", "## Example", "```http", "GET /a", "```"], want: false },
])("$lines is a block of routes: $want", ({ lines, want }) => {
  expect(read(...lines)[0]?.routeBlock).toBe(want);
});
