import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/1-parse/parse-markdown.ts";
import { describe as toMarkdown } from "../../src/2-extract/text/describe.ts";

test.each([
  { given: "The **state** of a *ticket*, `open`.", want: "The **state** of a *ticket*, `open`." },
  { given: "See [ticket](../resources/ticket.md).", want: "See ticket." },
  { given: "See [the shop](https://example.com).", want: "See [the shop](https://example.com)." },
  { given: "See https://example.com.", want: "See https://example.com." },
  { given: "One\ntwo   three", want: "One two three" },
  { given: "One  \ntwo", want: "One\ntwo" },
  { given: "One<br/>two<br>three", want: "One\ntwo\nthree" },
  { given: "Values: <ul><li>`a`</li><li>`b`</li></ul>", want: "Values:\n\n- `a`\n- `b`" },
  { given: "A <b>bold</b> word, <code>x</code>, on <server>", want: "A bold word, `x`, on <server>" },
  { given: "- one\n- two", want: "- one\n- two" },
  { given: ". Possible values are: `a`.", want: "Possible values are: `a`." },
  { given: ". ", want: "" },
  { given: "a <!-- remark --> b", want: "a b" },
  { given: "![a picture](a.png)", want: "a picture" },
  { given: "&lt;tag&gt; \\[x\\] \\*", want: "<tag> [x] *" },
])("$given is described as $want", ({ given, want }) => {
  expect(toMarkdown(parseMarkdown(given).children)).toBe(want);
});
