import type { CatalogEntry } from "../catalog-entry.ts";

/** Where the JSON of examples and representations contradicts what the pages say of it. */
export const jsonCodes = {
  "link/duplicate-example-name": {
    severity: "warning",
    message: (d: { name: string }) =>
      `An example of another page is called "${d.name}", too. Both were kept.`,
  },
  "link/incomplete-example": {
    severity: "info",
    onDemand: true,
    message: (d: { type: string; properties: string }) =>
      `This example of a "${d.type}" lacks ${d.properties}, and nothing says that it is shortened. The documented type was kept.`,
  },
  "link/json-property-spelling": {
    severity: "warning",
    message: (d: { written: string; documented: string }) =>
      `The JSON spells "${d.written}" what is documented as "${d.documented}". The documented name was kept.`,
  },
  "link/missing-required-property": {
    severity: "warning",
    message: (d: { properties: string }) =>
      `This body lacks what its table says is required: ${d.properties}. The table was followed.`,
  },
  "link/misspelt-value": {
    severity: "warning",
    message: (d: { value: string; enum: string; meant: string }) =>
      `"${d.value}" is no value of "${d.enum}", which spells it "${d.meant}". The enum was kept.`,
  },
  "link/null-value": {
    severity: "warning",
    message: (d: { property: string }) =>
      `The example shows null for "${d.property}", which is documented as not nullable. Its type was kept without null.`,
  },
  "link/property-casing": {
    severity: "warning",
    message: (d: { written: string; shown: string }) =>
      `The table says "${d.written}", the JSON "${d.shown}". The JSON was followed.`,
  },
  "link/property-not-in-json": {
    severity: "info",
    message: (d: { property: string; type: string }) =>
      `The table lists "${d.property}", but the JSON representation of "${d.type}" does not show it. It was taken from the table.`,
  },
  "link/property-only-in-json": {
    severity: "info",
    message: (d: { property: string; type: string }) =>
      `The JSON shows "${d.property}", which no table of "${d.type}" lists. It was taken from the JSON.`,
  },
  "link/representation-kind": {
    severity: "warning",
    message: (d: { property: string; shown: string; documented: string }) =>
      `The JSON representation shows ${d.shown} for "${d.property}", which is documented as ${d.documented}. The table was followed.`,
  },
  "link/undocumented-property": {
    severity: "warning",
    message: (d: { property: string; type: string }) =>
      `The example has "${d.property}", which is no property of "${d.type}". It was left out.`,
  },
  "link/type-as-value": {
    severity: "info",
    message: (d: { value: string; property: string; others: number }) =>
      `"${d.value}" names a type where a value of "${d.property}" should stand.${d.others > 0 ? ` ${d.others} more in this example ${d.others === 1 ? "does" : "do"} the same.` : ""} The documented types were kept.`,
  },
  "link/unlike-example": {
    severity: "warning",
    message: (d: { properties: string; type: string }) =>
      `Most properties of this object are not documented for "${d.type}": ${d.properties}. They were left out.`,
  },
  "link/unrelated-type": {
    severity: "warning",
    message: (d: { type: string; documented: string }) =>
      `The example shows a "${d.type}" where a "${d.documented}" is documented, and no page says that it is one. The documented type was kept.`,
  },
  "link/value-format": {
    severity: "warning",
    message: (d: { value: string; property: string; scalar: string; example: string }) =>
      `"${d.value}" is no ${d.scalar}, which "${d.property}" is documented as; that is written like "${d.example}". The documented type was kept.`,
  },
  "link/value-kind": {
    severity: "warning",
    message: (d: { property: string; shown: string; documented: string }) =>
      `The example shows ${d.shown} for "${d.property}", which is documented as ${d.documented}. The documented type was kept.`,
  },
  "link/value-not-in-enum": {
    severity: "warning",
    message: (d: { value: string; property: string; enum: string; members: string }) =>
      `"${d.value}" is not a value of ${d.property} (${d.enum}): the page lists ${d.members}. The enum was kept.`,
  },
  "link/value-not-listed": {
    severity: "warning",
    message: (d: { value: string; property: string; listed: string }) =>
      `"${d.value}" is not among the values that the page lists for "${d.property}": ${d.listed}. Any text is accepted.`,
  },
} as const satisfies Record<string, CatalogEntry>;
