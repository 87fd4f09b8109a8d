import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { scalarNames } from "../../src/model/scalars.ts";

type Read = (...given: readonly unknown[]) => unknown;

/** How functions of the dialect are called that read something else than one text or two. */
const calls: ReadonlyMap<string, (read: Read, text: string) => unknown> = new Map([
  ["formatWanted", (read, text) => scalarNames.map((scalar) => read(scalar, text))],
  ["matchColumns", (read, text) => read([text, text])],
  ["matchListKey", (read, text) => read(text, [text])],
  ["matchRequestColumns", (read, text) => read([text, text])],
  ["matchThingKey", (read, text) => read(text, [text])],
  ["matchType", (read, text) => read({ text, links: [] })],
  ["mayBeEnvelope", (read, text) => read([text])],
  ["saysNoBody", (read, text) => read([text, text])],
  ["saysOptionalBody", (read, text) => read([text, text])],
  ["saysOtherThing", (read, text) => read(text, text, new Set([text]))],
  ["sentenceEnd", (read, text) => read(text, 0)],
  ["titlesRequest", (read, text) => read(text, { method: "GET", url: text })],
  ["trimCharacters", (read, text) => read(text, " *", " *")],
  ["usualPhrase", (read, text) => read(404, text)],
  ["withoutActionWord", (read, text) => read([text, text])],
  ["withoutArticles", (read, text) => read([text])],
]);

/** Functions of the dialect that read no text. */
const others: ReadonlySet<string> = new Set(["generalOptions", "isSureType", "markOf", "sendsBody"]);

type Reader = readonly [name: string, read: (text: string) => unknown];

/** Every function of the dialect that reads a text; one that is new is among them. */
const readers: readonly Reader[] = (await Promise.all(modulesOfDialect())).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]): Reader[] => {
    if (typeof value !== "function" || others.has(name)) return [];
    const read: Read = (...given) => value(...given);
    const call = calls.get(name) ?? ((one, text) => one(text, text));
    return [[name, (text) => call(read, text)]];
  }),
);

function modulesOfDialect(): Promise<Readonly<Record<string, unknown>>>[] {
  const paths = readdirSync("src/dialect", { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".ts"))
    .map((path) => import(/* @vite-ignore */ resolve("src/dialect", path)));
}

test("every function that is called in its own way is one of the dialect", () => {
  const names = new Set(readers.map(([name]) => name));
  expect(names.size).toBeGreaterThan(100);
  expect([...calls.keys()].filter((name) => !names.has(name))).toEqual([]);
});

/** What a pattern may try again and again when nothing fits at the end. */
const repeated = [
  ..." \t\n\"'`*_()[]{}<>|/\\-.,;:=$&?#a",
  "a.",
  "-A-",
  "is ",
  "or ",
  "list ",
  "values of ",
  "inherits from a.",
  "extends the ",
  "possible values ",
  "representation of ",
  "returns a ",
  "GET /",
];

// Whoever tries every start again with every end needs hours for texts as long as these, not milliseconds.
test.each(readers)("%s reads long hostile texts", (_, read) => {
  for (const unit of repeated) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    for (const hostile of [text, `${text}!`, `x${text}!`, `GET ${text}!`, `a: ${text}!`]) {
      expect(() => read(hostile)).not.toThrow();
    }
  }
});
