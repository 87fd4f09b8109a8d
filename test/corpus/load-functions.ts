import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** What a generated client exports, called without its types: the values are samples. */
export type RequestFunction = (client: unknown, request: unknown, options?: unknown) => Promise<unknown>;

export interface RequestFunctions {
  readonly createClient: (options: object) => unknown;
  readonly get: (name: string) => RequestFunction | undefined;
}

/** Bundles the client in `client/` of a folder and loads it. */
export async function loadFunctions(folder: string): Promise<RequestFunctions> {
  const input = join(folder, "client", "index.ts");
  const file = join(folder, "client.mjs");
  const bundle = await rolldown({ input, resolve: { extensionAlias: { ".js": [".ts"] } } });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  const loaded: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const exported = new Map(Object.entries(loaded));
  const { createClient } = loaded;
  if (!isFunction(createClient)) throw new Error("The client does not export createClient.");
  return {
    createClient,
    get: (name) => {
      const value = exported.get(name);
      return isFunction(value) ? value : undefined;
    },
  };
}

/** The compiler has checked what the functions take; here only that they are functions. */
// biome-ignore lint/suspicious/noExplicitAny: any function can be called with samples.
function isFunction(value: unknown): value is (...args: any[]) => any {
  return typeof value === "function";
}
