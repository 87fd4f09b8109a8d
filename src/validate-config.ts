import { closest, distance } from "fastest-levenshtein";
import type { Config } from "./config.ts";
import { configOptions, type Shape } from "./config-options.ts";
import { UsageError } from "./usage-error.ts";

/** The value as a {@link Config}, or a {@link UsageError} that names every key that is wrong. */
export function validateConfig(value: unknown, origin: string): Config {
  if (!isRecord(value)) throw new UsageError(`${origin} must export an object with options.`);
  const options = new Map(Object.entries(configOptions));
  const problems = Object.entries(value).flatMap(([key, entry]) => {
    if (key === "$schema" || entry === undefined) return [];
    const option = options.get(key);
    return option ? findProblems(key, entry, option.shape) : [unknownKey(key, [...options.keys()])];
  });
  if (problems.length > 0) throw new UsageError(`${origin}: ${problems.join("\n")}`);
  return value;
}

function findProblems(path: string, value: unknown, shape: Shape): string[] {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && value !== "" ? [] : [`"${path}" must be a text that is not empty.`];
    case "texts":
      return typeof value === "string" || isListOfTexts(value)
        ? []
        : [`"${path}" must be a text or a list of texts.`];
    case "choice":
      return typeof value === "string" && shape.values.includes(value)
        ? []
        : [wrongChoice(path, value, shape.values)];
    case "choices":
      if (!Array.isArray(value)) return [`"${path}" must be a list.`];
      return value.flatMap((entry: unknown, index) =>
        findProblems(`${path}[${index}]`, entry, { kind: "choice", values: shape.values }),
      );
    case "map":
      if (!isRecord(value)) return [`"${path}" must be an object.`];
      return Object.entries(value).flatMap(([key, entry]) =>
        shape.keys.includes(key)
          ? findProblems(`${path}.${key}`, entry, shape.value)
          : [unknownKey(`${path}.${key}`, shape.keys, key)],
      );
    default:
      return shape satisfies never;
  }
}

function unknownKey(path: string, known: readonly string[], key = path): string {
  return `"${path}" is no option.${suggest(key, known)}`;
}

function wrongChoice(path: string, value: unknown, values: readonly string[]): string {
  const allowed = values.map((name) => `"${name}"`).join(", ");
  const hint = typeof value === "string" ? suggest(value, values) : "";
  return `"${path}" must be one of ${allowed}.${hint}`;
}

/** " Did you mean …?" where a known name is near enough to be a slip. */
function suggest(written: string, known: readonly string[]): string {
  const lowered = known.map((name) => name.toLowerCase());
  const nearest = closest(written.toLowerCase(), lowered);
  const slips = Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), nearest) <= slips
    ? ` Did you mean "${known[lowered.indexOf(nearest)]}"?`
    : "";
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string" && entry !== "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
