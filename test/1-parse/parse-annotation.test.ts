import { expect, test } from "vitest";
import { parseAnnotation } from "../../src/1-parse/parse-annotation.ts";
import { createSourceText } from "../../src/1-parse/source-text.ts";
import { placeOf } from "../support/place.ts";

/** Reads a whole text as one comment. */
function read(text: string) {
  const annotation = parseAnnotation(createSourceText({ path: "page.md", text }), 0, text.length);
  return (
    annotation && {
      syntax: annotation.syntax,
      values: Object.fromEntries([...annotation.values].map(([key, { value }]) => [key, value])),
      problem: annotation.problem && `${placeOf(annotation.problem.source)} ${annotation.problem.message}`,
    }
  );
}

test.each([
  {
    given: '<!-- { "blockType": "request", "name": "get_ticket" } -->',
    want: { blockType: "request", name: "get_ticket" },
  },
  { given: '<!-- {\n  "blockType": "ignored"\n}-->', want: { blockType: "ignored" } },
  {
    given: '<!--{"truncated": true, "count": 2, "none": null}-->',
    want: { truncated: true, count: 2, none: null },
  },
  { given: '<!-- { "name": ["a", "b"] } -->', want: { name: ["a", "b"] } },
  { given: '<!-- { "map": { "a": 1 } } -->', want: { map: new Map([["a", 1]]) } },
  { given: "<!-- {} -->", want: {} },
])("$given is strict", ({ given, want }) => {
  expect(read(given)).toEqual({ syntax: "strict", values: want, problem: undefined });
});

test.each([
  { given: '<!-- { "blockType": "request", } -->', want: "1:30-1:31 trailing comma" },
  { given: '<!-- { "blockType": "request" // why\n} -->', want: "1:31-1:37 invalid comment token" },
])("$given is lenient: $want", ({ given, want }) => {
  expect(read(given)).toEqual({ syntax: "lenient", values: { blockType: "request" }, problem: want });
});

test.each([
  {
    given: '<!-- { "blockType": "response"\n  "@odata.type": "example.ticket" } -->',
    want: "2:3-2:16 comma expected",
    values: { blockType: "response", "@odata.type": "example.ticket" },
  },
  {
    given: '<!-- { "blockType": "response", "description": "one\ntwo", "name": "x" } -->',
    want: "1:48-1:52 unexpected end of string",
    values: expect.objectContaining({ blockType: "response", name: "x" }),
  },
  {
    given: '<!-- { blockType: response, "name": "x" } -->',
    want: "1:8-1:17 invalid symbol",
    values: { blockType: "response", name: "x" },
  },
  {
    given: '<!-- { "blockType": "response", "name": "x"',
    want: "1:44-1:45 close brace expected",
    values: { blockType: "response", name: "x" },
  },
  { given: "<!-- { what is this? } -->", want: "1:8-1:12 invalid symbol", values: {} },
])("$given is broken: $want", ({ given, want, values }) => {
  expect(read(given)).toEqual({ syntax: "broken", values, problem: want });
});

test.each(["<!-- a remark -->", "<!-- uuid: 1 { } -->", "<!---->", "<!-- [1] -->", "<br>"])(
  "%s is no annotation",
  (given) => {
    expect(read(given)).toBeUndefined();
  },
);

test("keys and values know their places", () => {
  const text = '<!-- {\n  "blockType": "ignored"\n}-->';
  const annotation = parseAnnotation(createSourceText({ path: "page.md", text }), 0, text.length);
  const value = annotation?.values.get("blockType");
  expect(annotation && placeOf(annotation.source)).toBe("1:1-3:5");
  expect(value && [placeOf(value.keySource), placeOf(value.source)]).toEqual(["2:3-2:14", "2:16-2:25"]);
});

test("what is rescued from a broken annotation knows its place too", () => {
  const text = '<!-- { oops\n  "blockType" : "ignored" -->';
  const annotation = parseAnnotation(createSourceText({ path: "page.md", text }), 0, text.length);
  const value = annotation?.values.get("blockType");
  expect(annotation?.syntax).toBe("broken");
  expect(value && [placeOf(value.keySource), placeOf(value.source)]).toEqual(["2:3-2:14", "2:17-2:26"]);
});
