import { printJson } from "../diagnostics/print-json.ts";
import { printable, printableLine } from "../diagnostics/printable.ts";
import type { Change } from "./change.ts";

/** How many changes there are: `2 breaking changes and 1 other`. */
export function countChanges(changes: readonly Change[]): string {
  const breaking = changes.filter((change) => change.breaking).length;
  const others = changes.length - breaking;
  if (changes.length === 0) return "no changes";
  if (breaking === 0) return `${plural(others)}, none of them breaking`;
  return `${breaking} breaking ${breaking === 1 ? "change" : "changes"}${others > 0 ? ` and ${others} ${others === 1 ? "other" : "others"}` : ""}`;
}

/** For a terminal: a line a change, the breaking ones first. */
export function formatChangeList(changes: readonly Change[], limit = Number.POSITIVE_INFINITY): string {
  const lines = breakingFirst(changes).map(
    ({ breaking, subject, message }) =>
      `  ${breaking ? "breaking" : "        "}  ${printableLine(`${subject} ${message}`)}\n`,
  );
  const rest = lines.length - limit;
  return `${lines.slice(0, limit).join("")}${rest > 0 ? `  … and ${rest} more\n` : ""}`;
}

/** For a pull request. */
export function formatChangesAsMarkdown(changes: readonly Change[]): string {
  const part = (title: string, breaking: boolean) => {
    const items = changes.filter((change) => change.breaking === breaking);
    return items.length === 0 ? "" : `\n### ${title}\n\n${items.map(formatItem).join("")}`;
  };
  const count = countChanges(changes);
  return `## API changes\n\n${count.slice(0, 1).toUpperCase()}${count.slice(1)}.\n${part("Breaking", true)}${part("Other", false)}`;
}

/** For programs. */
export function formatChangesAsJson(changes: readonly Change[]): string {
  return `${printJson({ breaking: changes.some(({ breaking }) => breaking), changes }, 2)}\n`;
}

/** Names come from pages, so each stands in code, where Markdown means nothing. */
function formatItem({ rule, subject, message }: Change): string {
  return `- ${inCode(printable(subject))} ${escapeMarkdown(printable(message))} <sub>${rule}</sub>\n`;
}

function inCode(text: string): string {
  const fence = "`".repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~@]/g, "\\$&");
}

function breakingFirst(changes: readonly Change[]): Change[] {
  return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
}

function plural(count: number): string {
  return `${count} ${count === 1 ? "change" : "changes"}`;
}
