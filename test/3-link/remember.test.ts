import { expect, test } from "vitest";
import { remember } from "../../src/3-link/remember.ts";

test("what follows from a text is worked out once", () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => asked.push(text) && text.length);
  expect(["ticket", "desk", "ticket"].map(lengthOf)).toEqual([6, 4, 6]);
  expect(asked).toEqual(["ticket", "desk"]);
});

test("that nothing follows is remembered, too", () => {
  let calls = 0;
  const nothing = remember((): string | undefined => {
    calls++;
    return undefined;
  });
  expect([nothing("a"), nothing("a")]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});

test("a text too long to be a name is not kept", () => {
  let calls = 0;
  const count = remember(() => ++calls);
  expect([count("a".repeat(1000)), count("a".repeat(1000))]).toEqual([1, 2]);
});

test("the memory does not grow without end", () => {
  let calls = 0;
  const count = remember(() => ++calls);
  count("first");
  for (let index = 0; index < 60_000; index++) count(String(index));
  expect(count("first")).toBe(60_002);
});
