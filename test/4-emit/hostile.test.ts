import ts from "typescript6";
import { expect, test } from "vitest";
import type { ApiModel } from "../../src/model/api-model.ts";
import { compile, compileTimeout } from "../support/compile.ts";
import { emitFiles, inFolder } from "../support/emit.ts";
import {
  apiModel,
  array,
  body,
  bodyProperty,
  enumType,
  interfaceType,
  literal,
  operation,
  parameter,
  property,
  query,
  ref,
  response,
  scalar,
  source,
  text,
  union,
  unknown,
} from "../support/model.ts";

const hostile = [
  "*/ process.exit(1); /*",
  `\`\${process.exit(1)}\``,
  `"; process.exit(1); "`,
  "'}; process.exit(1); {'",
  "line\nprocess.exit(1);\r\n\u2028process.exit(1);\u2029//",
  "\ud800 \udfff",
  "\u202eright to left\u2066 \u200b\ufeff",
  "nul \0 bell \u0007 backspace \b",
  "__proto__",
  "constructor",
  "delete",
  "../../etc/passwd",
  "C:\\windows",
  "@deprecated {@link x}",
  "<!-- --> </script>",
  "",
  "1",
  "a".repeat(10_000),
];

/** Declarations in which `word` stands wherever a page's words can stand. */
function everywhere(word: string, index: number): ApiModel {
  const [widget, part, list] = [`widget${index}`, `part${index}`, `widget${index}.list`];
  const documented = { description: word };
  return apiModel(
    [
      interfaceType(
        widget,
        [
          property(word, text, documented),
          property("list", ref(list), documented),
          property("literal", union(literal(word), text)),
          property("odd", { kind: "unknown", written: word }),
          property("parts", array(ref(part)), { relationship: true }),
          property(`${word}s`, array(ref(part)), { relationship: true }),
        ],
        { ...documented, name: word, key: word },
      ),
      interfaceType(part, [], { base: widget }),
      enumType(
        list,
        [
          { name: word, value: word, ...documented },
          { name: "B", value: "b", description: "" },
        ],
        documented,
      ),
    ],
    [
      operation(word, [`GET /${index}/a/{${word}}`, `GET /${index}/b/${word}`, "GET /c"], {
        ...documented,
        title: word,
        page: word,
        query: [query(word, { ...documented, required: true }), query("$select"), query("$expand")],
        headers: [parameter("header", word, documented)],
        body: body("properties", ref(widget), [bodyProperty(word, text, { ...documented, required: true })]),
        responses: [response(200, ref(widget), { ...documented, contentType: word })],
        permissions: [{ kind: "application", support: "supported", scopes: [word], source }],
      }),
      operation(`get${word}`, [`GET /${index}/widget`], {
        query: [query("$select"), query("$expand")],
        body: {
          ...body("parameters", unknown, [bodyProperty(word), bodyProperty(`${word}2`, scalar("Json"))]),
          contentType: word,
        },
        responses: [response(200, ref(widget))],
      }),
    ],
  );
}

const models = hostile.map(everywhere);
const model = apiModel(
  models.flatMap(({ types }) => types),
  models.flatMap(({ operations }) => operations),
);
const files = emitFiles(model);

test("whatever pages say, the output compiles", { timeout: compileTimeout }, () => {
  const other = emitFiles(model, { enumStyle: "const", docsUrl: "https://docs.example.com" });
  expect(compile([...files, ...inFolder("const", other)])).toEqual([]);
});

test("no text becomes code: all that modules do is declare, and call the runtime once in each function", () => {
  const modules = files.filter(({ path }) => /^(?:types|operations)\//.test(path));
  const statements = new Map<string, number>();
  const calls: string[] = [];
  for (const { path, text: code } of modules) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node.expression.getText());
      ts.forEachChild(node, visit);
    };
    const module = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
    visit(module);
    for (const { kind } of module.statements) {
      statements.set(ts.SyntaxKind[kind], (statements.get(ts.SyntaxKind[kind]) ?? 0) + 1);
    }
  }
  const operations = hostile.length * 2;
  expect(calls).toEqual(Array.from({ length: operations }, () => "send"));
  expect(statements.get("FunctionDeclaration")).toBe(operations);
  expect(statements.get("FirstStatement"), "constants").toBe(operations);
  expect(statements.get("EnumDeclaration")).toBe(hostile.length);
  expect(statements.get("InterfaceDeclaration")).toBe(hostile.length * 2);
  const kinds = [..."FunctionDeclaration FirstStatement EnumDeclaration InterfaceDeclaration".split(" ")];
  expect([...statements.keys()].sort()).toEqual(
    [...kinds, "ImportDeclaration", "TypeAliasDeclaration"].sort(),
  );
});

test("the values that are sent are exactly those of the pages", () => {
  const enums = files
    .filter(({ path }) => path.startsWith("types/"))
    .map(({ text: code }) => code)
    .join("\n");
  const module = ts.createSourceFile("enums.ts", enums, ts.ScriptTarget.ES2022, true);
  const values = module.statements.filter(ts.isEnumDeclaration).map(({ members: [first] }) => {
    const value = first?.initializer;
    return value !== undefined && ts.isStringLiteral(value) ? value.text : undefined;
  });
  expect(values.sort()).toEqual(hostile.toSorted());
});

test("every file stays in the output folder", () => {
  for (const { path } of files)
    expect(path).toMatch(/^(?:index\.ts|(?:runtime|types|operations)\/[a-z\d_-]+\.ts)$/);
});
