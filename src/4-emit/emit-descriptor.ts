import type { Operation, Parameter } from "../model/operations.ts";
import type { OperationNames } from "./export-names.ts";
import { laidOut } from "./laid-out.ts";
import type { Entry } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import { quoteKey, quoteString } from "./quote.ts";
import type { ResultKind } from "./result-kind.ts";

/** The constant that tells the runtime what the types of an operation do not. */
export function emitDescriptor(
  name: string,
  { routes, query, body }: Operation,
  { function: functionName }: OperationNames,
  kinds: ReadonlyMap<number, ResultKind>,
  context: ModuleContext,
): StatementStructure {
  const paths = [...new Set(routes.map(({ path }) => path))];
  const responses = Array.from(
    kinds,
    ([status, kind]): Entry => ({ label: `${status}: `, value: quoteString(kind) }),
  );
  const entries: readonly Entry[] = [
    { label: "name: ", value: quoteString(functionName) },
    { label: "method: ", value: quoteString(routes[0]?.method ?? "GET") },
    {
      label: "routes: ",
      value: { kind: "[,]", entries: paths.map((path) => ({ value: quoteString(path) })) },
    },
    ...emitPresets(query),
    ...(body === undefined ? [] : [{ label: "body: ", value: quoteString(body.contentType) }]),
    { label: "responses: ", value: { kind: "{,}", entries: responses } },
  ];
  return {
    statement: "const",
    declarations: [
      {
        name,
        type: context.scope.runtime("OperationDescriptor"),
        initializer: laidOut({ kind: "{,}", entries, tall: true }, { indent: 0, used: 0 }),
      },
    ],
  };
}

function emitPresets(query: readonly Parameter[]): readonly Entry[] {
  const entries = query.flatMap(({ name, preset }): Entry[] =>
    preset === undefined ? [] : [{ label: `${quoteKey(name)}: `, value: quoteString(preset) }],
  );
  return entries.length === 0 ? [] : [{ label: "query: ", value: { kind: "{,}", entries } }];
}
