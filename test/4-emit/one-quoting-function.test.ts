import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript6";
import { expect, test } from "vitest";

const folder = "src/4-emit";

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) =>
    ts.createSourceFile(path, readFileSync(`${folder}/${path}`, "utf8"), ts.ScriptTarget.ES2022, true),
  );

/** The modules in which a node of this kind stands, sorted. */
function modulesWith(test: (node: ts.Node) => boolean): string[] {
  const has = (node: ts.Node): boolean => test(node) || (ts.forEachChild(node, has) ?? false);
  return modules
    .filter(has)
    .map(({ fileName }) => fileName)
    .sort();
}

/** `"${name}"`: a text between quotes that its template brings along, so that the text itself could end them. */
function putsBetween(mark: string): (node: ts.Node) => boolean {
  return (node) => {
    if (!ts.isTemplateExpression(node)) return false;
    const texts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
    return texts.some((text, index) => text.endsWith(mark) && (texts[index + 1] ?? "").startsWith(mark));
  };
}

const isText =
  (fitting: (text: string) => boolean) =>
  (node: ts.Node): boolean =>
    (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
    fitting(node.text);

test("strings are made in one module; what others put between quotes is a path of ours, or a sentence", () => {
  expect(modules.length).toBeGreaterThan(50);
  expect(modulesWith(putsBetween('"'))).toEqual([
    "examples/example-request.ts",
    "examples/find-misfit.ts",
    "name-list.ts",
  ]);
  expect(modulesWith(putsBetween("'"))).toEqual([]);
});

test("templates hold what that module gives, or the name of a type", () => {
  expect(modulesWith(isText((text) => text.includes("${")))).toEqual([
    "emit-selection.ts",
    "enum-values.ts",
    "quote.ts",
  ]);
});

test("comments begin and end in one module", () => {
  expect(modulesWith(isText((text) => text.includes("/**") || text.includes("*/")))).toEqual(["comment.ts"]);
});

test("code spans are made in one module; what others put between backticks is the name of a function", () => {
  expect(modulesWith(putsBetween("`"))).toEqual([
    "comment.ts",
    "emit-body.ts",
    "emit-operation.ts",
    "examples/emit-examples.ts",
  ]);
});
