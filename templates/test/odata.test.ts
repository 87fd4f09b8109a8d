import { expectTypeOf, test } from "vitest";
import type { Selected, Writable } from "../odata.ts";
import type { Widget } from "./widgets/client/index.ts";

interface Base {
  readonly id?: string;
  "@odata.type"?: string;
}

interface Person extends Base {
  name?: string | null;
  readonly age?: number | null;
  manager?: Person | null;
  reports?: Person[];
  readonly photos?: Base[];
}

test("Writable leaves out read-only properties and nothing else", () => {
  expectTypeOf<Writable<Person>>().toEqualTypeOf<{
    "@odata.type"?: string;
    name?: string | null;
    manager?: Person | null;
    reports?: Person[];
  }>();
});

test("what was read can be written, with what it holds", () => {
  expectTypeOf<Person>().toExtend<Writable<Person>>();
  expectTypeOf<{ name: string; manager: { name: null } }>().toExtend<Writable<Person>>();
});

test("Writable keeps unions and open types what they are", () => {
  expectTypeOf<Writable<{ kind: "a"; readonly a?: 1 } | { kind: "b"; b?: 2 }>>().toEqualTypeOf<
    { kind: "a" } | { kind: "b"; b?: 2 }
  >();
  interface Open {
    readonly id?: string;
    name?: string;
    [property: string]: unknown;
  }
  const open: Writable<Open> = { name: "a", other: 1 };
  expectTypeOf(open).toExtend<{ name?: string }>();
});

test("a read-only or unknown property in a literal is a compile error", () => {
  // @ts-expect-error read-only
  const sent: Writable<Person> = { name: "a", id: "1" };
  // @ts-expect-error misspelt
  const misspelt: Writable<Person> = { nmae: "a" };
  expectTypeOf<[typeof sent, typeof misspelt]>().toEqualTypeOf<[Writable<Person>, Writable<Person>]>();
});

test("Selected has what was chosen, present; null stays possible", () => {
  expectTypeOf<Selected<Widget, ["id", "name"]>>().toEqualTypeOf<{
    readonly id: string;
    name: string | null;
  }>();
  expectTypeOf<Selected<Widget, readonly ["id"], readonly ["parts"]>>().toEqualTypeOf<{
    readonly id: string;
    parts: NonNullable<Widget["parts"]>;
  }>();
  expectTypeOf<Selected<Widget, ["id"], ["parts($select=id;$top=5)"]>>().toEqualTypeOf<
    Selected<Widget, ["id"], ["parts"]>
  >();
});

test("Selected is the plain type without a list, and for one that is known only at run time", () => {
  expectTypeOf<Selected<Widget, []>>().toEqualTypeOf<Widget>();
  expectTypeOf<Selected<Widget, [], ["parts"]>>().toEqualTypeOf<Widget>();
  expectTypeOf<Selected<Widget, readonly ("id" | "name")[]>>().toEqualTypeOf<Widget>();
});
