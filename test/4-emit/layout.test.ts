import { expect, test } from "vitest";
import { type Layout, printLayout } from "../../src/4-emit/layout.ts";

const place = { indent: 0, used: 10 };
const long = "x".repeat(60);

test("what fits stands on one line", () => {
  const keys: Layout = {
    kind: "{;}",
    entries: [
      { label: "a: ", value: "string" },
      { label: "b?: ", value: "never" },
    ],
  };
  expect(printLayout({ kind: "|", members: [keys, "null"] }, place)).toBe("{ a: string; b?: never } | null");
  expect(printLayout({ kind: "[,]", entries: [{ value: '"/a"' }, { value: '"/b"' }] }, place)).toBe(
    '["/a", "/b"]',
  );
  expect(printLayout({ kind: "{,}", entries: [] }, place)).toBe("{}");
});

test("the columns that other text takes count", () => {
  const union: Layout = { kind: "|", members: ["a".repeat(50), "b".repeat(50)] };
  expect(printLayout(union, { indent: 0, used: 17 })).toBe(`${"a".repeat(50)} | ${"b".repeat(50)}`);
  expect(printLayout(union, { indent: 0, used: 18 })).toBe(`\n  | ${"a".repeat(50)}\n  | ${"b".repeat(50)}`);
});

test("what does not fit has one part a line, each at its depth", () => {
  const inner: Layout = {
    kind: "{;}",
    entries: [
      { label: `${long}: `, value: long },
      { label: "b?: ", value: "never" },
    ],
  };
  const outer: Layout = {
    kind: "{;}",
    entries: [{ label: "path: ", value: { kind: "|", members: [inner, "null"] } }],
  };
  expect(printLayout(outer, { indent: 0, used: 0 })).toBe(
    [
      "{",
      "  path: ",
      "    | {",
      `        ${long}: ${long};`,
      "        b?: never;",
      "      }",
      "    | null;",
      "}",
    ].join("\n"),
  );
});

test("lists end in a comma, type arguments do not", () => {
  const entries = [{ value: long }, { value: long }];
  expect(printLayout({ kind: "[,]", entries }, place)).toBe(`[\n  ${long},\n  ${long},\n]`);
  expect(printLayout({ kind: "<,>", name: "Pick", entries }, place)).toBe(`Pick<\n  ${long},\n  ${long}\n>`);
});

test("a comment makes a list tall", () => {
  const entries = [{ comment: { text: "The name." }, label: "name: ", value: "string" }];
  expect(printLayout({ kind: "{;}", entries }, place)).toBe("{\n  /** The name. */\n  name: string;\n}");
  expect(printLayout({ kind: "{;}", entries: [{ comment: { text: "" }, value: "a: 1" }] }, place)).toBe(
    "{ a: 1 }",
  );
});

test("an array of a union has its members one a line, in parentheses", () => {
  const element: Layout = { kind: "|", members: ['"a"', '"b"'] };
  expect(printLayout({ kind: "[]", element }, place)).toBe('("a" | "b")[]');
  expect(printLayout({ kind: "[]", element: { kind: "|", members: ["A"] } }, place)).toBe("A[]");
  expect(printLayout({ kind: "|", members: [{ kind: "[]", element }] }, { indent: 2, used: 115 })).toBe(
    '(\n    | "a"\n    | "b"\n  )[]',
  );
});

test("the members of a union among type arguments stand where the argument would", () => {
  const union: Layout = { kind: "|", members: [long, long] };
  const entries = [{ value: "A" }, { value: union }];
  expect(printLayout({ kind: "<,>", name: "Pick", entries }, place)).toBe(
    `Pick<\n  A,\n  | ${long}\n  | ${long}\n>`,
  );
});
