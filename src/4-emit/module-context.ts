import type { ModuleScope } from "./module-scope.ts";
import type { OutputPlan } from "./output-plan.ts";

/** What the emitters of one module share. */
export interface ModuleContext {
  readonly plan: OutputPlan;
  readonly scope: ModuleScope;
}
