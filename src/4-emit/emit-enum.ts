import type { EnumType } from "../model/types.ts";
import { type Comment, codeSpan } from "./comment.ts";
import { emitAlias } from "./emit-alias.ts";
import { describe, emitDocs } from "./emit-docs.ts";
import { laidOut } from "./laid-out.ts";
import type { Entry } from "./layout.ts";
import { memberNames } from "./member-names.ts";
import { mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import { quoteString } from "./quote.ts";

/** An enum in the style that the options ask for. */
export function emitEnum(type: EnumType, context: ModuleContext): readonly StatementStructure[] {
  const name = mentionType(type.id, context);
  const { enumStyle } = context.plan.options;
  if (enumStyle === "enum") return [emitEnumDeclaration(type, name)];
  // An object without members has no values to make a type of.
  if (enumStyle === "union" || type.members.length === 0) return [emitValueUnion(type, name)];
  const values = `(typeof ${name})[keyof typeof ${name}]`;
  return [emitConstObject(type, name), emitAlias({ name, type: values })];
}

function emitEnumDeclaration(type: EnumType, name: string): StatementStructure {
  const names = memberNames(type.members);
  return {
    statement: "enum",
    isExported: true,
    name,
    docs: emitDocs(describeEnum(type), 0),
    members: type.members.map(({ value, description }, index) => ({
      name: names[index] ?? value,
      initializer: quoteString(value),
      docs: emitDocs({ text: description }, 2),
      trailingTrivia: ",",
    })),
  };
}

function emitConstObject(type: EnumType, name: string): StatementStructure {
  const names = memberNames(type.members);
  const entries = type.members.map(
    ({ value, description }, index): Entry => ({
      comment: { text: description },
      label: `${names[index]}: `,
      value: quoteString(value),
    }),
  );
  const members = laidOut({ kind: "{,}", entries, tall: true }, { indent: 0, used: 0 });
  return {
    statement: "const",
    isExported: true,
    docs: emitDocs(describeEnum(type), 0),
    declarations: [{ name, initializer: `${members} as const` }],
  };
}

function emitValueUnion(type: EnumType, name: string): StatementStructure {
  const members =
    type.members.length === 0 ? ["string"] : type.members.map(({ value }) => quoteString(value));
  const described = type.members.filter(({ description }) => description !== "");
  const list = described.map(({ value, description }) => `- ${codeSpan(value)}: ${description}`);
  const { text, ...comment } = describeEnum(type);
  return emitAlias({
    name,
    comment: { text: [text, list.join("\n")].join("\n\n"), ...comment },
    type: { kind: "|", members },
  });
}

function describeEnum(type: EnumType): Comment {
  const combined = type.flags ? "\n\nValues can be combined with commas." : "";
  return describe({ description: type.description + combined, deprecated: type.deprecated });
}
