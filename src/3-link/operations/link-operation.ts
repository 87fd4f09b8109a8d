import { distinctBy } from "../../model/distinct-by.ts";
import type { Operation, Parameter, Response } from "../../model/operations.ts";
import { pascalCase } from "../names/words.ts";
import { type DraftOperation, titleOf } from "./draft-operations.ts";
import { fixedQuery } from "./fixed-query.ts";
import { limitRoutes } from "./limit-routes.ts";
import { linkBody } from "./link-body.ts";
import type { LinkContext, ValueOwner } from "./link-context.ts";
import { linkExamples } from "./link-examples.ts";
import { linkParameter } from "./link-parameter.ts";
import { linkQuery } from "./link-query.ts";
import { linkResponses } from "./link-responses.ts";
import { linkRoutes } from "./link-routes.ts";
import type { UnitedOperation } from "./unite-operations.ts";

/** An operation with its name, its types resolved. The main page speaks first; the others add what it lacks. */
export function linkOperation(
  { main, others }: UnitedOperation,
  { id, name }: { readonly id: string; readonly name: string },
  context: LinkContext,
): Operation {
  const { page, facts } = main;
  const owner: ValueOwner = { kind: "operation", id, name: pascalCase([name]) };
  const drafts = [main, ...others];
  const responses = linkAllResponses(main, others, context);
  const [body, ...otherBodies] = drafts.flatMap((draft) =>
    draft.facts.body ? [{ body: draft.facts.body, page: draft.page }] : [],
  );
  return {
    id,
    name,
    title: titleOf(main),
    page: page.path,
    pages: [...new Set(drafts.map((draft) => draft.page.path))],
    description: facts.description,
    deprecated: facts.deprecated,
    routes: limitRoutes(
      distinctBy(
        drafts.flatMap((draft) => linkRoutes(draft, owner, context)),
        ({ path }) => path,
      ),
      name,
      context.report,
    ),
    query: linkAllQuery(drafts, responses, owner, context),
    headers: linkAllHeaders(drafts, owner, context),
    ...(body && { body: linkBody([body, ...otherBodies], owner, context) }),
    responses,
    permissions: facts.permissions,
    examples: drafts.flatMap((draft) => linkExamples(draft.facts.examples)),
    source: facts.source,
  };
}

/** The query parameters that any of the pages has, with the value that is sent where a call gives none. */
function linkAllQuery(
  drafts: readonly DraftOperation[],
  responses: readonly Response[],
  owner: ValueOwner,
  context: LinkContext,
): readonly Parameter[] {
  const presets = fixedQuery(drafts);
  const linked = drafts.flatMap((draft) => linkQuery(draft, responses, owner, context));
  return distinctBy(linked, ({ name }) => name).map((parameter) => {
    const preset = presets.get(parameter.name);
    return preset === undefined ? parameter : { ...parameter, preset };
  });
}

/** A page may give one status two results; what another page says of a status that the main page has is left out. */
function linkAllResponses(
  main: DraftOperation,
  others: readonly DraftOperation[],
  context: LinkContext,
): readonly Response[] {
  const own = linkResponses(main.facts.responses, main.page, context);
  const further = others.flatMap((draft) => linkResponses(draft.facts.responses, draft.page, context));
  const statuses = new Set(own.map(({ status }) => status));
  const added = distinctBy(
    further.filter(({ status }) => !statuses.has(status)),
    ({ status }) => String(status),
  );
  return [...own, ...added];
}

function linkAllHeaders(
  drafts: readonly DraftOperation[],
  owner: ValueOwner,
  context: LinkContext,
): readonly Parameter[] {
  const linked = drafts.flatMap(({ page, facts }) =>
    facts.headers.map((row) => linkParameter(row, page, owner, context)),
  );
  // Header names have no case (RFC 9110).
  return distinctBy(linked, ({ name }) => name.toLowerCase());
}
