import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { operationPage, readFacts } from "../support/read-facts.ts";

interface Witnesses {
  readonly sentence?: string;
  readonly annotation?: string;
  readonly json?: string;
}

const found = "If successful, this method returns a `200 OK` response code and";

/** The responses of a page whose sentence, annotation and example say this. */
function responsesOf({ sentence, annotation, json }: Witnesses) {
  const facts = readFacts(
    ...operationPage("GET /tickets"),
    "## Response",
    ...(sentence === undefined ? [] : [sentence, ""]),
    "## Example",
    ...(annotation === undefined ? [] : [`<!-- { "blockType": "response", ${annotation} } -->`]),
    ...(json === undefined ? [] : ["```http", "HTTP/1.1 200 OK", "", json, "```"]),
  );
  return facts.operations[0]?.responses ?? [];
}

const one = `${found} a [ticket](ticket.md) object in the response body.`;
const many = `${found} a collection of [ticket](ticket.md) objects in the response body.`;
const object = '{ "title": "A" }';
const list = '{ "value": [{ "title": "A" }] }';
const asOne = '"@odata.type": "example.ticket"';
const asMany = '"@odata.type": "Collection(example.ticket)"';

// Most of the witnesses decide, and the example decides between two.
test.each<Witnesses & { want: boolean }>([
  { sentence: one, want: false },
  { sentence: many, want: true },
  { sentence: one, json: object, want: false },
  { sentence: one, json: list, want: true },
  { sentence: many, json: object, want: false },
  { sentence: many, json: list, want: true },
  { sentence: one, annotation: asMany, json: list, want: true },
  { sentence: one, annotation: asMany, json: object, want: false },
  { sentence: one, annotation: asOne, json: list, want: false },
  { sentence: many, annotation: asOne, json: object, want: false },
  { sentence: many, annotation: asOne, json: list, want: true },
  { sentence: many, annotation: asMany, json: object, want: true },
  { annotation: asMany, json: list, want: true },
  { sentence: one, json: '{ "value": { "title": "A" } }', want: false },
])("$sentence, $annotation and $json say collection: $want", ({ want, ...witnesses }) => {
  expect(responsesOf(witnesses).map(({ status, collection }) => [status, collection])).toEqual([[200, want]]);
});

test.each([
  {
    sentence: `${found} a [ticket](../resources/ticket.md) object.`,
    want: { kind: "name", name: "ticket", href: "../resources/ticket.md" },
  },
  {
    sentence: `${found} a [ticket object](ticket.md).`,
    want: { kind: "name", name: "ticket", href: "ticket.md" },
  },
  {
    sentence: `${found} the title. See [permissions](../concepts/permissions.md).`,
    want: { kind: "scalar", name: "Json" },
  },
  { sentence: `${found} a String in the response body.`, want: { kind: "scalar", name: "String" } },
  { sentence: `${found} a **ticket** object.`, want: { kind: "name", name: "ticket" } },
  {
    sentence: `${found} a [ticket](a.md) or an [order](b.md).`,
    want: {
      kind: "union",
      members: [
        { kind: "name", name: "ticket", href: "a.md" },
        { kind: "name", name: "order", href: "b.md" },
      ],
    },
  },
  {
    sentence: `${found} a [ticket](a.md) and its [order](b.md).`,
    want: { kind: "name", name: "ticket", href: "a.md" },
  },
])("the type that $sentence names is $want", ({ sentence, want }) => {
  expect(responsesOf({ sentence })[0]?.type).toEqual(want);
});

test.each([
  { sentence: "If successful, this method returns `204, No Content`.", want: [204] },
  { sentence: "If successful, this method returns 201 Created.", want: [201] },
  { sentence: "It returns `200 OK` or `206 Partial Content`, else `404 Not Found`.", want: [200, 206] },
  { sentence: "It returns whatever it found.", want: [] },
])("the statuses of $sentence are $want", ({ sentence, want }) => {
  expect(responsesOf({ sentence }).map(({ status }) => status)).toEqual(want);
});

test("a single scalar stands in an envelope, a list of scalars in a collection", () => {
  expect(responsesOf({ sentence: `${found} a String.` })).toMatchObject([
    { enveloped: true, collection: false },
  ]);
  expect(responsesOf({ sentence: `${found} a String collection.` })).toMatchObject([
    { enveloped: false, collection: true },
  ]);
});

test("a response points at its sentence", () => {
  const [response] = responsesOf({ sentence: one });
  expect(response && placeOf(response.source)).toBe(`9:1-9:${one.length + 1}`);
});
