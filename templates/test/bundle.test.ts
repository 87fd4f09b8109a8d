import { brotliCompressSync, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const directory = import.meta.dirname;

/** The minified code of an application of this source. */
async function bundle(source: string): Promise<string> {
  const build = await rolldown({
    input: "application",
    platform: "browser",
    resolve: { extensionAlias: { ".js": [".ts"] } },
    plugins: [
      {
        name: "application",
        resolveId: (id) => (id === "application" ? `${directory}/application.ts` : null),
        load: (id) => (id === `${directory}/application.ts` ? source : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
}

const oneFunction = `
import { createClient, isApiError } from "../index.ts";
import { getWidget } from "./widgets/client/index.ts";
const client = createClient({ baseUrl: "https://api.example.com", auth: () => "token" });
getWidget(client, { path: { widgetId: "1" } }).catch((error) => console.log(isApiError(error, 404)));
`;

test("one function with retry, auth and errors is at most 8 kB, minified and compressed", async () => {
  const code = await bundle(oneFunction);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(8_000);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(8_000);
});

test("it holds what it needs and nothing else", async () => {
  const code = await bundle(oneFunction);
  expect(code).toContain("/widgets/{widgetId}");
  for (const needed of ["Bearer ", "retry-after", "ApiError", "NetworkError"]) expect(code).toContain(needed);
  for (const unused of [
    "/widgets/{widgetId}/copy",
    "@odata.nextLink",
    "poll",
    "performance",
    "FilterLiteral",
    "filter quotes",
  ]) {
    expect(code).not.toContain(unused);
  }
});

test("importing everything and using nothing leaves nothing", async () => {
  expect(
    (await bundle('import * as runtime from "../index.ts"; import "./widgets/client/index.ts";')).trim(),
  ).toBe("");
});
