import type { InterfaceType, Property } from "../model/types.ts";
import { emitAlias } from "./emit-alias.ts";
import { mentionExpand, mentionSelect, mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import { quoteString, quoteTemplate } from "./quote.ts";
import { isExpandable, isSelectable } from "./selections.ts";

/** What `$select` and `$expand` may hold for an interface, where an operation asks for it. */
export function emitSelection(type: InterfaceType, context: ModuleContext): readonly StatementStructure[] {
  const base = context.plan.hierarchy.chainOf(type.id)[1]?.id ?? "";
  const properties = context.plan.members.get(type.id)?.properties ?? [];
  const own = mentionType(type.id, context);
  const statements: StatementStructure[] = [];
  const select = mentionSelect(type.id, context);
  if (select !== undefined) {
    const names = properties.filter(isSelectable).map(({ name }) => quoteString(name));
    statements.push(
      emitNames(select, `What \`$select\` may name of ${own}.`, mentionSelect(base, context), names),
    );
  }
  const expand = mentionExpand(type.id, context);
  if (expand !== undefined) {
    const names = properties.filter(isExpandable).flatMap(expandTexts);
    statements.push(
      emitNames(expand, `What \`$expand\` may name of ${own}.`, mentionExpand(base, context), names),
    );
  }
  return statements;
}

/** `"parts"`, also with options of its own: `"parts($top=5)"`. */
function expandTexts({ name }: Property): readonly string[] {
  return [quoteString(name), `\`${quoteTemplate(name)}(\${string})\``];
}

function emitNames(
  name: string,
  text: string,
  base: string | undefined,
  names: readonly string[],
): StatementStructure {
  const members = base === undefined ? names : [base, ...names];
  return emitAlias({ name, comment: { text }, type: { kind: "|", members } });
}
