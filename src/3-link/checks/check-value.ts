import { createNearNames } from "../../diagnostics/near-names.ts";
import { namesScalar, namesString } from "../../dialect/sample-values.ts";
import { formatWanted } from "../../dialect/value-formats.ts";
import type { JsonNode, JsonString } from "../../model/json-node.ts";
import type { TypeRef } from "../../model/types.ts";
import { describeType } from "../types/type-refs.ts";
import { checkEnumValue } from "./check-enum-value.ts";
import { describeKind, fitsKind } from "./fits-kind.ts";
import { quoteValues } from "./quote-values.ts";
import { type Documented, placeOf, relatedTo, type ValueTools } from "./value-site.ts";

/** Compares a value with its documented type; says whether what stands inside the value can be compared, too. */
export function checkValue(node: JsonNode, type: TypeRef, about: Documented, tools: ValueTools): boolean {
  if (!fitsKind(node, type, tools.isEnum)) {
    if (node.kind === "string" && type.kind === "scalar" && namesScalar(node.value, type.name)) {
      tools.addTypeName(node, about);
      return false;
    }
    const shown = describeKind(node.kind);
    const details = { property: about.property, shown, documented: describeType(type) };
    tools.report("link/value-kind", placeOf(node, tools.page), details, relatedTo(about));
    return false;
  }
  if (node.kind === "string") checkText(node, type, about, tools);
  return true;
}

function checkText(node: JsonString, type: TypeRef, about: Documented, tools: ValueTools): void {
  const { property } = about;
  const { value } = node;
  const { page, enumOf, report, addTypeName } = tools;
  if (type.kind === "ref") {
    const declaration = enumOf(type.id);
    if (declaration) checkEnumValue(node, declaration, about, tools);
  } else if (type.kind === "scalar") {
    const wanted = formatWanted(type.name, value);
    if (wanted === undefined) return;
    const details = { value, property, scalar: type.name, example: wanted };
    if (namesScalar(value, type.name)) addTypeName(node, about);
    else report("link/value-format", placeOf(node, page), details, relatedTo(about));
  } else if (type.kind === "union") {
    const listed = type.members.flatMap((member) => (member.kind === "literal" ? [member.value] : []));
    // No text at all is what a service sends for no value.
    if (listed.length === 0 || value === "" || listed.includes(value)) return;
    if (namesString(value, listed)) {
      addTypeName(node, about);
      return;
    }
    const details = { value, property, listed: quoteValues(listed) };
    const suggestion = createNearNames(listed)(value);
    report("link/value-not-listed", placeOf(node, page), details, { ...relatedTo(about), suggestion });
  }
}
