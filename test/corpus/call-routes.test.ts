import { join } from "node:path";
import { expect, test } from "vitest";
import { writeClient } from "../../scripts/corpus/generate-client.js";
import { generate, modelDocument } from "../../src/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { callRoutes } from "./call-routes.ts";
import { findUnsentLines } from "./find-unsent-lines.ts";
import { loadFunctions } from "./load-functions.ts";
import { scanRequestLines } from "./scan-request-lines.ts";

const page = (...lines: string[]) => `# Move widget

## HTTP request

\`\`\`http
${lines.join("\n")}
\`\`\`

## Request body

| Parameter | Type | Description |
|:---|:---|:---|
| to | String | Where to. |

## Response

If successful, this method returns a \`204 No Content\` response code.
`;

const path = "move-widget.md";
const documented = page(
  "POST /widgets/{id}/move",
  "POST /shelves/{id}/widgets/{id}/move(by='{way}')",
  "POST /boxes/root:/{path}:/move?fast={fast}",
);

async function callAgainst(text: string) {
  const result = await generate([{ path, text: documented }]);
  const folder = temporaryFolder();
  writeClient({ model: modelDocument(result), files: result.files }, folder);
  const lines = scanRequestLines(path, text);
  return {
    ...(await callRoutes(modelDocument(result), await loadFunctions(folder), lines)),
    unsent: findUnsentLines(modelDocument(result), lines),
  };
}

test("a client sends what its page documents", async () => {
  expect(await callAgainst(documented)).toEqual({ routes: 3, failures: [], unsent: [] });
});

test("each difference from the page is a failure", async () => {
  const other = page(
    "PUT /widgets/{id}/move",
    "POST /shelves/{id}/widgets/{id}/shift(by='{way}')",
    "POST /boxes/root:/{path}:/move?slow={slow}",
    "POST /widgets/{id}/drop",
  );
  const { failures, unsent } = await callAgainst(other);
  expect(failures).toEqual([
    expect.stringContaining("sent POST for PUT"),
    expect.stringContaining(`was sent for "shift(by='{way}')"`),
    expect.stringContaining("the query parameter slow"),
  ]);
  expect(unsent).toEqual([`${path}:9: no function sends POST /widgets/{id}/drop`]);
});

test("a function that is not exported is a failure", async () => {
  const result = await generate([{ path, text: documented }]);
  const folder = temporaryFolder();
  const files = result.files.map((file) => ({ ...file, text: file.text.replaceAll("moveWidget", "move") }));
  writeClient({ model: modelDocument(result), files }, folder);
  const { failures } = await callRoutes(
    modelDocument(result),
    await loadFunctions(join(folder)),
    scanRequestLines(path, documented),
  );
  expect(failures).toHaveLength(3);
  expect(failures[0]).toContain("the client does not export it");
});
