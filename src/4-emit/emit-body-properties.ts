import { distinctBy } from "../model/distinct-by.ts";
import type { BodyProperty } from "../model/operations.ts";
import { describe } from "./emit-docs.ts";
import { emitNullable } from "./emit-type.ts";
import type { Entry } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteKey } from "./quote.ts";

/** Rows of a body's table as members of a type of their own, each name once. */
export function emitBodyProperties(
  properties: readonly BodyProperty[],
  context: ModuleContext,
): readonly Entry[] {
  return distinctBy(properties, ({ name }) => name).map((property) => emitBodyProperty(property, context));
}

function emitBodyProperty(property: BodyProperty, context: ModuleContext): Entry {
  return {
    comment: describe(property),
    label: `${quoteKey(property.name)}${property.required ? "" : "?"}: `,
    value: emitNullable(property.type, property.nullable, context, "sent"),
  };
}
