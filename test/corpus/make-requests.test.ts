import { expect, test } from "vitest";
import { writeClient } from "../../scripts/corpus/generate-client.js";
import { generate, modelDocument } from "../../src/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { loadExamples } from "./load-examples.ts";
import { loadFunctions } from "./load-functions.ts";
import { makeRequests } from "./make-requests.ts";
import { scanExampleRequests, withoutNotifications } from "./scan-example-requests.ts";

const path = "move-widget.md";
const page = `# Move widget

## HTTP request

\`\`\`http
POST /widgets/{id}/move
POST /me/widgets/{id}/move
\`\`\`

## Request body

| Parameter | Type | Description |
|:---|:---|:---|
| to | String | Where to. |

## Response

If successful, this method returns a \`204 No Content\` response code.

## Examples

### Request

\`\`\`http
POST https://service.test/v1.0/me/widgets/a%2Fb/move?$top=1&x=a b
Content-Type: application/json

{ "to": "shelf" }
\`\`\`

### Response

\`\`\`http
HTTP/1.1 409 Conflict
Content-Type: application/json

{ "error": { "code": "taken" } }
\`\`\`

### Request

\`\`\`http
POST https://service.test/v1.0/boxes/1/move
Content-Type: application/json

{ "to": "shelf" }
\`\`\`
`;

/** What comes of a client that was made from `page` when the pages say what `text` says. */
async function outcomeFor(text: string) {
  const result = await generate([{ path, text: page }], { emit: ["examples"] });
  const folder = temporaryFolder();
  writeClient({ model: modelDocument(result), files: result.files }, folder);
  const shown = withoutNotifications(scanExampleRequests(path, text));
  return makeRequests(modelDocument(result), await loadFunctions(folder), await loadExamples(folder), shown);
}

test("a request is made as shown, or a diagnostic says why not", async () => {
  expect(await outcomeFor(page)).toEqual({
    shown: 2,
    made: 1,
    explained: 1,
    differing: [],
    answerable: 1,
    misanswered: [],
  });
});

test.each([
  ["path", "/widgets/a%2Fb/", "/widgets/other/"],
  ["query", "&x=a b", "&x=b"],
  ["body", '{ "to": "shelf" }', '{ "to": "box" }'],
  ["method", "POST https", "PUT https"],
])("another %s differs", async (_, made, shown) => {
  const { differing } = await outcomeFor(page.replace(made, shown));
  expect(differing).toHaveLength(1);
});

test.each([
  ["status", "409 Conflict", "400 Bad Request"],
  ["body", '"taken"', '"full"'],
])("an answer with another %s is not the one shown", async (_, answered, shown) => {
  const { made, misanswered } = await outcomeFor(page.replace(answered, shown));
  expect([made, misanswered]).toEqual([1, [expect.stringMatching(/^move-widget\.md:\d+: 409 for 4/)]]);
});

test("what shows an option, or repeats a route, is not counted", () => {
  const option =
    "## Query parameters\n\n### Use the $top query parameter\n\n```http\nGET /widgets/1/move?$top=1\n```\n";
  const route = "```http\nPOST /me/widgets/{id}/move\n```\n\n## HTTP request";
  const text = page
    .replace("## HTTP request", route)
    .replace("## Request body", `${option}\n## Request body`);
  expect(scanExampleRequests(path, text)).toHaveLength(scanExampleRequests(path, page).length);
});

test("what the service itself asks of others is not counted", () => {
  const notification = "\n```http\nPOST https://listener.test/hook\n```\n";
  const shown = scanExampleRequests(path, page + notification);
  expect([shown.length, withoutNotifications(shown).length]).toEqual([3, 2]);
});
