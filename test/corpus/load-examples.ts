import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** What the examples of a client export. */
export type Examples = ReadonlyMap<string, unknown>;

/** Bundles the examples in `client/` of a folder and loads them. */
export async function loadExamples(folder: string): Promise<Examples> {
  const input = join(folder, "client", "examples", "index.ts");
  const file = join(folder, "examples.mjs");
  const bundle = await rolldown({ input, resolve: { extensionAlias: { ".js": [".ts"] } } });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  const loaded: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return new Map(Object.entries(loaded));
}
