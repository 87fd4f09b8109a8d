import { expect, test } from "vitest";
import {
  joinsAlternatives,
  joinsKinds,
  matchBareResult,
  matchLinkedName,
  matchScalarPhrase,
  matchStatus,
  matchStatusHeading,
  namesResult,
  plainStatuses,
  saysArray,
  saysBody,
  saysBytesInstead,
  saysCollection,
  saysCount,
  saysNoContent,
  saysOtherStatuses,
  saysTokenBeside,
  withoutClauseOf,
  withoutLaterRequests,
} from "../../src/dialect/response-phrases.ts";

const found = "If successful, this method returns a 200 OK response code and";

test.each([
  { given: "200 OK", want: 200 },
  { given: "204, No Content", want: 204 },
  { given: "201", want: 201 },
  { given: '"202 Accepted"', want: 202 },
  { given: "404 Not Found", want: 404 },
  { given: "2016-12-31", want: undefined },
  { given: "600 Unknown", want: undefined },
  { given: "OK", want: undefined },
])("the status in $given is $want", ({ given, want }) => {
  expect(matchStatus(given)).toBe(want);
});

test.each([
  { given: `${found} a collection of ticket objects in the response body.`, want: true },
  { given: `${found} a ticket collection object in the response body.`, want: true },
  { given: `${found} a list of tickets in the response body.`, want: true },
  { given: `${found} an array of tickets.`, want: true },
  { given: `${found} the requested ticket objects.`, want: true },
  { given: `${found} a ticket object in the response body.`, want: false },
  { given: `${found} a listing in the response body.`, want: false },
  { given: `${found} one of the following objects: ticket, order.`, want: false },
])("$given speaks of a collection: $want", ({ given, want }) => {
  expect(saysCollection(given)).toBe(want);
});

test.each([
  { given: `${found} an array of tickets and a token.`, want: true },
  { given: `${found} ticket objects and a continuation token.`, want: true },
  { given: `${found} a ticket object for the token.`, want: false },
  { given: `${found} ticket objects and an order object.`, want: false },
])("$given names a token beside what comes back: $want", ({ given, want }) => {
  expect(saysTokenBeside(given)).toBe(want);
});

test.each([
  { given: "It does not return anything in the response body.", want: true },
  { given: "It doesn't return anything in the response body.", want: true },
  { given: "This method returns a 200 OK response code and no response body.", want: true },
  { given: "This method returns a 202 Accepted response code and an empty response body.", want: true },
  { given: "This method returns a 202 Accepted response code and no content.", want: true },
  { given: "A status. Nothing is specified in the body of the response.", want: true },
  { given: "A status. Nothing is specified in the response body.", want: true },
  { given: "This method returns a 204 No Content response code.", want: false },
  { given: `${found} a ticket object, or a 204, No Content response code.`, want: false },
  { given: `${found} a ticket object in the response body.`, want: false },
])("$given says that nothing is returned: $want", ({ given, want }) => {
  expect(saysNoContent(given)).toBe(want);
});

test.each([
  { given: `${found} a String in the response body.`, want: { kind: "scalar", name: "String" } },
  { given: `${found} a Boolean in the response body.`, want: { kind: "scalar", name: "Boolean" } },
  { given: `${found} an Int32 in the response body.`, want: { kind: "scalar", name: "Int32" } },
  { given: `${found} an Int64 in the response body.`, want: { kind: "scalar", name: "Int64" } },
  { given: `${found} a Guid in the response body.`, want: { kind: "scalar", name: "Guid" } },
  {
    given: `${found} a String collection in the response body.`,
    want: { kind: "collection", element: { kind: "scalar", name: "String" } },
  },
  { given: `${found} a Stream in the response body.`, want: { kind: "scalar", name: "Stream" } },
  { given: `${found} the binary data of the photo.`, want: { kind: "scalar", name: "Stream" } },
  { given: `${found} a ticket object in the response body.`, want: undefined },
  { given: `${found} true or false in the response body.`, want: { kind: "scalar", name: "Boolean" } },
  { given: `${found} an Edm.Boolean in the response body.`, want: { kind: "scalar", name: "Boolean" } },
  {
    given: `${found} a DateTimeOffset in the response body.`,
    want: { kind: "scalar", name: "DateTimeOffset" },
  },
  {
    given: `${found} a collection of Guid values in the response body.`,
    want: { kind: "collection", element: { kind: "scalar", name: "Guid" } },
  },
  { given: `${found} a single ticket object in the response body.`, want: undefined },
  { given: `${found} the date of the ticket.`, want: undefined },
  { given: `${found} a stringMap object in the response body.`, want: undefined },
])("the scalar that $given names is $want", ({ given, want }) => {
  expect(matchScalarPhrase(given)).toEqual(want);
});

test.each([
  { given: `${found} a ticket object in the response body.`, want: "ticket" },
  { given: `${found} an updated order object in the response body.`, want: "order" },
  { given: `${found} the requested order resource.`, want: "order" },
  { given: `${found} a ticket collection in the response body.`, want: "ticket" },
  { given: `${found} an example.shop.order object in the response body.`, want: "example.shop.order" },
  { given: `${found} a JSON object in the response body.`, want: undefined },
  { given: `${found} a collection in the response body.`, want: undefined },
  { given: "If successful, this method returns a 204 No Content response code.", want: undefined },
  { given: "Returns an array of TicketRecord objects.", want: "TicketRecord" },
  { given: "Returns an array of matching objects.", want: undefined },
  { given: "The ticket object contains these properties.", want: undefined },
])("the unlinked result of $given is $want", ({ given, want }) => {
  expect(matchBareResult(given)).toBe(want);
});

