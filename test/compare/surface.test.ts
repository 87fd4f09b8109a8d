import { expect, test } from "vitest";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { formatSurface } from "../../src/compare/format-surface.ts";
import { parseSurface } from "../../src/compare/parse-surface.ts";
import { surfaceOf } from "../../src/compare/surface-of.ts";
import { generate } from "../../src/generate.ts";
import { deskPages } from "../support/desk-pages.ts";
import { fixtures } from "../support/fixtures.ts";

test("a surface has one fact a line", async () => {
  const { model } = await generate(deskPages);
  expect(formatSurface(surfaceOf(model))).toContain(`    "example.desk.ticket": {
      "name": "Ticket",
      "properties": {
        "id": "readonly nullable String",
        "state": "nullable \\"open\\"|\\"closed\\"|String",
        "title": "nullable String"
      }
    }
`);
});

test.each(fixtures)(
  "the surface of $name is the same after it was written and read",
  async ({ pages, options }) => {
    const surface = surfaceOf((await generate(pages, options)).model);
    const text = formatSurface(surface);
    const read = parseSurface(JSON.parse(text));
    expect(read && formatSurface(read)).toBe(text);
    expect(read && compareSurfaces(surface, read)).toEqual([]);
  },
);

test.each([[undefined], [null], [[]], [{}], [{ surfaceVersion: 2 }], ["x"]])("%j is no surface", (value) => {
  expect(parseSurface(value)).toBeUndefined();
});

test("what somebody damaged is read as far as it goes", () => {
  const damaged = {
    surfaceVersion: 1,
    types: { a: 1, b: { kind: "enum", members: [] } },
    functions: { f: null },
  };
  const surface = parseSurface(damaged);
  expect(surface && compareSurfaces(surface, surface)).toEqual([]);
});
