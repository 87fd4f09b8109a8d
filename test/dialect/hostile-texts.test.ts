import { expect, test } from "vitest";
import * as bodyPhrases from "../../src/dialect/body-phrases.ts";
import * as characters from "../../src/dialect/characters.ts";
import * as headers from "../../src/dialect/headers.ts";
import * as headings from "../../src/dialect/headings.ts";
import * as http from "../../src/dialect/http.ts";
import * as intro from "../../src/dialect/intro.ts";
import * as names from "../../src/dialect/names.ts";
import { saysOtherThing } from "../../src/dialect/object-phrases.ts";
import * as permissions from "../../src/dialect/permissions.ts";
import * as possibleValues from "../../src/dialect/possible-values.ts";
import * as queryOptions from "../../src/dialect/query-options.ts";
import * as remarks from "../../src/dialect/remarks.ts";
import * as responsePhrases from "../../src/dialect/response-phrases.ts";
import * as sampleValues from "../../src/dialect/sample-values.ts";
import * as scalars from "../../src/dialect/scalars.ts";
import * as tabs from "../../src/dialect/tabs.ts";
import * as titles from "../../src/dialect/titles.ts";
import { matchType } from "../../src/dialect/type-constructs.ts";
import * as urls from "../../src/dialect/urls.ts";

type Reader = readonly [name: string, read: (text: string) => unknown];

/** Every function of the dialect that reads a text. */
const readers: readonly Reader[] = [
  ["matchType", (text) => matchType({ text, links: [] })],
  ["possibleValuesStart", possibleValues.possibleValuesStart],
  ["looseValuesStart", possibleValues.looseValuesStart],
  ["evolvableValuesStart", possibleValues.evolvableValuesStart],
  ["sentenceEnd", (text) => possibleValues.sentenceEnd(text, 0)],
  ["splitBareValues", possibleValues.splitBareValues],
  ["isMemberValue", possibleValues.isMemberValue],
  ["saysOtherThing", (text) => saysOtherThing(text, text, new Set([text]))],
  ["normalizeText", characters.normalizeText],
  ...[bodyPhrases, headers, headings, http, intro, names, permissions, queryOptions].flatMap(readersOf),
  ...[remarks, responsePhrases, sampleValues, scalars, tabs, titles, urls].flatMap(readersOf),
];

function readersOf(module: Readonly<Record<string, unknown>>): Reader[] {
  return Object.entries(module).flatMap(([name, value]): Reader[] =>
    typeof value === "function" ? [[name, (text) => value(text, text)]] : [],
  );
}

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
