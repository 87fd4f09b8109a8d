import { texts } from "pagewright:explanations";
import { catalog, codesOnDemand } from "./catalog.ts";
import type { DiagnosticCode } from "./diagnostic.ts";
import { type Explanation, type Fragment, parseExplanation } from "./parse-explanation.ts";

const textByCode = new Map<string, string>(texts);

/** What a code means; every code of the catalogue has an explanation. */
export function explain(code: DiagnosticCode): Explanation {
  return parseExplanation(textByCode.get(code) ?? "");
}

/** The usual severity, and whether a code has to be switched on. */
export function describeSeverity(code: DiagnosticCode): string {
  const { severity } = catalog[code];
  return codesOnDemand.has(code) ? `${severity}, off by default` : severity;
}

/** The code, when it is one. */
export function matchCode(text: string): DiagnosticCode | undefined {
  // `hasOwn` makes sure of the type, which TypeScript does not see.
  return Object.hasOwn(catalog, text) ? (text as DiagnosticCode) : undefined;
}

/** What a code means, with a wrong and a right fragment, as Markdown. */
export function formatExplanation(code: DiagnosticCode): string {
  const { meaning, wrong, right } = explain(code);
  return `${meaning}\n\nWrong:\n\n${formatFragments(wrong)}\nRight:\n\n${formatFragments(right)}`;
}

/** The Markdown of every code, for `docs/diagnostics.md`. */
export function formatAllExplanations(): string {
  const codes = Object.keys(catalog)
    .flatMap((code) => matchCode(code) ?? [])
    .sort();
  const rows = codes.map((code) => `|[${code}](#${anchorOf(code)})|${describeSeverity(code)}|`);
  const sections = codes.map(
    (code) => `\n## ${code}\n\n*${describeSeverity(code)}.* ${formatExplanation(code)}`,
  );
  return `${heading}\n|Code|Severity|\n|:---|:---|\n${rows.join("\n")}\n${sections.join("")}`;
}

const heading = `# Diagnostics

What \`pagewright lint\` finds. \`pagewright explain CODE\` prints the same. *error*: the output lacks something that a page
promises. *warning*: pagewright had to choose. *info*: odd, but understood. What is off by default is found where the
configuration gives it a severity: \`severities: { "link/incomplete-example": "info" }\`.
`;

function formatFragments(fragments: readonly Fragment[]): string {
  return fragments
    .map(({ text, path, frame }) => {
      const label = path === undefined || fragments.length < 2 ? "" : `\`${path}\`:\n\n`;
      return `${label}\`\`\`\`${frame === "config" ? "json" : "markdown"}\n${text}\n\`\`\`\`\n`;
    })
    .join("\n");
}

function anchorOf(code: string): string {
  return code.replaceAll("/", "");
}
