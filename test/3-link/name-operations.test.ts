import fc from "fast-check";
import { expect, test } from "vitest";
import { type Nameable, nameOperations } from "../../src/3-link/operations/name-operations.ts";

const none = new Map<string, string>();

function wish(id: string, ...candidates: readonly string[]): Nameable {
  return { id, candidates, formerly: [], rank: [id] };
}

function namesOf(operations: readonly Nameable[], locked: ReadonlyMap<string, string> = none) {
  return Object.fromEntries(nameOperations(operations, locked));
}

test("who asks alone gets the first candidate; who does not, the next", () => {
  expect(
    namesOf([
      wish("POST /a/parts", "addPart", "addAPart"),
      wish("POST /b/parts", "addPart", "addBPart"),
      wish("POST /notes", "addNote", "addRootNote"),
    ]),
  ).toEqual({ "POST /a/parts": "addAPart", "POST /b/parts": "addBPart", "POST /notes": "addNote" });
});

test("a settled name is not unseated by a later round", () => {
  expect(
    namesOf([
      wish("GET /a", "listAParts"),
      wish("GET /b", "listParts", "listAParts", "listBAParts"),
      wish("GET /c", "listParts", "listCParts"),
    ]),
  ).toEqual({ "GET /a": "listAParts", "GET /b": "listBAParts", "GET /c": "listCParts" });
});

test("names that differ in case only are one name, because they would be one file", () => {
  expect(
    namesOf([wish("GET /a", "listParts", "listAParts"), wish("GET /b", "listparts", "listBParts")]),
  ).toEqual({
    "GET /a": "listAParts",
    "GET /b": "listBParts",
  });
});

test("what nobody gets alone is numbered, in the order of the ranks", () => {
  const names = namesOf([wish("GET /c", "list"), wish("GET /a", "list"), wish("GET /b", "list")]);
  expect(names).toEqual({ "GET /a": "list", "GET /b": "list2", "GET /c": "list3" });
});

test("the bare name goes to whom nothing else can be called, and a number to the name that says most", () => {
  const names = namesOf([
    wish("GET /boats/parts", "listParts", "listBoatParts"),
    wish("GET /parts", "listParts"),
    wish("GET /boats/{}/boatParts", "listBoatParts"),
  ]);
  expect(names).toEqual({
    "GET /boats/parts": "listBoatParts2",
    "GET /parts": "listParts",
    "GET /boats/{}/boatParts": "listBoatParts",
  });
});

test("a number does not take a name that somebody has", () => {
  const names = namesOf([wish("GET /a", "list"), wish("GET /b", "list"), wish("GET /c", "list2")]);
  expect(names).toEqual({ "GET /a": "list", "GET /b": "list3", "GET /c": "list2" });
});

test("locked names come first, and whoever comes later gives way", () => {
  const locked = new Map([["POST /a/parts", "addPart"]]);
  const operations = [
    wish("POST /a/parts", "addPart", "addAPart"),
    wish("POST /b/parts", "addPart", "addBPart"),
  ];
  expect(namesOf(operations, locked)).toEqual({ "POST /a/parts": "addPart", "POST /b/parts": "addBPart" });
});

test("a name kept under a former id stays with the operation that could have got it", () => {
  const locked = new Map([["GET /parts", "listparts"]]);
  const formerly = (...candidates: readonly string[]) => [{ id: "GET /parts", candidates }];
  const parts = { ...wish("GET /parts#listparts", "listParts"), formerly: formerly("listParts") };
  const wares = { ...wish("GET /parts#listwares", "listWares"), formerly: formerly("listWares") };
  expect(namesOf([wares, parts], locked)).toEqual({
    "GET /parts#listparts": "listparts",
    "GET /parts#listwares": "listWares",
  });
});

test("who has the id has the name, before those who had it formerly", () => {
  const locked = new Map([["GET /parts", "listParts"]]);
  const former = {
    ...wish("GET /a", "listAll"),
    formerly: [{ id: "GET /parts", candidates: ["listParts"] }],
  };
  expect(namesOf([former, wish("GET /parts", "listWares")], locked)).toEqual({
    "GET /a": "listAll",
    "GET /parts": "listParts",
  });
});

test.each([["delete"], ["not a name"], ["x;y"], [""]])("a lock that says %j is not believed", (name) => {
  const operation = wish("GET /a", "listA");
  expect(namesOf([operation], new Map([[operation.id, name]]))).toEqual({ "GET /a": "listA" });
});

const words = fc.constantFrom("a", "b", "c", "d");
const operations = fc
  .uniqueArray(fc.record({ id: fc.string(), candidates: fc.array(words, { minLength: 1, maxLength: 4 }) }), {
    selector: ({ id }) => id,
  })
  .map((wishes) => wishes.map(({ id, candidates }) => wish(id, ...candidates)));
const shuffled = operations.chain((list) =>
  fc.record({ list: fc.constant(list), again: fc.shuffledSubarray(list, { minLength: list.length }) }),
);

test("every operation gets a name of its own, whatever the order", () => {
  fc.assert(
    fc.property(shuffled, ({ list, again }) => {
      const names = nameOperations(list, none);
      expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(list.length);
      expect(Object.fromEntries(nameOperations(again, none))).toEqual(Object.fromEntries(names));
    }),
  );
});

test("names given once stay, whatever is added or taken away later", () => {
  const twoRuns = operations.chain((all) =>
    fc.record({ all: fc.constant(all), before: fc.subarray(all), after: fc.subarray(all) }),
  );
  fc.assert(
    fc.property(twoRuns, ({ before, after }) => {
      const first = nameOperations(before, none);
      const second = nameOperations(after, first);
      for (const { id } of after) if (first.has(id)) expect(second.get(id)).toBe(first.get(id));
    }),
  );
});
