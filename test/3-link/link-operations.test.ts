import fc from "fast-check";
import { expect, test } from "vitest";
import { linkOperations } from "../../src/3-link/operations/link-operations.ts";
import type { PageFacts } from "../../src/model/facts.ts";
import { buildContext, buildOperation, buildPage, spanOn } from "./build-facts.ts";

function page(path: string, title: string, ...lines: readonly string[]): PageFacts {
  return buildPage(path, title, buildOperation(lines, { source: spanOn(path) }));
}

function namesById(
  pages: readonly PageFacts[],
  lockedNames: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(
    linkOperations(pages, buildContext({ lockedNames })).map(({ id, name }) => [id, name]),
  );
}

const seeds = [
  page("0.md", "Add operations", "POST /me/joinedGroups/{groupId}/sites/{siteId}/onenote/operations/$ref"),
  page("1.md", "Add operations", "POST /me/authentication/operations/$ref"),
  page(
    "2.md",
    "Add operations",
    "POST /connections/{connectionsId}/operations/$ref",
    "POST /external/connections/{externalConnectionId}/operations/$ref",
  ),
  page(
    "3.md",
    "Add operations",
    "POST /teams/{teamsId}/operations/$ref",
    "POST /me/joinedGroups/{groupId}/team/operations/$ref",
  ),
  page("4.md", "Add operations", "POST /communications/calls/{callId}/operations/$ref"),
];

test("five pages with one title are named after what their routes add to", () => {
  const operations = linkOperations(seeds, buildContext());
  expect(operations.map(({ page, name, routes }) => [page, name, ...routes.map(({ path }) => path)])).toEqual(
    [
      ["4.md", "addCallOperations", "/communications/calls/{callId}/operations/$ref"],
      [
        "2.md",
        "addConnectionOperations",
        "/connections/{connectionsId}/operations/$ref",
        "/external/connections/{externalConnectionId}/operations/$ref",
      ],
      ["1.md", "addAuthenticationOperations", "/me/authentication/operations/$ref"],
      ["0.md", "addOnenoteOperations", "/me/joinedGroups/{groupId}/sites/{siteId}/onenote/operations/$ref"],
      [
        "3.md",
        "addTeamOperations",
        "/teams/{teamsId}/operations/$ref",
        "/me/joinedGroups/{groupId}/team/operations/$ref",
      ],
    ],
  );
});

test("one of the five alone needs no owner", () => {
  expect(namesById(seeds.slice(3, 4))).toEqual({ "POST /teams/{}/operations/$ref": "addOperations" });
});

test("an operation has the method and the first route for an id, and is sorted by it", () => {
  const operations = linkOperations(
    [
      page("b.md", "List parts", "GET /shops/{id}/parts", "GET /me/parts"),
      page("a.md", "Paint", "POST /parts/{id}/paint(color='{color}')"),
      page("c.md", "Delete part", "DELETE /parts/{part-id}"),
    ],
    buildContext(),
  );
  expect(operations.map(({ id }) => id)).toEqual([
    "DELETE /parts/{}",
    "GET /shops/{}/parts",
    "POST /parts/{}/paint(color='{}')",
  ]);
});

test("pages with one first route and different names have ids that say their names", () => {
  const pages = [page("a.md", "List parts", "GET /parts"), page("b.md", "List wares", "GET /parts")];
  expect(namesById(pages)).toEqual({
    "GET /parts#listparts": "listParts",
    "GET /parts#listwares": "listWares",
  });
});

test("pages that give one name to one request line become one function with the routes of all", () => {
  const context = buildContext();
  const operations = linkOperations(
    [
      page("shop-list-parts.md", "List parts", "GET /shops/{id}/parts", "GET /wares/{id}/parts"),
      page("list-parts.md", "List the parts", "GET /stores/{id}/parts", "GET /SHOPS/{shop-id}/parts"),
      page("part-list.md", "List parts", "GET /stores/{store-code}/parts"),
    ],
    context,
  );
  expect(operations).toHaveLength(1);
  expect(operations[0]).toMatchObject({
    page: "list-parts.md",
    name: "listParts",
    id: "GET /stores/{}/parts",
  });
  expect(operations[0]?.routes.map(({ path }) => path)).toEqual([
    "/stores/{storeId}/parts",
    "/SHOPS/{shopId}/parts",
    "/shops/{shopId}/parts",
    "/wares/{wareId}/parts",
    "/stores/{storeCode}/parts",
  ]);
  expect(context.reported).toEqual([
    {
      code: "link/duplicate-operation",
      source: spanOn("shop-list-parts.md", 1),
      details: { route: "GET /shops/{id}/parts", name: "listParts" },
    },
    {
      code: "link/duplicate-operation",
      source: spanOn("part-list.md", 1),
      details: { route: "GET /stores/{store-code}/parts", name: "listParts" },
    },
  ]);
});

