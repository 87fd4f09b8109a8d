import type { Config } from "./config.ts";
import { configOptions } from "./config-options.ts";
import { configProblems, unknownKey } from "./config-problems.ts";
import { UsageError } from "./usage-error.ts";

/** The value as a {@link Config}, or a {@link UsageError} that names every key that is wrong. */
export function validateConfig(value: unknown, origin: string): Config {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${origin} must export an object with options.`);
  }
  const options = new Map(Object.entries(configOptions));
  const problems = Object.entries(value).flatMap(([key, entry]) => {
    if (key === "$schema" || entry === undefined) return [];
    const option = options.get(key);
    return option ? configProblems(key, entry, option.shape) : [unknownKey(key, key, [...options.keys()])];
  });
  if (problems.length > 0) throw new UsageError(`${origin}: ${problems.join("\n")}`);
  return value;
}
