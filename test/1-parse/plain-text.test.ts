import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/1-parse/parse-markdown.ts";
import { plainText } from "../../src/1-parse/plain-text.ts";

test.each([
  { given: "A **bold** [link](a.md) and `code`", want: "A bold link and code" },
  { given: "One  \ntwo\nthree", want: "One two three" },
  { given: "One<br>two<br/>three", want: "One two three" },
  { given: "a <b>bold</b> word <!-- not this -->", want: "a bold word" },
  { given: "the name of <server>:<port>", want: "the name of <server>:<port>" },
  { given: "![a picture](a.png)", want: "a picture" },
  { given: "- one\n- two", want: "one two" },
  { given: "&lt;tag&gt; &amp; &nbsp;", want: "<tag> &" },
  { given: "\\[Deprecated\\]", want: "[Deprecated]" },
  { given: "[ticket][]", want: "[ticket][]" },
  { given: "[ticket][]\n\n[ticket]: ticket.md", want: "ticket" },
])("$given reads $want", ({ given, want }) => {
  expect(plainText(parseMarkdown(given))).toBe(want);
});
