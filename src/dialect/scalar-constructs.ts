import { kindOfScalar } from "../model/scalars.ts";
import type { ScalarName } from "../model/types.ts";
import { matchScalar } from "./scalars.ts";
import type { TypeConstruct } from "./type-construct.ts";

export const scalar: TypeConstruct = {
  name: "scalar",
  example: "Edm.Int32",
  match(text) {
    const name = matchScalar(text);
    return name && { kind: "scalar", name };
  },
};

/** The format stands behind the type, as specifications of other tools have it: `string (date-time)`, too. */
export const formatted: TypeConstruct = {
  name: "scalar and its format",
  example: "string date-time",
  match(text) {
    const [, kind, bare, enclosed] =
      /^(string|integer|number)(?: ([a-z][\w-]*)| ?[(<]([^()<>]+)[)>])$/i.exec(text) ?? [];
    const name = matchScalar((bare ?? enclosed ?? "").replace(/^(?:ISO[- ]?8601|RFC ?3339) /i, ""));
    if (kind === undefined || name === undefined || isText(name) !== /^string$/i.test(kind)) return undefined;
    return { kind: "scalar", name };
  },
};

export const sizedInteger: TypeConstruct = {
  name: "integer of a size",
  example: "32-bit unsigned integer",
  match(text) {
    const bits = /^(?:(?:un)?signed )?(8|16|32|64)[- ]bits? (?:(?:un)?signed )?int(?:eger)?$/i.exec(
      text,
    )?.[1];
    return bits === undefined ? undefined : { kind: "scalar", name: bits === "64" ? "Int64" : "Int32" };
  },
};

export const standardTime: TypeConstruct = {
  name: "time in a standard",
  example: "ISO 8601 DateTime",
  match(text, inner) {
    const bare = /^(?:ISO[- ]?8601|RFC ?3339|UTC) (date|date[- ]?time|time ?stamp)$/i.exec(text)?.[1];
    return bare === undefined ? undefined : inner(bare.replace(" ", ""));
  },
};

export const formattedString: TypeConstruct = {
  name: "string in a format",
  example: "string in UTC date time format",
  match(text) {
    const format = /^string (?:in|with) (?:an? |the )?(.+?) format$/i.exec(text)?.[1];
    if (format === undefined) return undefined;
    return {
      kind: "scalar",
      name: /\bdate[- ]?time\b|\btimestamp\b/i.test(format) ? "DateTimeOffset" : "String",
    };
  },
};

/** Keys that no page names: `Dictionary<string, string>`. */
export const map: TypeConstruct = {
  name: "map",
  example: "Map(String, Int32)",
  match: (text) =>
    /^(?:dictionary|map|record) ?[<(][\w. ]+[,|] ?[^<>()]+[>)]$/i.test(text)
      ? { kind: "scalar", name: "Json" }
      : undefined,
};

/** Whether JSON has a string for a scalar; a stream is bytes, although a link stands for it. */
function isText(name: ScalarName): boolean {
  return kindOfScalar(name) === "string" && name !== "Stream";
}
