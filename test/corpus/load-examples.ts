import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** What the examples of a client export. */
export interface Examples {
  readonly get: (name: string) => unknown;
  /** Answers as the pages show. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Bundles the examples in `client/` of a folder and loads them. */
export async function loadExamples(folder: string): Promise<Examples> {
  const input = join(folder, "client", "examples", "index.ts");
  const file = join(folder, "examples.mjs");
  const bundle = await rolldown({ input, resolve: { extensionAlias: { ".js": [".ts"] } } });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  const loaded: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const exported = new Map(Object.entries(loaded));
  const { createExampleFetch } = loaded;
  if (typeof createExampleFetch !== "function") throw new Error("There is no createExampleFetch.");
  return { get: (name) => exported.get(name), fetch: createExampleFetch() };
}
