import { expect, test } from "vitest";
import { declarationReasons } from "../../scripts/corpus/accuracy/declaration-reasons.js";
import { createPageEvidence } from "../../scripts/corpus/accuracy/page-evidence.js";
import { propertyTypeReason, refusedUnion } from "../../scripts/corpus/accuracy/property-type-reasons.js";
import { enumType, interfaceType, source } from "../support/model.ts";

const page = `# Widget

Inherits from [part](part.md). See **shape** for more.

| Property | Type |
|:---|:---|
| **colour** | String |
|sizeInMillimetres|Int32|

<!-- |weight|Int32| -->

{ "extras": [] }

### shade values

|Member|
|:---|
|dark|

### mood values

|Member|
|:---|
|cheerful|
`;

const shade = enumType("shade", ["dark"], { source: at(14) });
const misses = {
  propsMissing: ["sample.widget.sizeInMillimeters"],
  propsExtra: ["sample.widget.sizeInMillimetres"],
  opaqueOrKindMismatch: ["sample.Json: metadata struct, generated other Json"],
};
const reasons = declarationReasons(
  misses,
  createPageEvidence(
    { modelVersion: 1, types: [interfaceType("widget"), shade], operations: [], diagnostics: [] } as never,
    [{ path: source.path, text: page }],
  ),
);

function at(line: number) {
  const start = { line, column: 1, offset: 0 };
  return { ...source, start, end: start };
}

test.each([
  ["sample.widget.Colour [casing]", "the page writes it with other capitals"],
  ["sample.widget.sizeInMillimeters", "the page spells it differently"],
  ["sample.widget.colour", "a table row begins with it, but it was not read"],
  ["sample.widget.shape (navigation)", "the page names it in prose, a link or an example, but in no table"],
  ["sample.widget.weight", "the page has it only in a comment"],
  ["sample.widget.price", "no page of the type has it"],
])("a missing property: %s, %s", (miss, reason) => {
  expect(reasons.missingProperty(miss)).toBe(reason);
});

test.each([
  ["sample.widget.sizeInMillimetres", "the page spells it differently"],
  ["sample.widget.colour", "a table row documents it; the metadata lacks it"],
  ["sample.widget.extras", "the JSON of the page shows it; the metadata lacks it"],
])("an extra property: %s, %s", (miss, reason) => {
  expect(reasons.extraProperty(miss)).toBe(reason);
});

test.each([
  ["sample.shade.Dark [casing]", "the page writes it with other capitals"],
  ["sample.shade.dark", "the page names it, but it was not read"],
  ["sample.shade.unknownFutureValue", "the page does not list `unknownFutureValue`"],
  ["sample.shade.cheerful", "the page does not list it"],
])("a missing member: %s, %s", (miss, reason) => {
  expect(reasons.missingMember(miss)).toBe(reason);
});

test.each([
  ["sample.shade.dark", "a table row documents it; the metadata lacks it"],
  ["sample.shade.cheerful", "another list of the pages has it; the metadata lacks it"],
])("an extra member: %s, %s", (miss, reason) => {
  expect(reasons.extraMember(miss)).toBe(reason);
});

test.each([
  ["sample.part, generated - [base not declared]", "the page names the base, but it was not read"],
  [
    "sample.entity, generated - [base entity not declared]",
    "the metadata has the root type; no page states it",
  ],
  ["sample.box, generated - [base not declared]", "the metadata has a base; no page states it"],
  ["sample.box, generated sample.part [another base]", "the page states another base"],
])("a base: %s, %s", (miss, reason) => {
  expect(reasons.base(`sample.widget: metadata ${miss}`)).toBe(reason);
});

test.each([
  ["sample.Json  [documented]", "the pages use it as a scalar, so it is an alias"],
  ["sample.crate  [documented]", "no page declares it"],
])("a type: %s, %s", (miss, reason) => {
  expect(reasons.missingType(miss)).toBe(reason);
});

test.each([
  ["box, generated box | crate | … [another named type]", refusedUnion],
  ["box[], generated box | crate | …[] [mixed]", refusedUnion],
  ["box[], generated box | crate [another named type]", "the page documents another type"],
  ["crate, generated box | crate [another named type]", "the page documents another type"],
  ["box[], generated box [missing []]", "the page documents one; the metadata has a collection"],
  ["Json, generated unknown [any/unknown]", "a value of the scalar `Json`, which counts as unknown"],
  [
    'shade, generated "dark" | string [string where metadata has enum]',
    "the page says String; the metadata has an enum",
  ],
  ["Edm.String, generated something [a new kind]", "a new kind"],
])("a property type: %s, %s", (miss, reason) => {
  expect(propertyTypeReason(`sample.widget.x: metadata ${miss}`)).toBe(reason);
});
