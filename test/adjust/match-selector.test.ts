import { expect, test } from "vitest";
import { createMatcher } from "../../src/adjust/match-selector.ts";
import type { Selector } from "../../src/model/adjustments.ts";
import { operation } from "../support/model.ts";

function matches(selector: Selector, line: string, page = "docs/widget.md"): boolean {
  const given = operation("anyName", [line], { pages: [page] });
  return given.routes.some((route) => createMatcher(selector).matchesRoute(given, route));
}

test.each<[pattern: string, route: string, expected: boolean]>([
  ["/widgets/{id}", "/widgets/{widgetId}", true],
  ["/Widgets/{}", "/widgets/{widgetId}", true],
  ["/widgets", "/widgets/{widgetId}", false],
  ["/widgets/*", "/widgets/{widgetId}", true],
  ["/widgets/*", "/widgets/{widgetId}/parts", false],
  ["/widgets/**", "/widgets/{widgetId}/parts", true],
  ["/widgets/**", "/widgets", true],
  ["/**/parts", "/parts", true],
  ["/**/parts", "/me/widgets/{id}/parts", true],
  ["/*/parts", "/{widgetId}/parts", true],
  ["/range(from={from})", "/range(from={start})", true],
  ["/range(a|b)", "/rangea", false],
  ["/drive/root:/{path}:/content", "/drive/root:/{itemPath}:/content", true],
  ["/widgets/$ref", "/widgets/$ref", true],
  ["/widgets.x", "/widgets-x", false],
  ["/{a,b}", "/a", false],
  ["!/widgets", "/parts", false],
])("the route %s against %s is %s", (routes, path, expected) => {
  expect(matches({ routes }, `GET ${path}`)).toBe(expected);
});

test("everything that a selector names must match, and one of several is enough", () => {
  const selector: Selector = { routes: ["/widgets", "/parts"], methods: ["GET"], pages: "docs/**" };
  expect(matches(selector, "GET /parts")).toBe(true);
  expect(matches(selector, "POST /parts")).toBe(false);
  expect(matches(selector, "GET /tickets")).toBe(false);
  expect(matches(selector, "GET /parts", "beta/part.md")).toBe(false);
});

test("only a selector that names pages alone picks their types", () => {
  const picks = (selector: Selector) => createMatcher(selector).matchesTypeOf("docs/widget.md");
  expect(picks({ pages: "docs/*.md" })).toBe(true);
  expect(picks({ pages: ["beta/**", "docs/widget.md"] })).toBe(true);
  expect(picks({ pages: "beta/**" })).toBe(false);
  expect(picks({ pages: "docs/*.md", methods: ["GET"] })).toBe(false);
  expect(picks({ routes: "/**" })).toBe(false);
});
