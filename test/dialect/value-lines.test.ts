import { expect, test } from "vitest";
import { matchValueLines } from "../../src/dialect/value-lines.ts";

test.each([
  { given: "\n- open\n- closed", want: ["open", "closed"] },
  { given: "\nopen: it waits\nclosed (for good)\nRead-only.", want: ["open", "closed"] },
  { given: " open\nclosed", want: ["open", "closed"] },
  { given: '\n"In use" - now\n"Idle" - not now', want: ["In use", "Idle"] },
  { given: "\n• to-do\n• done.", want: ["to-do", "done"] },
  { given: "\nopen\nnot yet open\nclosed\nno more of it", want: ["open", "not yet open", "closed"] },
  { given: "\nopen\nDefault: open", want: [] },
  { given: " open, closed", want: [] },
  { given: " see the manual\nopen\nclosed", want: [] },
  { given: "\n- the small one\n- the large one", want: [] },
])("the lines of $given are $want", ({ given, want }) => {
  expect(matchValueLines(given)).toEqual(want);
});
