import { emitFunction } from "./emit-function.ts";
import { emitModule } from "./emit-module.ts";
import type { ModuleStructure } from "./module-structure.ts";
import type { OutputPlan } from "./output-plan.ts";
import { quoteString } from "./quote.ts";

/** A module whose `createClient` knows the address of the service; it stands in for the runtime's. */
export function emitCreateClient(baseUrl: string, plan: OutputPlan): ModuleStructure {
  return emitModule("create-client.ts", plan, ({ scope }) => {
    const name = scope.own("createClient");
    const options = `${scope.global("Partial")}<${scope.runtime("ClientOptions")}>`;
    const create = scope.runtime("createClient");
    return [
      emitFunction({
        name,
        comment: { text: `A client for request functions; without a \`baseUrl\` of its own for ${baseUrl}.` },
        typeParameters: [],
        parameters: [{ name: "options", type: options, initializer: "{}" }],
        returnType: scope.runtime("Client"),
        returned: {
          kind: "(,)",
          name: create,
          entries: [{ value: `{ baseUrl: ${quoteString(baseUrl)}, ...options }` }],
        },
      }),
    ];
  });
}
