import { expect, test } from "vitest";
import {
  introducesMeantResource,
  introducesSent,
  introducesSeveral,
  introducesSubject,
  introducesUrlParameters,
  matchBareSubject,
  matchUpdatedObject,
  saysAnswer,
  saysFailure,
  saysNoBody,
  saysStream,
  saysValuesToUpdate,
} from "../../src/dialect/body-phrases.ts";

test.each([
  { given: "Do not supply a request body for this method.", want: true },
  { given: "Don't supply a request body for this method.", want: true },
  { given: "Don’t provide a request body for this method.", want: true },
  { given: "None.", want: true },
  { given: "Empty", want: true },
  { given: "Not required.", want: true },
  { given: "No request body is needed.", want: true },
  { given: "This method does not require a request body.", want: true },
  { given: "This operation has no request content.", want: true },
  { given: "Leave the request body empty.", want: true },
  { given: "This method takes no body.", want: true },
  { given: "You don't need to supply a request body for this method.", want: true },
  { given: "Since the ticket exists, specifying a request body is not necessary.", want: true },
  { given: "In the request body, supply a JSON representation of the ticket object.", want: false },
  // What follows on update pages forbids some values, not the body.
  {
    given: "For best performance you shouldn't include existing values that haven't changed.",
    want: false,
  },
  { given: "In the request body, do not supply the id of the ticket.", want: false },
  {
    given:
      "Do not supply a request body to close it. If you want to say why, you must supply a request body.",
    want: false,
  },
  { given: "Do not supply a request body unless two boxes are open.", want: false },
  { given: "The box must be shut. Do not supply a request body for this method.", want: true },
  { given: "The box must be shut. Do not include the request body properties that you keep.", want: false },
  { given: "This action takes no parameters.", want: true },
  { given: "Leave the body empty.", want: true },
  { given: "", want: false },
])("$given says that there is no body: $want", ({ given, want }) => {
  expect(saysNoBody([given])).toBe(want);
  // Sentences without doubt are read in every paragraph.
  if (!want) expect(saysNoBody(["The box must be shut.", given])).toBe(false);
});

test.each([
  { given: "In the request URL, provide the following query parameters with values.", want: true },
  { given: "In the request URL provide the following required query parameters.", want: true },
  { given: "In the request body, provide a JSON object with the following parameters.", want: false },
])("$given introduces parameters of the URL: $want", ({ given, want }) => {
  expect(introducesUrlParameters(given)).toBe(want);
});

test.each([
  { before: "In the request body, supply a JSON representation of the ", want: true },
  { before: "In the request body, supply a JSON representation of an ", want: true },
  { before: "In the request body, supply the values for relevant fields of the ", want: true },
  { before: "In the request body, supply a JSON object for the new ", want: true },
  { before: "The request body contains ", want: true },
  { before: "The payload must be a single ", want: true },
  { before: "The request body must contain a name that is no longer than ", want: false },
  { before: "To learn more about how to choose a priority, see ", want: false },
  { before: "In the request body, provide the id of the ", want: false },
])("a link after $before is the subject of the body: $want", ({ before, want }) => {
  expect(introducesSubject(before)).toBe(want);
});

test.each([
  { given: "In the request body, supply a ticket object.", want: "ticket" },
  { given: "In the request body, provide a valid JSON object.", want: undefined },
  { given: "The request body is a ticket object.", want: "ticket" },
  { given: "The request body contains a JSON object.", want: undefined },
  { given: "In the request body, supply a JSON representation for the ticket object.", want: "ticket" },
  { given: "Supply a JSON representation of a new order.", want: "order" },
  {
    given: "In the request body, supply a representation of the example.shop.order resource.",
    want: "example.shop.order",
  },
  { given: "In the request body, supply JSON representation of the parameters.", want: undefined },
  {
    given: "In the request body, supply a JSON representation of the following properties.",
    want: undefined,
  },
  { given: "In the request body, supply the ids of the tickets.", want: undefined },
])("the bare subject of $given is $want", ({ given, want }) => {
  expect(matchBareSubject(given)).toBe(want);
});

test.each([
  { given: "In the request body, supply the binary data of the photo.", want: true },
  { given: "The contents of the request body should be the binary stream of the file.", want: true },
  { given: "In the request body, supply the file content.", want: true },
  { given: "The request body is a binary blob that holds the bytes of the document.", want: true },
  { given: "In the request body, supply a JSON representation of the ticket object.", want: false },
])("$given says that the body is a stream: $want", ({ given, want }) => {
  expect(saysStream(given)).toBe(want);
});

test.each([
  { before: "In the request body, supply a JSON representation of an array of ", want: true },
  { before: "In the request body, supply a collection of one or more ", want: true },
  { before: "In the request body, supply a JSON representation of the ", want: false },
])("what follows $before is sent several times: $want", ({ before, want }) => {
  expect(introducesSeveral(before)).toBe(want);
});

test.each([
  { given: "In the request body, supply the values for relevant fields that should be updated.", want: true },
  { given: "In the request body, supply only the values of the fields you want to update.", want: true },
  { given: "In the request body, supply the values for properties that should be updated.", want: true },
  { given: "In the request body, supply the ids of the tickets to update.", want: false },
  { given: "In the request body, supply the values of the tickets.", want: false },
])("$given leaves open of what the values are: $want", ({ given, want }) => {
  expect(saysValuesToUpdate(given)).toBe(want);
});

test.each([
  { before: "Update the properties of a ", want: true },
  { before: "Create a new ", want: true },
  { before: "Creates an ", want: true },
  { before: "Update the metadata for the ", want: true },
  { before: "Create a copy of a ", want: false },
  { before: "Update the order of the tickets on a ", want: false },
  { before: "Learn how to update the properties of a ", want: false },
])("what follows $before is changed or created: $want", ({ before, want }) => {
  expect(introducesMeantResource(before)).toBe(want);
});

test.each([
  { given: "Update the properties of a ticket object.", want: "ticket" },
  { given: "Update the properties of ticket resource.", want: "ticket" },
  { given: "Update the tickets of a desk object.", want: undefined },
])("$given updates $want", ({ given, want }) => {
  expect(matchUpdatedObject(given)).toBe(want);
});

test.each([
  { given: "Expects a JSON object that has at least a name:", want: true },
  { given: "You can pass an optional JSON object:", want: true },
  { given: "Send the options as JSON:", want: true },
  { given: "The request body:", want: true },
  { given: "Shakes all trees.", want: false },
  { given: "An example of a tree:", want: false },
])("whether $given puts what follows into the body is $want", ({ given, want }) => {
  expect(introducesSent(given)).toBe(want);
});

test.each([
  { given: "Returns the ticket.", want: true },
  { given: "If it worked, the following will be returned:", want: true },
  { given: "The response is the new ticket:", want: true },
  { given: "Closes the ticket.", want: false },
])("whether $given tells of what comes back is $want", ({ given, want }) => {
  expect(saysAnswer(given)).toBe(want);
});

test.each([
  { given: "Returns 404 if there is none.", want: true },
  { given: "An error is returned where the tree fell.", want: true },
  { given: "Returns 201 and the tree.", want: false },
  { given: "Returns 4000 trees.", want: false },
])("whether $given tells of what goes wrong is $want", ({ given, want }) => {
  expect(saysFailure(given)).toBe(want);
});
