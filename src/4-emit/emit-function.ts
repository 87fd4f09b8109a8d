import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { Comment } from "./comment.ts";
import { emitDocs } from "./emit-docs.ts";
import { lineWidth } from "./line-width.ts";
import type { StatementStructure } from "./module-structure.ts";
import { onePerLine, type TypeParameter, typeParametersText } from "./type-parameters.ts";

type Parameter = OptionalKind<ParameterDeclarationStructure> & { readonly type: string };

export interface FunctionParts {
  readonly name: string;
  readonly comment: Comment;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  readonly statement: string;
}

/** `export function name<…>(…): … { … }`, with one parameter a line where a line does not hold them. */
export function emitFunction(parts: FunctionParts): StatementStructure {
  const { name, comment, typeParameters, parameters, returnType, statement } = parts;
  const start = `export function ${name}${typeParametersText(typeParameters)}`;
  const tallParameters =
    `${start}(${parameters.map(parameterText).join(", ")}): ${returnType} {`.length > lineWidth;
  return {
    statement: "function",
    isExported: true,
    name,
    docs: emitDocs(comment, 0),
    typeParameters: start.length < lineWidth ? [...typeParameters] : onePerLine(typeParameters),
    parameters: tallParameters ? onePerLine(parameters) : [...parameters],
    returnType,
    statements: [statement],
  };
}

function parameterText({ name, hasQuestionToken, type }: Parameter): string {
  return `${name}${hasQuestionToken === true ? "?" : ""}: ${type}`;
}
