import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const entry = join(import.meta.dirname, "client.ts");

/** The runtime and the functions of the tests' API, as JavaScript. */
export async function loadClient() {
  const build = await rolldown({
    input: entry,
    platform: "neutral",
    resolve: { extensionAlias: { ".js": [".ts"] } },
    plugins: [
      {
        name: "client",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? 'export * from "../widgets/client/index.ts";' : null),
      },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), "pagewright-measure-"));
  const file = join(folder, "client.mjs");
  await build.write({ file });
  const client = await import(pathToFileURL(file).href);
  await rm(folder, { recursive: true });
  return client;
}
