import { expect, test } from "vitest";
import { camelCase, humpsOf, pascalCase, wordsOf } from "../../src/3-link/names/words.ts";

test.each([
  ["user-principal-name", ["user", "principal", "name"]],
  ["shop_group_id", ["shop", "group", "id"]],
  ["the owner's widgets", ["the", "owners", "widgets"]],
  ["`a`/b", ["a", "b"]],
  ["café naïve", ["café", "naïve"]],
  ["--", []],
])("words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ["ticketGroupId", ["ticket", "Group", "Id"]],
  ["SPId", ["SP", "Id"]],
  ["b2xWidget", ["b2x", "Widget"]],
  ["ID", ["ID"]],
  ["", []],
])("humps of %j", (name, humps) => {
  expect(humpsOf(name)).toEqual(humps);
});

test.each([
  [["user", "principal", "name"], "userPrincipalName"],
  [["Id"], "id"],
  [["GUID"], "guid"],
  [["SPId"], "spId"],
  [["iOS", "app"], "iOSApp"],
  [["Update", "macOS", "file"], "updateMacOSFile"],
  [[], ""],
])("%j in camelCase", (words, name) => {
  expect(camelCase(words)).toBe(name);
});

test("capitals inside of words stay in PascalCase", () => {
  expect(pascalCase(["check", "ticketGroup", "élan"])).toBe("CheckTicketGroupÉlan");
});
