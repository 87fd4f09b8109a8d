import { isPlainPaging, matchQueryOption } from "../../dialect/query-options.ts";
import { readQuery, splitQuery } from "../../dialect/urls.ts";
import type { ParameterFacts } from "../../model/facts.ts";
import type { Parameter, Response } from "../../model/operations.ts";
import type { ScalarName } from "../../model/types.ts";
import type { DraftOperation } from "./draft-operations.ts";
import { generalQuery } from "./general-query.ts";
import type { LinkContext, ValueOwner } from "./link-context.ts";
import { linkParameter } from "./link-parameter.ts";

/**
 * The query parameters of an operation: the rows and options that the page documents, then what only a query string
 * behind a route shows, then what it supports without a name. A query string makes nothing required, because other
 * lines of the same page go without it.
 */
export function linkQuery(
  draft: DraftOperation,
  responses: readonly Response[],
  owner: ValueOwner,
  context: LinkContext,
): readonly Parameter[] {
  const inRoutes = new Set(
    draft.routes.flatMap(({ keys }) => keys.flatMap(({ kind, name }) => (kind === "argument" ? [name] : []))),
  );
  const documented = draft.facts.query.filter(({ name }) => !inRoutes.has(name));
  const parameters = new Map<string, Parameter>();
  const isPlain = documented.some(({ name }) => isPlainPaging(name)) || sendsPlainOptions(draft);
  for (const written of [...documented, ...shownInRoutes(draft), ...generalQuery(draft, responses)]) {
    const meant = isPlain && !written.name.startsWith("$") ? written : asOption(written);
    const parameter = linkParameter(meant, draft.page, owner, context);
    const known = parameters.get(parameter.name);
    if (known === undefined) parameters.set(parameter.name, parameter);
    else if (parameter.required) parameters.set(parameter.name, { ...known, required: true });
  }
  return [...parameters.values()];
}

/** Where an example sends `filter=…`, options that are written without a dollar are not OData's; nor are they beside `top`. */
function sendsPlainOptions({ facts }: DraftOperation): boolean {
  const queries = facts.examples.map(({ request }) => splitQuery(request?.url ?? "").query);
  return queries
    .flatMap(readQuery)
    .some(({ name }) => !name.startsWith("$") && matchQueryOption(name) !== undefined);
}

function asOption(row: ParameterFacts): ParameterFacts {
  return { ...row, ...matchQueryOption(row.name) };
}

/** `GET /widgets?color=red` shows a parameter `color`. Lines that became one route may differ in their query. */
function shownInRoutes(draft: DraftOperation): readonly ParameterFacts[] {
  return draft.facts.routes.flatMap(({ query, source }) =>
    query.map(({ name, value }): ParameterFacts => {
      const type = { kind: "scalar", name: scalarOf(value) } as const;
      return { name, in: "query", type, required: false, description: "", source };
    }),
  );
}

/** What a value in a request line shows: `true`, `{Boolean}`, `5`; anything else is text. */
function scalarOf(value: string): ScalarName {
  if (/^(?:true|false|\{boolean\})$/i.test(value)) return "Boolean";
  return /^(?:\d{1,9}|\{int(?:eger|32)?\})$/i.test(value) ? "Int32" : "String";
}
