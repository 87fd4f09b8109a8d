import { expect, test } from "vitest";
import { routeKeys } from "../../src/3-link/operations/route-keys.ts";
import { routeSegments } from "../../src/dialect/routes/route-segments.ts";

function templateOf(path: string, documented: readonly string[] = []): string {
  const read = routeSegments(path);
  if (read.kind === "broken") return `broken: ${read.problem}`;
  return routeKeys(read.segments, (argument) => documented.includes(argument)).template;
}

test.each([
  // Names of the page's own.
  ["/shops/{shop-id}/widgets/{widget_id}", "/shops/{shopId}/widgets/{widgetId}"],
  ["/shops/{shop id}", "/shops/{shopId}"],
  ["/shops/{shopId | shop-name}", "/shops/{shopId}"],
  ["/shops/<shop-code>", "/shops/{shopCode}"],
  ["/shops/{resource-SP-id}", "/shops/{resourceSPId}"],
  // Bare names take the segment before them.
  ["/users/{id}/messages/{id}", "/users/{userId}/messages/{messageId}"],
  ["/users/{id | userPrincipalName}", "/users/{userId}"],
  ["/users/{Id|name}", "/users/{userId}"],
  ["/boxes/{guid}", "/boxes/{boxId}"],
  ["/charts/{name}", "/charts/{chartName}"],
  ["/settings/{key}/values", "/settings/{settingKey}/values"],
  ["/people/{id}", "/people/{personId}"],
  ["/shops/catalog.bigShop/{id}", "/shops/catalog.bigShop/{bigShopId}"],
  ["/{id}", "/{id}"],
  // A word is said once.
  ["/names/{name}", "/names/{name}"],
  ["/userIds/{id}", "/userIds/{userId}"],
  // Twice in one route counts as bare; still equal, it takes 2.
  ["/shops/{itemId}/widgets/{itemId}", "/shops/{shopId}/widgets/{widgetId}"],
  ["/boxes/{boxId}/boxes/{boxId}/boxes/{boxId}", "/boxes/{boxId}/boxes/{boxId2}/boxes/{boxId3}"],
  ["/shops/{id}/shops/{id}/lids/{shopId2}", "/shops/{shopId}/shops/{shopId3}/lids/{shopId2}"],
  // `route` picks a route and cannot be a key.
  ["/routes/{route}", "/routes/{routeId}"],
  ["/plan(route='{route}')", "/plan(route='{routeValue}')"],
  // Values that are written where a placeholder is usual.
  ["/classes/0f8fad5b-d9cd-469f-a165-70867728950e/notes", "/classes/{classId}/notes"],
  ["/sites/fabrikam.com/pages", "/sites/{siteId}/pages"],
  ["/chats/19:1f00@thread.v2/members", "/chats/{chatId}/members"],
  ["/lists/Zm9vYmFyCg==/tasks", "/lists/{listId}/tasks"],
])("%s becomes %s", (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test.each([
  ["/range(address='{address}')", "/range(address='{address}')"],
  ["/range(address='<address>')/clear", "/range(address='{address}')/clear"],
  ["/range(address={n})", "/range(address={address})"],
  ["/resized(rows={n}, columns=<n>)", "/resized(rows={rows},columns={columns})"],
  ["/byId(id='{id}')", "/byId(id='{id}')"],
  ["/range(<address>)", "/range({address})"],
  ["/sheets({id})/cells", "/sheets({sheetId})/cells"],
  ["/policies(externalId='{externalId}')", "/policies(externalId='{externalId}')"],
  ["/near(Point='{p}')/near(Point='{p}')", "/near(Point='{point}')/near(Point='{point2}')"],
  ["/zones(Standard=shop.standard'{zone}')", "/zones(Standard=shop.standard'{standard}')"],
  ["/widgets(-={x})", "/widgets(-={widgetId})"],
  ["/after(count=n)", "/after(count={count})"],
  ["/recent(deep=deep-value)", "/recent(deep={deep})"],
  ["/mine(on='parameterValue')", "/mine(on='{on}')"],
  ["/find(text='a, b (c)/d')", "/find(text='a, b (c)/d')"],
])("the arguments of %s become %s", (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test("an example of a value is a parameter only where a table says so", () => {
  expect(templateOf("/image(width=640,mode='fit')")).toBe("/image(width=640,mode='fit')");
  expect(templateOf("/image(width=640,mode='fit')", ["width", "mode"])).toBe(
    "/image(width={width},mode='{mode}')",
  );
});

test.each([
  ["/drive/root:/{item-path}:/content", "/drive/root:/{itemPath}:/content"],
  ["/drives/{id}/root:/{path and filename}", "/drives/{driveId}/root:/{pathAndFilename}"],
  ["/items/{parent-id}:/{filename}:/content", "/items/{parentId}:/{filename}:/content"],
  ["/roles/code={code}/members/$ref", "/roles/code={code}/members/$ref"],
])("%s keeps its form as %s", (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test.each([
  ["/range(address='<address>'/clear", "/range(address='{address}')/clear"],
  ["/users/{user-id} | user-principal-name/chats", "/users/{userId}/chats"],
  ["/teams/(team-id)/channels", "/teams/{teamId}/channels"],
  ["/teams/(name or id)/channels", "/teams/{teamName}/channels"],
])("%s is repaired", (path, template) => {
  expect(routeSegments(path)).toMatchObject({ kind: "segments", repaired: true });
  expect(templateOf(path)).toBe(template);
});

test.each([
  ["/folders/{id}/.../messages/{id}", '"..." stands for segments that are not written'],
  ["/folders/../messages", '".." stands for segments that are not written'],
  ["/folders/{id/messages", 'a "}" is missing'],
  ["/folders/range(address='A1)/clear", "a quote is not closed"],
  ["/folders)/clear", 'a ")" closes nothing'],
  ["/folders and more", '"folders and more" is no part of a URL'],
  ["/folders\\notes", '"folders\\notes" is no part of a URL'],
  ["/folders#top", '"folders#top" is no part of a URL'],
  ["/", "it has no segment"],
])("%s is broken", (path, problem) => {
  expect(routeSegments(path)).toEqual({ kind: "broken", problem });
});

test("a placeholder without a name takes that of the segment before it", () => {
  const read = routeSegments("/widgets/{}/parts/{ | }");
  if (read.kind === "broken") throw new Error(read.problem);
  expect(routeKeys(read.segments, () => false).keys).toEqual([
    { key: "widgetId", name: "widgetId", writtenNames: [], kind: "unnamed" },
    { key: "partId", name: "partId", writtenNames: [], kind: "unnamed" },
  ]);
});

// A regular expression that backtracks would not come to an end.
test.each([
  ["{", "broken"],
  ["<", "broken"],
  ["(", "segments"],
  ["(a=", "segments"],
  ["'", "segments"],
  ["{a}|", "broken"],
  [" ", "broken"],
  ["@", "segments"],
  [".com", "segments"],
  ["=", "segments"],
  ["/{a}", "segments"],
])("200,000 times %j is read", (piece, kind) => {
  const read = routeSegments(`/${piece.repeat(200_000)}`);
  expect(read.kind).toBe(kind);
  if (read.kind === "segments") expect(routeKeys(read.segments, () => false).template).toMatch(/^\//);
});
