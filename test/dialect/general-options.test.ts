import { expect, test } from "vitest";
import { matchGeneralSupport } from "../../src/dialect/general-options.ts";

test.each([
  { given: "This method supports the OData query parameters to help customize the response", want: "all" },
  { given: "The method also supports optional OData query options", want: "all" },
  { given: "It supports OData Query Parameters, such as $filter", want: "all" },
  { given: "This method supports some of the OData query parameters, including $top", want: "some" },
  { given: "This method supports some OData query parameters", want: "some" },
  { given: "This method supports the OData query parameters $select and $top", want: undefined },
  { given: "This method supports the $select and $top OData query parameters", want: undefined },
  { given: "This method supports the following OData query parameters", want: undefined },
  { given: "It supports the same OData query parameters as the list", want: undefined },
])("$given: $want", ({ given, want }) => {
  expect(matchGeneralSupport(given)).toBe(want);
});
