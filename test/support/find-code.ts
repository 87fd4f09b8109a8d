import ts from "typescript6";

/**
 * What a generated module does beyond declaring: every node that could run something, as text. A function may return
 * one call of the runtime, with parameters and constants as arguments; a constant holds literals.
 */
export function findCode(module: ts.SourceFile): readonly string[] {
  return module.statements
    .flatMap((statement): readonly ts.Node[] => {
      if (isDeclaration(statement)) return [];
      if (ts.isEnumDeclaration(statement))
        return statement.members.flatMap(({ initializer }) => inData(initializer));
      if (ts.isFunctionDeclaration(statement)) return inFunction(statement);
      if (!ts.isVariableStatement(statement)) return [statement];
      return statement.declarationList.declarations.flatMap(({ initializer }) => inData(initializer));
    })
    .map((node) => `${module.fileName}: ${node.getText(module)}`);
}

/** Types, and what passes on names, leave nothing that runs. */
function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

function inFunction({ body, parameters }: ts.FunctionDeclaration): readonly ts.Node[] {
  const defaults = parameters.flatMap(({ initializer }) => inData(initializer));
  const [only, ...others] = body?.statements ?? [];
  if (only === undefined) return defaults;
  if (!ts.isReturnStatement(only) || only.expression === undefined) return [only];
  const call = only.expression;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return [call];
  return [...defaults, ...others, ...call.arguments.flatMap(inData)];
}

/** Literals, names, and objects and lists of them. */
function inData(node: ts.Node | undefined): readonly ts.Node[] {
  if (node === undefined || ts.isIdentifier(node)) return [];
  if (ts.isStringLiteral(node) || ts.isNumericLiteral(node)) return [];
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [];
  const literal = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword];
  if (literal.includes(node.kind)) return [];
  if (ts.isPrefixUnaryExpression(node)) return inData(node.operand);
  if (ts.isAsExpression(node) || ts.isSpreadElement(node)) return inData(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(inData);
  if (!ts.isObjectLiteralExpression(node)) return [node];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property)
      ? [...inName(property.name), ...inData(property.initializer)]
      : [property],
  );
}

/** `["__proto__"]` is a name, too; other computed names are code. */
function inName(name: ts.PropertyName): readonly ts.Node[] {
  return ts.isComputedPropertyName(name) && !ts.isStringLiteral(name.expression) ? [name] : [];
}
