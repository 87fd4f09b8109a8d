import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { ModelDocument } from "../src/index.ts";
import { runCli } from "./support/run-cli.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const schema: Json = JSON.parse(readFileSync("src/model/model.schema.json", "utf8"));

/** The schema lets newer documents have more fields; here every field must be one that it describes. */
function closed(value: Json): Json {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, closed(entry)] as const);
  const isObject = "properties" in value && "type" in value && value.type === "object";
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
const validate = ajv.compile(closed(schema) as object);

async function seedsModel(): Promise<ModelDocument> {
  const { code, stdout } = await runCli(process.cwd(), ["model", "seeds", "--quiet", "--no-cache"]);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test("the model of the seeds is what the schema describes, field by field", async () => {
  const document = await seedsModel();
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.operations).toHaveLength(5);
});

test("the schema refuses what is no model", async () => {
  const document = await seedsModel();
  const [type, ...types] = document.types;
  const [operation] = document.operations;
  const wrong: unknown[] = [
    { ...document, modelVersion: 2 },
    { ...document, extra: 1 },
    { ...document, types: [{ ...type, kind: "class" }, ...types] },
    { ...document, types: [{ ...type, source: undefined }, ...types] },
    { ...document, operations: [{ ...operation, routes: [{ method: "GET" }] }] },
    { ...document, accounting: { ...document.accounting, rows: { seen: -1 } } },
  ];
  expect(wrong.map((value) => validate(value))).toEqual(wrong.map(() => false));
});
