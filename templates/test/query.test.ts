import { expect, test } from "vitest";
import { queryString } from "../query.ts";

test.each<[object, string]>([
  [{}, ""],
  [{ $select: ["id", "name"] }, "?$select=id,name"],
  [{ $top: 5, $count: true }, "?$top=5&$count=true"],
  [
    { $filter: "name eq 'O''Brien & Söhne' and size gt 1+1" },
    "?$filter=name%20eq%20'O''Brien%20%26%20S%C3%B6hne'%20and%20size%20gt%201%2B1",
  ],
  [{ $expand: ["parts($select=id;$top=2)"] }, "?$expand=parts($select%3Did%3B$top%3D2)"],
  [{ startDateTime: new Date(Date.UTC(2030, 0, 2)) }, "?startDateTime=2030-01-02T00:00:00.000Z"],
  [{ a: undefined, b: [], c: "" }, "?c="],
  [{ "a&b=c#d": "e" }, "?a%26b%3Dc%23d=e"],
])("%j", (query, want) => {
  expect(queryString(query, {}, "listWidgets")).toBe(want);
});

test("extra parameters replace those of the same name", () => {
  expect(queryString({ $top: 1, $skip: 2 }, { $top: 3, debug: true }, "listWidgets")).toBe(
    "?$top=3&$skip=2&debug=true",
  );
});

test.each([null, {}, Number.POSITIVE_INFINITY, [null], [["a"]], Symbol("a")])("%s has no text", (value) => {
  expect(() => queryString({ $top: value }, {}, "listWidgets")).toThrow(
    /^listWidgets: query parameter "\$top"/,
  );
});
