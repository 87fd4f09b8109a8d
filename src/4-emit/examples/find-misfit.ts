import type { ObjectShape, ValueShape } from "./value-shape.ts";

/** Why a JSON value is not surely of a type, as the end of a sentence; `undefined` where it is. */
export function findMisfit(value: unknown, shape: ValueShape, place = ""): string | undefined {
  switch (shape.kind) {
    case "any":
      return undefined;
    case "none":
      return shape.reason;
    case "union":
      return findMisfitOfAll(value, shape.members, place);
    case "array":
      if (!Array.isArray(value)) return describeMisfit(value, place);
      return firstMisfit(value.map((item, index) => findMisfit(item, shape.element, `${place}[${index}]`)));
    case "object":
      return isRecord(value) ? findMisfitOfObject(value, shape, place) : describeMisfit(value, place);
    case "values":
      return typeof value === "string" && shape.values.includes(value)
        ? undefined
        : describeMisfit(value, place);
    case "null":
      return value === null ? undefined : describeMisfit(value, place);
    default:
      return typeof value === shape.kind ? undefined : describeMisfit(value, place);
  }
}

/** The members of a union are tried in turn; what is wrong is told of the first that is of the right kind. */
function findMisfitOfAll(value: unknown, members: readonly ValueShape[], place: string): string | undefined {
  const misfits = members.map((member) => findMisfit(value, member, place));
  if (misfits.includes(undefined)) return undefined;
  const kind = Array.isArray(value) ? "array" : isRecord(value) ? "object" : "none";
  const near = members.findIndex((member) => member.kind === kind || member.kind === "union");
  return misfits[near] ?? describeMisfit(value, place);
}

function findMisfitOfObject(
  value: Readonly<Record<string, unknown>>,
  { shapeOf, required }: ObjectShape,
  place: string,
): string | undefined {
  const lacking = required.find((name) => !Object.hasOwn(value, name));
  if (lacking !== undefined) return `${quote(placeOf(place, lacking))} is required`;
  return firstMisfit(
    Object.entries(value).map(([name, member]) => {
      const shape = shapeOf(name);
      const inner = placeOf(place, name);
      return shape === undefined
        ? `${quote(inner)} is not documented there`
        : findMisfit(member, shape, inner);
    }),
  );
}

function firstMisfit(misfits: readonly (string | undefined)[]): string | undefined {
  return misfits.find((misfit) => misfit !== undefined);
}

function describeMisfit(value: unknown, place: string): string {
  const where = place === "" ? "the value" : quote(place);
  return `${where} is ${describe(value)}, which the documented type does not allow`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "an object";
  return typeof value === "string"
    ? quote(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : String(value);
}

function placeOf(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

function quote(value: string): string {
  return `"${value}"`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
