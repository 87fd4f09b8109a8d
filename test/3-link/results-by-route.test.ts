import { expect, test } from "vitest";
import type { SourceFile } from "../../src/model/source.ts";
import { linkPages, typePage } from "./write-pages.ts";

const types = ["board", "desk"].map((name) =>
  typePage(`resources/${name}.md`, name, { rows: ["id|String|The key."] }),
);

function getPage(name: string, routes: readonly string[], sentence: string): SourceFile {
  const lines = routes.map((route) => `GET ${route}`).join("\n");
  const text = `# ${name}\n\n## HTTP request\n\n\`\`\` http\n${lines}\n\`\`\`\n\n## Response\n\n${sentence}\n\n## Example\n\n### Response\n\n<!-- { "blockType": "response", "@odata.type": "contoso.shop.board" } -->\n\`\`\` http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{ "id": "1" }\n\`\`\`\n`;
  return { path: `api/${name.toLowerCase().replaceAll(" ", "-")}.md`, text };
}

const board = getPage(
  "Get board",
  ["/boards/{id}"],
  "Returns `200 OK` and a [board](../resources/board.md) object.",
);
const desk = getPage(
  "Get desk",
  ["/desks/{id}"],
  "Returns `200 OK` and a [desk](../resources/desk.md) object.",
);

test("routes of a page that names no result have those of their own pages", async () => {
  const marks = getPage(
    "Get marks",
    ["/boards/{board-id}", "/desks/{desk-id}"],
    "Returns a `200 OK` response code.",
  );
  const linked = await linkPages([...types, board, desk, marks]);
  const operation = linked.operations.find(({ name }) => name === "getMarks");
  expect(operation?.responses.map(({ status, body }) => [status, body])).toEqual([
    [200, { kind: "ref", id: "contoso.shop.board" }],
    [200, { kind: "ref", id: "contoso.shop.desk" }],
  ]);
  expect(linked.marked("link/results-by-route")).toEqual(["GET /boards/{board-id}"]);
});

test("a sentence that names the result stands", async () => {
  const stated = "Returns `200 OK` and a [desk](../resources/desk.md) object.";
  const marks = getPage("Get marks", ["/boards/{board-id}", "/desks/{desk-id}"], stated);
  const linked = await linkPages([...types, board, desk, marks]);
  const operation = linked.operations.find(({ name }) => name === "getMarks");
  expect(operation?.responses.map(({ body }) => body)).toEqual([{ kind: "ref", id: "contoso.shop.desk" }]);
  expect(linked.marked("link/results-by-route")).toEqual([]);
});

test("bytes beside the result of another page are no second result", async () => {
  const file = getPage(
    "Get board",
    ["/boards/{id}", "/boards/{id}/$value"],
    "Returns `200 OK` and a [board](../resources/board.md) object.",
  );
  const marks = getPage(
    "Get marks",
    ["/boards/{board-id}", "/desks/{desk-id}"],
    "Returns a `200 OK` response code.",
  );
  const linked = await linkPages([...types, file, desk, marks]);
  const operation = linked.operations.find(({ name }) => name === "getMarks");
  expect(operation?.responses.map(({ body }) => body)).toEqual([
    { kind: "ref", id: "contoso.shop.board" },
    { kind: "ref", id: "contoso.shop.desk" },
  ]);
});
