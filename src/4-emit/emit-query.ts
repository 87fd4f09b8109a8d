import { distinctBy } from "../model/distinct-by.ts";
import type { Operation, Parameter } from "../model/operations.ts";
import { codeSpan } from "./comment.ts";
import { emitPlain, emitQueryValue } from "./emit-plain.ts";
import type { Entry } from "./layout.ts";
import { mentionExpand } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import type { Narrowing } from "./narrowing.ts";
import { quoteKey } from "./quote.ts";
import type { RequestPart } from "./request-part.ts";
import { resultInterface } from "./result-interface.ts";

/** `query` of a request, under the names of the wire. */
export function emitQuery(
  operation: Operation,
  narrowings: readonly Narrowing[],
  context: ModuleContext,
): RequestPart | undefined {
  const typeOf = ({ name, type }: Parameter): string => {
    const narrowing = narrowings.find(({ option }) => option === name);
    if (narrowing !== undefined) return narrowing.parameter;
    if (name === "$expand") return `readonly ${expandable(operation, context)}[]`;
    if (name === "$select" || name === "$orderby") return "readonly string[]";
    return emitQueryValue(type, context);
  };
  return emitParameters("query", operation.query, typeOf);
}

/** `headers` of a request. */
export function emitHeaders({ headers }: Operation, context: ModuleContext): RequestPart | undefined {
  return emitParameters("headers", headers, ({ type }) => emitPlain(type, context));
}

function expandable(operation: Operation, context: ModuleContext): string {
  const result = resultInterface(operation, context.plan.hierarchy);
  return mentionExpand(result?.id ?? "", context) ?? "string";
}

function emitParameters(
  name: RequestPart["name"],
  parameters: readonly Parameter[],
  typeOf: (parameter: Parameter) => string,
): RequestPart | undefined {
  // Headers, and the options of OData, are the same in any case.
  const distinct = distinctBy(parameters, (parameter) => parameter.name.toLowerCase());
  const entries = distinct.map(
    (parameter): Entry => ({
      comment: { text: describeParameter(parameter) },
      label: `${quoteKey(parameter.name)}${parameter.required ? "" : "?"}: `,
      value: typeOf(parameter),
    }),
  );
  if (entries.length === 0) return undefined;
  return { name, required: distinct.some(({ required }) => required), type: { kind: "{;}", entries } };
}

function describeParameter({ description, preset }: Parameter): string {
  if (preset === undefined) return description;
  const sentence = `${codeSpan(preset)} is sent where nothing is given.`;
  return description === "" ? sentence : `${description} ${sentence}`;
}