test("several methods of a page are several functions", () => {
  const two = buildPage(
    "logo.md",
    "Update logo",
    buildOperation(["PATCH /shops/{id}/logo"]),
    buildOperation(["PUT /shops/{id}/logo"], { primary: false }),
  );
  expect(namesById([two])).toEqual({
    "PATCH /shops/{}/logo": "updateLogo",
    "PUT /shops/{}/logo": "updateLogoWithPut",
  });
});

test("titles take the capitals of types and segments", () => {
  const pages = [
    page("a.md", "Update ticketnote", "PATCH /ticketNotes/{id}"),
    page("b.md", "List tickets", "GET /t"),
  ];
  expect(Object.values(namesById(pages))).toEqual(["listTickets", "updateTicketNote"]);
});

test("repairs and nameless placeholders are reported where they stand", () => {
  const context = buildContext();
  linkOperations([page("a.md", "List notes", "GET /folders/(folder-id)/notes/{}")], context);
  expect(context.reported).toEqual([
    {
      code: "link/repaired-route",
      source: spanOn("a.md", 1),
      details: { path: "/folders/(folder-id)/notes/{}", template: "/folders/{folderId}/notes/{noteId}" },
    },
    {
      code: "link/unnamed-placeholder",
      source: spanOn("a.md", 1),
      details: { path: "/folders/(folder-id)/notes/{}", key: "noteId" },
    },
  ]);
});

const segments = fc.constantFrom("/shops/{id}", "/me", "/parts", "/wares/{id}", "/notes", "/$ref");
const titles = fc.constantFrom(
  "List parts",
  "Add part",
  "part: paint",
  "paint action",
  "Update shoppart",
  "",
);
const somePages = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,3}\.md$/),
    title: titles,
    lines: fc.array(fc.array(segments, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ path }) => path },
);
const twoOrders = somePages
  .map((facts) =>
    facts.map(({ path, title, lines }) => page(path, title, ...lines.map((line) => `GET ${line.join("")}`))),
  )
  .chain((pages) =>
    fc.record({
      pages: fc.constant(pages),
      shuffled: fc.shuffledSubarray(pages, { minLength: pages.length }),
    }),
  );

test("ids and names are unique, and the order of the pages makes no difference", () => {
  fc.assert(
    fc.property(twoOrders, ({ pages, shuffled }) => {
      const operations = linkOperations(pages, buildContext());
      expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
      expect(new Set(operations.map(({ name }) => name.toLowerCase())).size).toBe(operations.length);
      expect(linkOperations(shuffled, buildContext())).toEqual(operations);
    }),
  );
});

test("with a lock, no function is renamed when pages are added that share its route or its title", () => {
  const first = [page("a.md", "List parts", "GET /shops/{id}/parts")];
  const locked = namesById(first);
  expect(locked).toEqual({ "GET /shops/{}/parts": "listParts" });
  const later = [
    ...first,
    page("0.md", "List parts", "GET /wares/{id}/parts"),
    page("1.md", "List things", "GET /shops/{id}/parts"),
  ];
  const names = namesById(later, locked);
  expect(names).toEqual({
    "GET /shops/{}/parts#listparts": "listParts",
    "GET /shops/{}/parts#listthings": "listThings",
    "GET /wares/{}/parts": "listWareParts",
  });
  expect(namesById(later.slice(1, 2), names)).toEqual({ "GET /wares/{}/parts": "listWareParts" });
  expect(namesById(first, names)).toEqual(locked);
});

test("with a lock, a name keeps its capitals when another page shows better ones", () => {
  const first = [page("a.md", "Update shoppart", "PATCH /parts/{id}")];
  const locked = namesById(first);
  const later = [
    ...first,
    page("b.md", "Move part", "PATCH /parts/{id}"),
    page("c.md", "List parts", "GET /shopParts"),
  ];
  expect(namesById(later, locked)).toEqual({
    "GET /shopParts": "listParts",
    "PATCH /parts/{}#movepart": "movePart",
    "PATCH /parts/{}#updateshoppart": "updateShoppart",
  });
});

test("with a lock, a function keeps its name when a page is added that documents more of it", () => {
  const wares = page("w.md", "List parts", "GET /wares/{id}/parts");
  const few = page("a.md", "List parts", "GET /shops/{id}/parts");
  const locked = namesById([few, wares]);
  expect(locked).toEqual({ "GET /shops/{}/parts": "listShopParts", "GET /wares/{}/parts": "listWareParts" });
  const more = page("b.md", "List parts", "GET /stores/{id}/parts", "GET /shops/{id}/parts");
  expect(namesById([few, wares, more], locked)).toEqual({
    "GET /stores/{}/parts": "listShopParts",
    "GET /wares/{}/parts": "listWareParts",
  });
});

test("thousands of pages with one title all get names of their own", () => {
  const pages = Array.from({ length: 4000 }, (_, index) =>
    page(`${index}.md`, "List parts", `GET /shops${index % 1000}/{id}/parts${index}`),
  );
  expect(new Set(Object.values(namesById(pages))).size).toBe(4000);
});
