import type { TypeDeclaration } from "../model/api-model.ts";
import { emitEnum } from "./emit-enum.ts";
import { emitInterface } from "./emit-interface.ts";
import { emitModule } from "./emit-module.ts";
import { emitSelection } from "./emit-selection.ts";
import type { ModuleStructure } from "./module-structure.ts";
import type { OutputPlan } from "./output-plan.ts";

/** The module of a type, with the enums that belong to it alone before it. */
export function emitTypeModule(type: TypeDeclaration, plan: OutputPlan): ModuleStructure {
  const path = plan.paths.types.get(type.id) ?? "";
  return emitModule(path, plan, (context) => {
    if (type.kind === "enum") return emitEnum(type, context);
    const enums = plan.ownEnums.get(type.id) ?? [];
    return [
      ...enums.flatMap((own) => emitEnum(own, context)),
      ...emitInterface(type, context),
      ...emitSelection(type, context),
    ];
  });
}
