import { expect, test } from "vitest";
import type { Change } from "../../src/compare/change.ts";
import {
  countChanges,
  formatChangeList,
  formatChangesAsJson,
  formatChangesAsMarkdown,
} from "../../src/compare/format-changes.ts";

const added: Change = { rule: "type-added", breaking: false, subject: "Widget", message: "was added" };
const removed: Change = {
  rule: "property-removed",
  breaking: true,
  subject: "Ticket.id",
  message: "was removed",
};

test.each([
  [[], "no changes"],
  [[added], "1 change, none of them breaking"],
  [[removed], "1 breaking change"],
  [[removed, added], "1 breaking change and 1 other"],
  [[removed, removed, added, added], "2 breaking changes and 2 others"],
])("changes are counted, case %#", (changes, count) => {
  expect(countChanges(changes)).toBe(count);
});

test("the breaking changes come first, and a long list is cut", () => {
  expect(formatChangeList([added, removed])).toBe(
    "  breaking  Ticket.id was removed\n            Widget was added\n",
  );
  expect(formatChangeList([added, removed], 1)).toBe("  breaking  Ticket.id was removed\n  … and 1 more\n");
});

test("Markdown has a heading, a sentence and two lists", () => {
  expect(formatChangesAsMarkdown([added, removed])).toBe(`## API changes

1 breaking change and 1 other.

### Breaking

- \`Ticket.id\` was removed <sub>property-removed</sub>

### Other

- \`Widget\` was added <sub>type-added</sub>
`);
  expect(formatChangesAsMarkdown([])).toBe("## API changes\n\nNo changes.\n");
});

test("names of pages mean nothing in Markdown", () => {
  const hostile: Change = { ...added, subject: "a`b", message: "from <img> to [x](y) @team\n# z" };
  expect(formatChangesAsMarkdown([hostile])).toContain(
    "- `` a`b `` from \\<img\\> to \\[x\\](y) \\@team \\# z <sub>",
  );
});

test("JSON says in one word whether programs break", () => {
  expect(JSON.parse(formatChangesAsJson([added]))).toEqual({ breaking: false, changes: [added] });
  expect(JSON.parse(formatChangesAsJson([removed])).breaking).toBe(true);
});