test.each([
  { given: `${found} the number of ticket objects.`, want: true },
  { given: `${found} an integer that represents the count of tickets.`, want: true },
  { given: `${found} a ticket object with the number of the order.`, want: false },
])("$given returns how many there are: $want", ({ given, want }) => {
  expect(saysCount(given)).toBe(want);
});

test.each([
  { given: "A successful operation returns status code 201 (Created).", want: [201] },
  { given: "This method returns 200 OK.", want: [200] },
  { given: "This method returns 201 - Created response code.", want: [201] },
  { given: "This method returns 204, No Content.", want: [204] },
  { given: "Response (201):", want: [201] },
  { given: "This method returns 200 tickets.", want: [] },
  { given: "On success, responds with 204.", want: [204] },
  { given: "Responds with 201 and the new ticket.", want: [201] },
  { given: "Status: 202", want: [202] },
  { given: "This method returns a 200 OK status code.", want: [200] },
  { given: "Costs less than 250 and more.", want: [] },
])("the statuses in $given are $want", ({ given, want }) => {
  expect(plainStatuses(given)).toEqual(want);
});

test.each([
  { given: `${found} a ticket object, or a stream of bytes if the route ends in /content.`, want: true },
  { given: `${found} a ticket object or the binary data of its photo.`, want: true },
  { given: `${found} a ticket object. For /content, it returns the bytes of the file.`, want: true },
  { given: `${found} a ticket object. If the photo is asked for, its binary data comes back.`, want: true },
  { given: `${found} a ticket object with the binary data of its photo.`, want: false },
  { given: `${found} a ticket object. Its photo holds binary data.`, want: false },
  { given: `${found} a ticket or an order object.`, want: false },
])("$given names bytes instead of the type: $want", ({ given, want }) => {
  expect(saysBytesInstead(given)).toBe(want);
});

test.each([
  { given: "Other Status Codes", want: true },
  { given: "default", want: true },
  { given: "4xx", want: true },
  { given: "others", want: true },
  { given: "default value", want: false },
  { given: "status", want: false },
])("whether $given stands for all other statuses is $want", ({ given, want }) => {
  expect(saysOtherStatuses(given)).toBe(want);
});

test.each([
  { given: " or ", alternatives: true, kinds: true },
  { given: ", or a ", alternatives: true, kinds: false },
  { given: " object or a ", alternatives: true, kinds: false },
  { given: " and ", alternatives: false, kinds: true },
  { given: " of the ", alternatives: false, kinds: false },
])(
  "$given joins alternatives: $alternatives, kinds of elements: $kinds",
  ({ given, alternatives, kinds }) => {
    expect([joinsAlternatives(given), joinsKinds(given)]).toEqual([alternatives, kinds]);
  },
);

test.each([
  { given: "ticket object", want: "ticket" },
  { given: "#example.ticket", want: "example.ticket" },
  { given: "the ticket", want: undefined },
])("the link $given names $want", ({ given, want }) => {
  expect(matchLinkedName(given)).toBe(want);
});

test.each([
  { given: `${found} a ticket in the response body.`, want: true },
  { given: "It returns 202. Make a GET request to this URL that returns a ticket in the body.", want: false },
  { given: "It returns 202. Poll the URL until a ticket is in the body.", want: false },
  { given: "It returns 202. The GET request has a ticket in the body.", want: true },
])("$given says that this request brings a body: $want", ({ given, want }) => {
  expect(saysBody(withoutLaterRequests(given))).toBe(want);
});

test.each([
  { given: `${found} a ticket object that contains a list of notes.`, want: `${found} a ticket` },
  { given: `${found} the ticket, including its notes.`, want: `${found} the ticket` },
  { given: `${found} ticket objects that have notes.`, want: `${found} ticket objects that have notes.` },
  { given: "The notes.", want: "The notes." },
])("$given without what is said of the ticket is $want", ({ given, want }) => {
  expect(withoutClauseOf("ticket", given)).toBe(want);
});

test.each([
  { given: "Returns an array of tickets.", want: true },
  { given: "Returns a list of tickets.", want: false },
])("whether $given speaks of an array is $want", ({ given, want }) => {
  expect(saysArray(given)).toBe(want);
});

test.each([
  { given: "200 OK", want: 200 },
  { given: "Status 204", want: 204 },
  { given: "HTTP 201 Created", want: 201 },
  { given: "Response (404)", want: 404 },
  { given: "200: the ticket", want: 200 },
  { given: "2000 tickets", want: undefined },
  { given: "Example 200", want: undefined },
])("the status of the heading $given is $want", ({ given, want }) => {
  expect(matchStatusHeading(given)).toBe(want);
});

test.each([
  { before: "This returns an updated ", after: ".", want: true },
  { before: "This returns a collection of ", after: " objects.", want: true },
  { before: "The code is 201 if a link was made for the ", after: ", else 200.", want: false },
  { before: "If the ", after: " is closed, nothing comes.", want: false },
])("$before… is what comes back: $want", ({ before, after, want }) => {
  expect(namesResult(before, after)).toBe(want);
});
