import ts from "typescript6";

/** What the statements of a module declare, as `function getWidget`, `type GetWidgetRequest`; imports are not listed. */
export function declarationsOf(module: ts.SourceFile): readonly string[] {
  return module.statements.flatMap((statement): readonly string[] => {
    if (ts.isImportDeclaration(statement)) return [];
    if (ts.isInterfaceDeclaration(statement)) return [`interface ${statement.name.text}`];
    if (ts.isEnumDeclaration(statement)) return [`enum ${statement.name.text}`];
    if (ts.isTypeAliasDeclaration(statement)) return [`type ${statement.name.text}`];
    if (ts.isFunctionDeclaration(statement)) return [`function ${statement.name?.text ?? "without a name"}`];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => `const ${name.getText(module)}`);
    return [`${ts.SyntaxKind[statement.kind]} ${statement.getText(module)}`];
  });
}

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * Whether a module holds one declaration of a page and what belongs to it, and nothing else: a function with its request,
 * its body and its descriptor; an interface with its unions and enums; the examples of a function.
 */
export function isOneDeclaration(path: string, declared: readonly string[]): boolean {
  if (path.startsWith("examples/")) return declared.every((line) => line.startsWith("const "));
  if (path.startsWith("types/")) return isOneType(declared);
  const [name = ""] = namesOf("function", declared);
  const own = [`const ${name}Descriptor`, `function ${name}`, `type ${upper(name)}Request`];
  const others = declared.filter((line) => line !== `type ${upper(name)}Body`);
  return others.toSorted().join() === own.join();
}

function isOneType(declared: readonly string[]): boolean {
  const [name = ""] = namesOf("interface", declared);
  const own = [`interface ${name}`, `type Any${name}`, `type ${name}Select`, `type ${name}Expand`];
  return declared.every((line) => line.startsWith("enum ") || own.includes(line));
}

function namesOf(kind: string, declared: readonly string[]): readonly string[] {
  return declared.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
}
