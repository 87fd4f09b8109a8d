import { expect, test } from "vitest";
import {
  dateLiteral,
  FilterLiteral,
  type FilterValue,
  filter,
  guidLiteral,
  typedLiteral,
} from "../filter.ts";

const id = "01234567-89ab-cdef-0123-456789abcdef";

test.each<[FilterValue, string]>([
  ["O'Brien", "'O''Brien'"],
  ["' or 1 eq 1 or '", "''' or 1 eq 1 or '''"],
  ["", "''"],
  [1.5, "1.5"],
  [2n ** 60n, "1152921504606846976"],
  [true, "true"],
  [null, "null"],
  [new Date(Date.UTC(2030, 0, 2)), "2030-01-02T00:00:00.000Z"],
  [guidLiteral(id), id],
  [dateLiteral("2030-01-02"), "2030-01-02"],
  [dateLiteral("2030-01-02T03:04:05.1234567Z"), "2030-01-02T03:04:05.1234567Z"],
  [dateLiteral("2030-01-02T03:04+01:00"), "2030-01-02T03:04+01:00"],
  [typedLiteral("example.color", "red"), "example.color'red'"],
  [typedLiteral("duration", "PT8H"), "duration'PT8H'"],
  [["a'", 1, null], "('a''',1,null)"],
])("%s", (value, want) => {
  expect(filter`name eq ${value}`).toBe(`name eq ${want}`);
});

test("values stand where they are written", () => {
  expect(filter`a eq ${"x"} and startswith(b,${"y"})`).toBe("a eq 'x' and startswith(b,'y')");
  expect(filter`a eq 'it''s' and b eq ${1}`).toBe("a eq 'it''s' and b eq 1");
  expect(filter`a eq 1`).toBe("a eq 1");
});

test("a value between quotes is refused: the quotes would cancel out", () => {
  expect(() => filter`a eq '${" or true or a eq "}'`).toThrow(TypeError);
  expect(() => filter`a eq 'b${"c"}'`).toThrow(TypeError);
});

test.each([
  () => guidLiteral("01234567-89ab-cdef-0123-456789abcdef or true"),
  () => guidLiteral("1"),
  () => dateLiteral("2030-01-02 or true"),
  () => dateLiteral("2030-01-02\n"),
  () => typedLiteral("a' or true or b", "x"),
  () => filter`a in ${[]}`,
  () => filter`a eq ${Number.NaN}`,
])("refuses %s", (make) => {
  expect(make).toThrow(TypeError);
});

test("an object that came as JSON is no literal", () => {
  const forged: FilterValue = JSON.parse('{"text":"1 or true"}');
  expect(() => filter`a eq ${forged}`).toThrow(TypeError);
  expect(new FilterLiteral("1 or true").toString()).toBe("1 or true");
});
