import { expect, test } from "vitest";
import { matchScalar } from "../../src/dialect/scalars.ts";

test.each([
  { want: "String", given: ["String", "string", "Edm.String", "edm.string", " String ", "Url"] },
  { want: "Boolean", given: ["Boolean", "bool", "Edm.Boolean"] },
  {
    want: "Int32",
    given: ["Int32", "int", "Integer", "Edm.Int32", "UInt32", "Unsigned Short", "unsigned integer"],
  },
  { want: "Int64", given: ["Int64", "long", "UInt64", "Unsigned Long"] },
  { want: "Int16", given: ["Int16"] },
  { want: "Byte", given: ["Byte"] },
  { want: "SByte", given: ["SByte"] },
  { want: "Double", given: ["Double", "number", "numeric", "Float64", "Edm.Double"] },
  { want: "Single", given: ["Single", "Float"] },
  { want: "Decimal", given: ["decimal"] },
  {
    want: "DateTimeOffset",
    given: ["DateTimeOffset", "DateTimeOffSet", "dateTime", "Timestamp", "Edm.DateTimeOffset"],
  },
  { want: "Date", given: ["Date", "date"] },
  { want: "TimeOfDay", given: ["TimeOfDay", "Edm.TimeOfDay"] },
  { want: "Duration", given: ["Duration"] },
  { want: "Guid", given: ["Guid", "GUID", "uuid"] },
  { want: "Binary", given: ["Binary", "Edm.Binary"] },
  { want: "Stream", given: ["Stream"] },
  { want: "Json", given: ["Json", "JSON object", "Untyped JSON object", "Object"] },
  {
    want: undefined,
    given: ["ticket", "Strings", "Edm.Ticket", "String collection", "", "constructor", "__proto__", "Moment"],
  },
])("$given are spellings of $want", ({ given, want }) => {
  for (const written of given) expect(matchScalar(written), written).toBe(want);
});
