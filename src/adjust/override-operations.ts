import type { OperationOverride } from "../model/adjustments.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Operation, Parameter, Route } from "../model/operations.ts";
import { keysIn, withoutKeys } from "../model/route-template.ts";
import type { SourceSpan } from "../model/source.ts";
import { nearMiss } from "../near-miss.ts";
import { findByName, knownNames } from "./find-by-name.ts";
import type { ReportConfig } from "./report-config.ts";

/** Operations with the names and routes that the configuration gives them. Their ids stay. */
export function overrideOperations(
  model: ApiModel,
  overrides: Readonly<Record<string, OperationOverride>>,
  report: ReportConfig,
): ApiModel {
  const changes = new Map<string, OperationOverride>();
  for (const [written, override] of Object.entries(overrides)) {
    // `GET /tickets/{id}` may stand for the id `GET /tickets/{}`.
    const operation = findByName(model.operations, withoutKeys(written));
    if (operation !== undefined) changes.set(operation.id, override);
    else {
      const suggestion = nearMiss(written, knownNames(model.operations));
      report("config/unmatched-override", `overrides.operations.${written}`, { suggestion });
    }
  }
  if (changes.size === 0) return model;
  return { ...model, operations: model.operations.map((each) => change(each, changes.get(each.id))) };
}

function change(operation: Operation, override: OperationOverride | undefined): Operation {
  const { name = operation.name, routes } = override ?? {};
  return {
    ...operation,
    name,
    ...(routes !== undefined && { routes: replaceRoutes(operation, [routes].flat()) }),
  };
}

/** What the documented routes say of a key holds for it in the new ones, too. */
function replaceRoutes({ routes }: Operation, paths: readonly string[]): readonly Route[] {
  const documented = new Map(routes.flatMap(({ parameters }) => parameters.map((each) => [each.key, each])));
  return routes.slice(0, 1).flatMap(({ method, source }) =>
    paths.map((path): Route => {
      const parameters = keysIn(path).map((key) => documented.get(key) ?? plainParameter(key, source));
      return { method, path, parameters, source };
    }),
  );
}

function plainParameter(key: string, source: SourceSpan): Parameter {
  const type = { kind: "scalar", name: "String" } as const;
  return { name: key, key, in: "path", type, required: true, description: "", source };
}
