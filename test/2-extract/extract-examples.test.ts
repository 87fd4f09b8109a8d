import { expect, test } from "vitest";
import { placeOf } from "../support/place.ts";
import { operationPage, readFacts } from "../support/read-facts.ts";

const fence = (language: string, ...lines: string[]) => [`\`\`\`${language}`, ...lines, "```", ""];
const examplesOf = (...lines: string[]) =>
  readFacts(...operationPage("GET /tickets/{id}"), ...lines).operations[0]?.examples ?? [];

/** Method and status of each exchange. */
const exchangesOf = (...lines: string[]) =>
  examplesOf(...lines).map(({ request, response }) => [request?.method, response?.status]);

const request = fence("http", "GET https://example.com/v1.0/tickets/1");
const response = (status: number) => fence("http", `HTTP/1.1 ${status} OK`, "", "{}");

test.each([
  { name: "a request and its response", lines: [...request, ...response(200)], want: [["GET", 200]] },
  {
    name: "two exchanges",
    lines: [...request, ...response(200), ...request, ...response(404)],
    want: [
      ["GET", 200],
      ["GET", 404],
    ],
  },
  {
    name: "a request without a response",
    lines: [...request, ...request, ...response(200)],
    want: [
      ["GET", undefined],
      ["GET", 200],
    ],
  },
  {
    name: "two responses to one request",
    lines: [...request, ...response(200), ...response(206)],
    want: [
      ["GET", 200],
      [undefined, 206],
    ],
  },
  { name: "a response alone", lines: response(200), want: [[undefined, 200]] },
  { name: "a request in another language's tab", lines: ["# [C#](#tab/csharp)", ...request], want: [] },
])("$name below Example", ({ lines, want }) => {
  expect(exchangesOf("## Example", ...lines)).toEqual(want);
});

test("requests that explain query options are no examples", () => {
  expect(exchangesOf("## Optional query parameters", ...request)).toEqual([]);
});

test("JSON alone is a message where its heading or its annotation says so", () => {
  const json = fence("json", '{ "a": 1 }');
  const annotated = ['<!-- { "blockType": "response" } -->', ...json];
  expect(examplesOf("## Example", "### Request", ...json, "### Response", ...json)).toMatchObject([
    { request: { json: { kind: "object" } }, response: { json: { kind: "object" } } },
  ]);
  expect(examplesOf("## Example", ...annotated)).toMatchObject([{ response: { json: { kind: "object" } } }]);
  expect(examplesOf("## Example", ...json)).toEqual([]);
});

test("the annotation names the example and its type", () => {
  const annotation =
    '<!-- { "blockType": "response", "name": "get", "@odata.type": "#example.ticket", "isCollection": "true" } -->';
  const [example] = examplesOf("## Example", annotation, ...response(200));
  expect(example?.name).toBe("get");
  expect(example?.response).toMatchObject({
    annotatedType: { name: "example.ticket" },
    annotatedCollection: true,
  });
  const { annotatedType } = example?.response ?? {};
  expect(annotatedType && placeOf(annotatedType.source)).toBe("9:63-9:80");
});

test.each([
  { value: "Collection(example.ticket)", want: true },
  { value: "collection(edm.string)", want: true },
  { value: "example.ticketCollection", want: false },
])("an annotated $value is a collection: $want", ({ value, want }) => {
  const annotation = `<!-- { "blockType": "response", "@odata.type": "${value}" } -->`;
  expect(examplesOf("## Example", annotation, ...response(200))[0]?.response?.annotatedCollection).toBe(want);
});

test("a message keeps its headers, its JSON and the place of its URL", () => {
  const [example] = examplesOf(
    "## Example",
    ...fence("http", "GET https://example.com/v1.0/tickets/1", "Prefer: a", "prefer: b", "", '{ "x": [1] }'),
  );
  expect(example?.request?.headers).toEqual([
    { name: "Prefer", value: "a" },
    { name: "prefer", value: "b" },
  ]);
  expect(example?.request?.json).toMatchObject({ members: [{ key: "x" }] });
  expect(example?.request?.urlSource && placeOf(example.request.urlSource)).toBe("10:5-10:39");
});

test("an example of several methods belongs to its own", () => {
  const facts = readFacts(
    ...operationPage("PUT /tickets/{id}", "PATCH /tickets/{id}"),
    "## Example",
    ...fence("http", "PATCH https://example.com/v1.0/tickets/1"),
    ...fence("http", "GET https://example.com/v1.0/tickets/1"),
  );
  expect(
    facts.operations.map(({ method, examples }) => [method, examples.map(({ request: r }) => r?.method)]),
  ).toEqual([
    ["PUT", ["GET"]],
    ["PATCH", ["PATCH"]],
  ]);
});
