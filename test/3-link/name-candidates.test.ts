import { expect, test } from "vitest";
import { nameCandidates } from "../../src/3-link/operations/name-candidates.ts";
import { routeKeys } from "../../src/3-link/operations/route-keys.ts";
import { routeOwners } from "../../src/3-link/operations/route-owners.ts";
import { titleName } from "../../src/3-link/operations/title-name.ts";
import { routeSegments } from "../../src/dialect/routes/route-segments.ts";
import type { HttpMethod } from "../../src/model/operations.ts";

function candidatesOf(title: string, line: string, primary = true): readonly string[] {
  const [method, path = ""] = line.split(" ") as [HttpMethod, string];
  const read = routeSegments(path);
  if (read.kind === "broken") throw new Error(read.problem);
  return nameCandidates({
    method,
    primary,
    title: titleName(title, method),
    route: routeOwners(read.segments),
    lastKey: routeKeys(read.segments, () => false).keys.at(-1)?.key,
  });
}

test.each([
  // 1: what does not belong to the name.
  ["Get ticket", "getTicket"],
  ["'List tickets'", "listTickets"],
  ["“Get ticket”", "getTicket"],
  ["Delete a ticket - Fabrikam API", "deleteTicket"],
  ["Get ticket (deprecated)", "getTicket"],
  ["Get ticket (deprecated) - Fabrikam", "getTicket"],
  ["Close ticket API", "closeTicket"],
  ["Close ticket API.", "closeTicket"],
  // 2: an owner and an action.
  ["ticket: sendNote", "ticketSendNote"],
  ["ticket: sendNote action", "ticketSendNote"],
  ["TicketRow: Delete", "ticketRowDelete"],
  ["ticketNote in shop: upgrade", "ticketNoteInShopUpgrade"],
  ["shopTickets: List notes", "listShopTicketNotes"],
  ["shopTicket: Add an owner", "addShopTicketOwner"],
  // 4: a verb and the rest.
  ["Update ticketNote", "updateTicketNote"],
  ["Create a new folder in the shop", "createNewFolderInShop"],
  ["Get user's tickets", "getUsersTickets"],
  ["Check-in files", "checkInFiles"],
  ["Update macOSTicket", "updateMacOSTicket"],
  ["Afficher l’état", "afficherLétat"],
])("%j alone gives %s", (title, name) => {
  expect(candidatesOf(title, "GET /shops/{id}/tickets")[0]).toBe(name);
});

test.each([
  ["delta", "GET /shops/{id}/tickets/delta", "ticketsDelta"],
  ["close action", "POST /shops/{id}/tickets/{id}/close", "ticketClose"],
  ["getTotals function", "GET /reports/getTotals(year={year})", "reportsGetTotals"],
  ["assign", "POST /me/assign", "userAssign"],
  ["refresh", "POST /refresh", "refresh"],
  ["", "POST /shops/{id}/tickets", "postTickets"],
  ["1:1 talk", "GET /me/talk", "get11Talk"],
])("%j on %s needs the route for %s", (title, line, name) => {
  expect(candidatesOf(title, line)[0]).toBe(name);
});

test("a method that is not the page's first says so", () => {
  expect(candidatesOf("Update logo", "PATCH /shops/{id}/logo", true)[0]).toBe("updateLogo");
  expect(candidatesOf("Update logo", "PUT /shops/{id}/logo", false)[0]).toBe("updateLogoWithPut");
});

test.each([
  [
    "Add operations",
    "POST /me/joinedGroups/{id}/sites/{id}/notes/operations/$ref",
    ["addOperations", "addNotesOperations", "addSiteNotesOperations", "addJoinedGroupSiteNotesOperations"],
  ],
  ["List parts", "GET /catalog.shops/{id}/code={code}/parts/$count", ["listParts", "listShopParts"]],
  ["Parts - Get part", "GET /parts/{id}", ["getPart"]],
  ["Get part - Shop service", "GET /parts/{id}", ["getPart"]],
  ["List parts", "GET /drive/root:/{path}:/parts", ["listParts", "listRootParts", "listDriveRootParts"]],
  [
    "List parts",
    "GET /sheets({id})/range(at='{at}')/parts",
    ["listParts", "listRangeParts", "listSheetRangeParts"],
  ],
])("%s on %s is qualified by its owners, the nearest first", (title, line, names) => {
  expect(candidatesOf(title, line).slice(0, names.length)).toEqual(names);
});

test("a leading me is the user; elsewhere it is a word like others", () => {
  expect(candidatesOf("List notes", "GET /me/notes")).toEqual(["listNotes", "listUserNotes"]);
  expect(candidatesOf("List notes", "GET /shop/me/notes")[1]).toBe("listMeNotes");
});

test("owners that the name says already come last", () => {
  expect(candidatesOf("List shop tickets", "GET /regions/{id}/shops/{id}/tickets")).toEqual([
    "listShopTickets",
    "listRegionShopTickets",
    "listShopShopTickets",
    "listRegionShopShopTickets",
  ]);
});

test("a route that ends in a value can be told by its key", () => {
  expect(candidatesOf("Get ticket", "GET /shops/{id}/tickets/{id}")).toEqual([
    "getTicket",
    "getShopTicket",
    "getShopTicketById",
  ]);
  expect(candidatesOf("Get ticket", "GET /tickets/{number}")).toEqual(["getTicket", "getTicketByNumber"]);
});

test.each([
  ["delete", "DELETE /delete", "deleteOperation"],
  ["Create client", "POST /clients", "createClientOperation"],
])("%j on %s does not take a name that is taken in every program", (title, line, name) => {
  expect(candidatesOf(title, line)[0]).toBe(name);
});

test("a name that is taken in every program is passed over for a longer one", () => {
  expect(candidatesOf("Create client", "POST /tenants/{id}/clients")).toEqual(["createTenantClient"]);
});

test("a title of any length gives a name that a file can have", () => {
  const [name = ""] = candidatesOf(`List ${"very ".repeat(1000)}long tickets`, "GET /tickets");
  expect(name).toMatch(/^listVeryVery/);
  expect(name).toHaveLength(120);
});
