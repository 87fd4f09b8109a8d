import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { InterfaceType, Property } from "../model/types.ts";
import type { Comment } from "./comment.ts";
import { emitAlias } from "./emit-alias.ts";
import { describe, emitDocs } from "./emit-docs.ts";
import { emitNullable } from "./emit-type.ts";
import { laidOut } from "./laid-out.ts";
import { mentionAny, mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import { quoteKey, quoteString } from "./quote.ts";

/** An interface and, where it has subtypes, the union of all of them. */
export function emitInterface(type: InterfaceType, context: ModuleContext): readonly StatementStructure[] {
  const { hierarchy, members } = context.plan;
  const [, base, ...furtherBases] = hierarchy.chainOf(type.id);
  const inheritsIndex = [base, ...furtherBases].some((ancestor) => ancestor?.open === true);
  const { annotations = [], properties = [] } = members.get(type.id) ?? {};
  const declaration: StatementStructure = {
    statement: "interface",
    isExported: true,
    name: mentionType(type.id, context),
    docs: emitDocs(describeInterface(type), 0),
    extends: base === undefined ? [] : [mentionType(base.id, context)],
    indexSignatures:
      type.open && !inheritsIndex ? [{ keyName: "key", keyType: "string", returnType: "unknown" }] : [],
    properties: [
      emitTypeName(type, context),
      ...annotations.map(emitAnnotation),
      ...properties.map((property) => emitProperty(property, context)),
    ],
  };
  return hierarchy.subtypesOf(type.id).length === 0 ? [declaration] : [declaration, emitAny(type, context)];
}

/** A guess is marked as one. */
function describeInterface(type: InterfaceType): Comment {
  const comment = describe(type);
  if (type.origin !== "example") return comment;
  const guess = "No page declares this type: it was inferred from examples.";
  return { ...comment, text: [comment.text, guess].filter((text) => text !== "").join("\n\n") };
}

/** Values of a base may be of another type, so there it is any string. */
function emitTypeName(
  { id }: InterfaceType,
  { plan }: ModuleContext,
): OptionalKind<PropertySignatureStructure> {
  const type = plan.hierarchy.isBase(id) ? "string" : quoteString(`#${id}`);
  return { name: quoteKey("@odata.type"), hasQuestionToken: true, type };
}

function emitAnnotation(name: string): OptionalKind<PropertySignatureStructure> {
  return { isReadonly: true, name: quoteKey(name), hasQuestionToken: true, type: "string" };
}

function emitProperty(property: Property, context: ModuleContext): OptionalKind<PropertySignatureStructure> {
  const name = quoteKey(property.name);
  const type = emitNullable(property.type, property.nullable, context);
  const used = `  ${property.readOnly ? "readonly " : ""}${name}?: ;`.length;
  return {
    docs: emitDocs(describe(property), 2),
    isReadonly: property.readOnly,
    name,
    hasQuestionToken: true,
    type: laidOut(type, { indent: 2, used }),
  };
}

function emitAny(type: InterfaceType, context: ModuleContext): StatementStructure {
  const { hierarchy } = context.plan;
  const own = mentionType(type.id, context);
  const subtypes = hierarchy
    .subtypesOf(type.id)
    .map(({ id }) =>
      hierarchy.isLastLevel(id, type.id) ? mentionAny(id, context) : mentionType(id, context),
    );
  return emitAlias({
    name: mentionAny(type.id, context),
    comment: { text: `${own} or one of its subtypes.` },
    type: { kind: "|", members: [own, ...subtypes] },
  });
}
