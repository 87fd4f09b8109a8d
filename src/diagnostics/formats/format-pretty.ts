import { createColors } from "picocolors";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import { printable, printableLine } from "../printable.ts";
import { createCodeFrames } from "./code-frame.ts";
import type { Format, FormatContext } from "./format.ts";
import { formatCodeTable, groupByCode } from "./format-code-table.ts";

/** More diagnostics than this are shown as a table and a few of each code. */
const manyDiagnostics = 100;
const shownOfEach = 3;

/** For people: where, what, the line of the page with a caret, and what to write instead. */
export const formatPretty: Format = (diagnostics, context) => {
  if (context.all || diagnostics.length <= manyDiagnostics) {
    return diagnostics.map(createFormatter(context)).join("");
  }
  const hint = "pagewright explain CODE says what a code means\n";
  return `${formatFewOfEach(diagnostics, context)}${formatCodeTable(diagnostics)}${hint}`;
};

/** A few of each code, however many there are of all. */
export const formatFewOfEach: Format = (diagnostics, context) => {
  const formatOne = createFormatter(context);
  const groups = groupByCode(diagnostics).map(({ code, diagnostics: group }) => {
    const rest = group.length - shownOfEach;
    const more = rest > 0 ? `… and ${rest} more of ${code}; --all shows them\n\n` : "";
    return chooseShown(group).map(formatOne).join("") + more;
  });
  return groups.join("");
};

/** The first of different pages, which tell more than several of one; then further ones. */
function chooseShown(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const firstByPage = new Map<string, number>();
  for (const [index, { source }] of group.entries()) {
    if (!firstByPage.has(source.path)) firstByPage.set(source.path, index);
  }
  const order = new Set([...firstByPage.values(), ...group.keys()]);
  const chosen = new Set([...order].slice(0, shownOfEach));
  return group.filter((_, index) => chosen.has(index));
}

function createFormatter(context: FormatContext): (diagnostic: Diagnostic) => string {
  const colors = createColors(context.colors);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const frameOf = createCodeFrames(context.texts, context.columns);
  const place = ({ path, start }: Diagnostic["source"]) =>
    `${printableLine(context.showPath(path))}:${start.line}:${start.column}`;
  return ({ code, severity, message, source, related = [], suggestion }) => {
    const frame = frameOf(source);
    const lines = [
      `${colors.bold(place(source))} ${paint[severity](severity)} ${colors.dim(code)}`,
      `  ${printableLine(message)}`,
      ...(frame
        ? [colors.dim(frame.line), `${colors.dim(frame.gutter)}${paint[severity](frame.carets)}`]
        : []),
      ...related.map((span) => `  ${place(span.source)} ${printable(span.message)}`),
      ...(suggestion === undefined ? [] : [`  Did you mean ${colors.green(`"${printable(suggestion)}"`)}?`]),
    ];
    return `${lines.join("\n")}\n\n`;
  };
}
