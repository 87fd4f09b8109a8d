import type { ChangeRule } from "../../src/compare/change-rules.ts";

const verdicts = new Map([
  ["always", "yes"],
  ["never", "no"],
  ["when received", "if values of the type are received"],
  ["when sent", "if values of the type are sent"],
]);

/** `docs/breaking-changes.md`: what `pagewright diff` and `pagewright check` tell, and what of it breaks programs. */
export function printBreakingChanges(rules: Readonly<Record<string, ChangeRule>>): string {
  const rows = Object.entries(rules).map(
    ([name, { breaks, says, why }]) => `| \`${name}\` | … ${says} | ${verdicts.get(breaks)} | ${why} |`,
  );
  return `${introduction}\n| Change | What is said | Breaking | Why |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

const introduction = `<!-- Made of src/compare/change-rules.ts by npm run update. -->

# What breaks

\`pagewright diff OLD NEW\` compares two APIs; \`pagewright check\` and \`pagewright generate\` compare the pages with the
client that stands. All of them look at the model, never at text: that a description was reworded or a page was moved
is no change. A change is *breaking* if a program that was written against the old client may no longer compile, or
may meet a value that it could not meet before.

Types are compared by their id (\`example.desk.ticket\`), functions by method and first route (\`GET /tickets/{}\`),
members of an enum by their value. A property that moved to a base type, or from it, has not changed. Bodies are only
sent. Of a type it depends on the functions whether its values are received (a result leads to it) or sent (a body or
a parameter does), in the old API or in the new one; a type that no function leads to may be used both ways.

Not compared are descriptions, examples, permissions and headers of responses.
`;
