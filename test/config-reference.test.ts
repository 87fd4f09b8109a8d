import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { printConfigSchema } from "../scripts/reference/print-config-schema.ts";
import { printConfiguration } from "../scripts/reference/print-configuration.ts";
import { configOptions } from "../src/config-options.ts";
import { validateConfig } from "../src/validate-config.ts";
import { runCli } from "./support/run-cli.ts";

test("docs/configuration.md says what the options say; `npm run update` writes it", async () => {
  await expect(printConfiguration(configOptions)).toMatchFileSnapshot("../docs/configuration.md");
});

test("the schema says what the options say; `npm run update` writes it", async () => {
  await expect(printConfigSchema(configOptions)).toMatchFileSnapshot("../src/config.schema.json");
});

test("an editor says of every option what the reference says", () => {
  const comments = readFileSync("src/config.ts", "utf8").matchAll(/\/\*\* (.*) \*\/\n {2}readonly (\w+)\?:/g);
  const said = new Map(Array.from(comments, ([, comment = "", key = ""]) => [key, comment]));
  for (const [key, { description }] of Object.entries(configOptions)) expect(said.get(key)).toBe(description);
});

const ajv = new Ajv({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
const fits = ajv.compile(JSON.parse(printConfigSchema(configOptions)));

const values: unknown[] = [
  {},
  { $schema: "x", inputs: "docs", out: "client" },
  { inputs: [] },
  { inputs: ["a", "b"] },
  { inputs: 1 },
  { baseUrl: "nope" },
  { baseUrl: "https://api.example.com" },
  { enumStyle: "const" },
  { enumStyle: "enums" },
  { enumstyle: "enum" },
  { emit: ["examples"] },
  { limits: { pageSize: 5 } },
  { limits: { pageSize: 0 } },
  { limits: { pagesize: 5 } },
  { scalars: { Int64: "bigint" } },
  { scalars: { int64: "bigint" } },
  { severities: { "link/missing-page": "off" } },
  { severities: { "link/missing": "off" } },
  { include: [{ routes: "/a/**", methods: ["GET"] }] },
  { include: [{ routes: "a" }] },
  { exclude: [{ methods: ["get"] }] },
  { overrides: { types: { T: { name: "U", properties: { a: { type: "Int32", nullable: false } } } } } },
  { overrides: { types: { T: { name: "a b" } } } },
  { overrides: { operations: { "GET /a": { routes: ["/b"] } } } },
  { targets: { a: { out: "x" } } },
  { targets: { a: { outt: "x" } } },
  { targets: { a: { targets: {} } } },
];

test.each(values.map((value) => [JSON.stringify(value), value]))(
  "schema and validation agree on %s",
  (_, value) => {
    const validate = () => validateConfig(value, "the config");
    if (fits(value)) expect(validate).not.toThrow();
    else expect(validate).toThrow();
  },
);

test("--help shows every option", async () => {
  const { stdout } = await runCli(process.cwd(), ["generate", "--help"]);
  const text = stdout.replace(/\s+/g, " ");
  for (const [key, { description }] of Object.entries(configOptions)) {
    if (key !== "inputs") expect(text.toLowerCase()).toContain(description.replace(/\.$/, "").toLowerCase());
  }
});
