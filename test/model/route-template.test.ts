import { expect, test } from "vitest";
import { keysIn, withoutKeys } from "../../src/model/route-template.ts";

test.each([
  { given: "/tickets", keys: [], without: "/tickets" },
  {
    given: "/desks/{deskId}/tickets/{ticketId}",
    keys: ["deskId", "ticketId"],
    without: "/desks/{}/tickets/{}",
  },
  { given: "/tickets/find(title='{title}')", keys: ["title"], without: "/tickets/find(title='{}')" },
  { given: "GET /tickets/{}", keys: [""], without: "GET /tickets/{}" },
])("$given has the keys $keys", ({ given, keys, without }) => {
  expect(keysIn(given)).toEqual(keys);
  expect(withoutKeys(given)).toBe(without);
});
