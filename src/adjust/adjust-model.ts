import type { GenerateOptions } from "../config.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";
import { overrideOperations } from "./override-operations.ts";
import { overrideTypes } from "./override-types.ts";
import { createConfigReport } from "./report-config.ts";
import { selectDeclarations } from "./select-declarations.ts";

/** What the configuration says in place of the pages, and which part of it all is wanted. */
export type Adjustments = Pick<
  GenerateOptions,
  "include" | "exclude" | "overrides" | "configPath" | "configPlaces"
>;

/** The model as the configuration wants it. Names were given before, so that leaving out renames nothing. */
export function adjustModel(model: ApiModel, adjustments: Adjustments, report: Report): ApiModel {
  const { overrides = {}, include = [], exclude = [], configPath = "", configPlaces = {} } = adjustments;
  const reportConfig = createConfigReport(configPath, configPlaces, report);
  const types = overrideTypes(model, overrides.types ?? {}, reportConfig);
  const changed = overrideOperations(types, overrides.operations ?? {}, reportConfig);
  return selectDeclarations(changed, { include, exclude }, reportConfig);
}
