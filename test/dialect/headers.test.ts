import { expect, test } from "vitest";
import {
  isAnswerHeader,
  isBinaryType,
  isClientHeader,
  isJsonType,
  isPossibleValue,
  matchHeaderName,
  mediaTypeOf,
  saysAnswerHeaders,
} from "../../src/dialect/headers.ts";

test.each([
  { name: "Authorization", want: true },
  { name: "content-Type", want: true },
  { name: "Accept", want: true },
  { name: "Content-Length", want: true },
  { name: "If-Match", want: false },
  { name: "Accept-Language", want: false },
  { name: "Prefer", want: false },
  { name: "constructor", want: false },
])("the client writes $name itself: $want", ({ name, want }) => {
  expect(isClientHeader(name)).toBe(want);
});

test.each([
  { given: "If-Match", want: { name: "If-Match" } },
  { given: " ConsistencyLevel ", want: { name: "ConsistencyLevel" } },
  { given: '"If-None-Match"', want: { name: "If-None-Match" } },
  { given: "Prefer: example.timezone", want: { name: "Prefer", preference: "example.timezone" } },
  { given: "Prefer:", want: { name: "Prefer" } },
  { given: "Acts-As (deprecated)", want: { name: "Acts-As" } },
  { given: "Acts-As (required)", want: { name: "Acts-As", required: true } },
  { given: "the token of the session", want: undefined },
  { given: "", want: undefined },
])("the name cell $given is $want", ({ given, want }) => {
  expect(matchHeaderName(given)).toEqual(want);
});

test.each([
  { name: "Content-Length", value: "60", want: true },
  { name: "content-length", value: "sixty", want: false },
  { name: "Content-Length", value: "{length}", want: true },
  { name: "Content-Type", value: "application/json; charset=utf-8", want: true },
  { name: "Content-Type", value: "json", want: false },
  { name: "Content-Type", value: "<type>", want: true },
  { name: "Prefer", value: "anything at all", want: true },
])("$name can be $value: $want", ({ name, value, want }) => {
  expect(isPossibleValue(name, value)).toBe(want);
});

test.each([
  { given: "application/json", json: true, binary: false },
  { given: "Application/Problem+JSON; charset=utf-8", json: true, binary: false },
  { given: "image/jpeg", json: false, binary: true },
  { given: "text/csv;header=present", json: false, binary: true },
  { given: "{type of the file}", json: false, binary: false },
  { given: "", json: false, binary: false },
])("$given is JSON: $json, bytes: $binary", ({ given, json, binary }) => {
  const mediaType = mediaTypeOf(given);
  expect([isJsonType(mediaType), isBinaryType(mediaType)]).toEqual([json, binary]);
});

test.each([
  { name: "Retry-After", want: true },
  { name: "x-ratelimit-remaining", want: true },
  { name: "RateLimit", want: true },
  { name: "If-Match", want: false },
  { name: "X-Zone", want: false },
])("only an answer can have $name: $want", ({ name, want }) => {
  expect(isAnswerHeader(name)).toBe(want);
});

test.each([
  { given: "Each response has these headers.", want: true },
  { given: "These are returned with every request.", want: true },
  { given: "Send these headers to choose what the response contains.", want: false },
  { given: "The headers of a zone.", want: false },
  { given: "A request that names another version returns 412.", want: false },
])("whether $given is about the headers of answers is $want", ({ given, want }) => {
  expect(saysAnswerHeaders(given)).toBe(want);
});
