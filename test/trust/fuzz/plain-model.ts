import fc from "fast-check";

/** What a set of pages says, in the fewest words: what is written on pages, and must come back as a model. */
export interface PlainModel {
  readonly interfaces: readonly PlainInterface[];
  readonly enums: readonly PlainEnum[];
  readonly operations: readonly PlainOperation[];
}

export interface PlainInterface {
  readonly name: string;
  readonly base?: string;
  readonly properties: readonly PlainProperty[];
}

export interface PlainProperty {
  readonly name: string;
  /** Name of a scalar, an interface or an enum. */
  readonly type: string;
  readonly collection: boolean;
  readonly readOnly: boolean;
}

export interface PlainEnum {
  readonly name: string;
  readonly values: readonly string[];
}

export interface PlainOperation {
  readonly verb: "Get" | "List" | "Create" | "Update" | "Delete";
  /** Name of an interface. */
  readonly subject: string;
  /** Segments before the last route's own: `boards/{board-id}`. */
  readonly parents: readonly string[];
}

const nouns = "ticket desk board crate lamp chart vessel folder parcel garden engine bottle".split(" ");
const traits = "paper north silver spare quick hollow plain summer broken distant".split(" ");
const scalars = "String Boolean Int32 Int64 Double Guid DateTimeOffset Duration".split(" ");

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `silverDesk`: no two of these words are a name of anything else. */
const name = fc.tuple(fc.constantFrom(...traits), fc.constantFrom(...nouns)).map(([a, b]) => a + upper(b));
const names = fc.uniqueArray(name, { minLength: 3, maxLength: 8 });

/** A random model in which every name that is mentioned is declared. */
export const plainModels: fc.Arbitrary<PlainModel> = names.chain((all) => {
  const [first = "", ...others] = all;
  const enumNames = others.slice(0, Math.floor(others.length / 3));
  const interfaceNames = [first, ...others.slice(enumNames.length)];
  return fc.record({
    interfaces: fc.tuple(
      ...interfaceNames.map((own, index) => plainInterface(own, interfaceNames.slice(0, index), all)),
    ),
    enums: fc.tuple(...enumNames.map(plainEnum)),
    operations: plainOperations(interfaceNames),
  });
});

/** Its base is one of the interfaces before it, whose properties it does not repeat. */
function plainInterface(
  own: string,
  before: readonly string[],
  all: readonly string[],
): fc.Arbitrary<PlainInterface> {
  const property = fc.record({
    name: name.map((written) => `${own}${upper(written)}`),
    type: fc.constantFrom(...scalars, ...all),
    collection: fc.boolean(),
    readOnly: fc.boolean(),
  });
  const properties = fc.uniqueArray(property, { selector: (one) => one.name, minLength: 1, maxLength: 6 });
  const base =
    before.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...before), { nil: undefined });
  return fc.tuple(properties, base).map(([written, chosen]) => ({
    name: own,
    properties: written,
    ...(chosen !== undefined && { base: chosen }),
  }));
}

function plainEnum(own: string): fc.Arbitrary<PlainEnum> {
  return fc.record({ name: fc.constant(own), values: fc.uniqueArray(name, { minLength: 2, maxLength: 6 }) });
}

function plainOperations(subjects: readonly string[]): fc.Arbitrary<readonly PlainOperation[]> {
  const operation = fc.record({
    verb: fc.constantFrom("Get", "List", "Create", "Update", "Delete"),
    subject: fc.constantFrom(...subjects),
    parents: fc.uniqueArray(fc.constantFrom("boards", "shelves", "rooms"), { maxLength: 2 }),
  }) satisfies fc.Arbitrary<PlainOperation>;
  return fc.uniqueArray(operation, {
    selector: ({ verb, subject }) => verb + subject,
    minLength: 1,
    maxLength: 5,
  });
}
