import type { Operation } from "../../src/model/operations.ts";
import type { EmitOptions } from "../../src/model/options.ts";
import { emitFiles, emitText } from "../support/emit.ts";
import { apiModel, array, enumType, interfaceType, property, ref, scalar, text } from "../support/model.ts";

/** The types of the API that the operations are of. */
export const types = [
  interfaceType("entity", [property("id", text, { nullable: false, readOnly: true })], { key: "id" }),
  interfaceType(
    "widget",
    [
      property("name"),
      property("created", scalar("DateTimeOffset"), { readOnly: true }),
      property("parts", array(ref("part")), { relationship: true, nullable: false }),
    ],
    { base: "entity", key: "id" },
  ),
  interfaceType("part", [property("length", scalar("Int32"))]),
  enumType("shade", ["dark", "light"]),
];

/** The module of an operation. */
export function emitted(operation: Operation, options: Partial<EmitOptions> = {}): string {
  const model = apiModel(types, [operation]);
  const file = emitFiles(model, options).find(({ path }) => path.startsWith("operations/"));
  return emitText(model, file?.path ?? "", options);
}

/** The declaration that begins with `start`, up to the next blank line. */
export function declaration(code: string, start: string): string {
  return code.slice(code.indexOf(start)).split("\n\n")[0]?.trimEnd() ?? "";
}
