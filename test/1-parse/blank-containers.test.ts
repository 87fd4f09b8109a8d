import { expect, test } from "vitest";
import { blankContainers } from "../../src/1-parse/blank-containers.ts";

test.each([
  { what: "no container", given: ["# Ticket", "a::b"], want: ["# Ticket", "a::b"] },
  {
    what: "a zone around a table",
    given: ['::: zone pivot="a"', "|id|", "|-|", "::: zone-end"],
    want: ["                  ", "|id|", "|-|", "            "],
  },
  { what: "a note", given: [":::note", "Shut it.", ":::"], want: ["       ", "Shut it.", "   "] },
  { what: "windows line ends", given: ["::: a\r", "b\r"], want: ["     \r", "b\r"] },
  { what: "code", given: ["```yaml", ":::", "```", ":::"], want: ["```yaml", ":::", "```", "   "] },
  { what: "long fences", given: ["````", "```", ":::", "````"], want: ["````", "```", ":::", "````"] },
  { what: "colons in a line", given: ["a :::", "    :::"], want: ["a :::", "    :::"] },
])("the lines of containers are blank: $what", ({ given, want }) => {
  expect(blankContainers(given.join("\n"))).toBe(want.join("\n"));
});
