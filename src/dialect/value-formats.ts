import type { ScalarName } from "../model/types.ts";

interface ValueFormat {
  readonly pattern: RegExp;
  /** A value as it should be written. */
  readonly example: string;
}

/** How scalars are written in JSON strings (OData JSON format 4.01, section 7.1), as loosely as services read them. */
const formats: ReadonlyMap<ScalarName, ValueFormat> = new Map<ScalarName, ValueFormat>([
  [
    "DateTimeOffset",
    {
      pattern: /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?$/,
      example: "2024-01-31T12:00:00Z",
    },
  ],
  ["Date", { pattern: /^\d{4}-\d\d-\d\d$/, example: "2024-01-31" }],
  ["TimeOfDay", { pattern: /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/, example: "12:00:00" }],
  [
    "Duration",
    {
      pattern: /^-?P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/,
      example: "PT1H30M",
    },
  ],
  [
    "Guid",
    {
      pattern: /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i,
      example: "7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
    },
  ],
]);

/** What an author writes where a value would stand: `<guid>`, `{id}`, `String (timestamp)`, `...`, nothing. */
const placeholder = /^$|[<>{}…*]|\.\.\.|string|value|guid|\bid\b|-x|xx/i;

/** How a value of this scalar should be written, where it is written otherwise and no placeholder. */
export function formatWanted(scalar: ScalarName, value: string): string | undefined {
  const format = formats.get(scalar);
  if (format === undefined || format.pattern.test(value)) return undefined;
  return placeholder.test(value) ? undefined : format.example;
}
