import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { Comment } from "./comment.ts";
import { emitDocs } from "./emit-docs.ts";
import { laidOut } from "./laid-out.ts";
import { type Layout, oneLine } from "./layout.ts";
import { lineWidth } from "./line-width.ts";
import type { StatementStructure } from "./module-structure.ts";
import { onePerLine, type TypeParameter, typeParametersText } from "./type-parameters.ts";

type Parameter = OptionalKind<ParameterDeclarationStructure> & { readonly type: string };

export interface FunctionParts {
  readonly name: string;
  readonly comment: Comment;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: Layout;
  /** What the function returns: a call. */
  readonly returned: Layout;
}

/** `export function name<…>(…): … { return …; }`, with one parameter a line where a line does not hold them. */
export function emitFunction(parts: FunctionParts): StatementStructure {
  const { name, comment, typeParameters, parameters, returnType, returned } = parts;
  const start = `export function ${name}${typeParametersText(typeParameters)}`;
  const line = `${start}(${parameters.map(parameterText).join(", ")}): ${oneLine(returnType)} {`;
  return {
    statement: "function",
    isExported: true,
    name,
    docs: emitDocs(comment, 0),
    typeParameters: start.length < lineWidth ? [...typeParameters] : onePerLine(typeParameters),
    parameters: line.length > lineWidth ? onePerLine(parameters) : [...parameters],
    returnType: laidOut(returnType, { indent: 0, used: "):  {".length }),
    statements: [`return ${laidOut(returned, { indent: 2, used: "  return ;".length })};`],
  };
}

function parameterText({ name, hasQuestionToken, type }: Parameter): string {
  return `${name}${hasQuestionToken === true ? "?" : ""}: ${type}`;
}
