import type { Selector } from "../model/adjustments.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import { createMatcher, type Matcher } from "./match-selector.ts";
import { reachableTypes } from "./reachable-types.ts";
import type { ReportConfig } from "./report-config.ts";

interface Selection {
  readonly include: readonly Selector[];
  readonly exclude: readonly Selector[];
}

/** The operations that are wanted, each with the routes that are, and the types that they need. */
export function selectDeclarations(model: ApiModel, selection: Selection, report: ReportConfig): ApiModel {
  const include = selection.include.map(createMatcher);
  const exclude = selection.exclude.map(createMatcher);
  if (include.length + exclude.length === 0) return model;
  reportUnmatched("include", include, model, report);
  reportUnmatched("exclude", exclude, model, report);
  const operations = model.operations.flatMap((operation) => selectRoutes(operation, include, exclude));
  const roots = model.types.filter(({ source }) => include.some((each) => each.matchesTypeOf(source.path)));
  const needed = reachableTypes(model.types, operations, roots);
  return { types: model.types.filter(({ id }) => needed.has(id)), operations };
}

function selectRoutes(
  operation: Operation,
  include: readonly Matcher[],
  exclude: readonly Matcher[],
): readonly Operation[] {
  const routes = operation.routes.filter(
    (route) =>
      (include.length === 0 || include.some((each) => each.matchesRoute(operation, route))) &&
      !exclude.some((each) => each.matchesRoute(operation, route)),
  );
  if (routes.length === operation.routes.length) return [operation];
  return routes.length > 0 ? [{ ...operation, routes }] : [];
}

function reportUnmatched(
  key: "include" | "exclude",
  matchers: readonly Matcher[],
  { types, operations }: ApiModel,
  report: ReportConfig,
): void {
  matchers.forEach((matcher, index) => {
    const matched =
      operations.some((each) => each.routes.some((route) => matcher.matchesRoute(each, route))) ||
      types.some(({ source }) => matcher.matchesTypeOf(source.path));
    if (!matched) report("config/unmatched-selector", `${key}[${index}]`);
  });
}
