import { expect, test } from "vitest";
import { emitText } from "../support/emit.ts";
import { apiModel } from "../support/model.ts";
import { types } from "./widget-operations.ts";

test("with a baseUrl, createClient needs none", () => {
  const model = apiModel(types);
  const baseUrl = "https://api.example.com/v1";
  expect(emitText(model, "create-client.ts", { baseUrl })).toBe(`\
import { type Client, type ClientOptions, createClient as runtimeCreateClient } from "./runtime/client.js";

/** A client for request functions; without a \`baseUrl\` of its own for https://api.example.com/v1. */
export function createClient(options: Partial<ClientOptions> = {}): Client {
  return runtimeCreateClient({ baseUrl: "https://api.example.com/v1", ...options });
}
`);
  expect(emitText(model, "index.ts", { baseUrl })).toContain(
    'export { createClient } from "./create-client.js";\n',
  );
});
