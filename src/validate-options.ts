import type { GenerateOptions } from "./config.ts";
import { targetOptions } from "./config-options.ts";
import { configProblems } from "./config-problems.ts";
import type { Shape } from "./config-shape.ts";
import { UsageError } from "./usage-error.ts";

const { inputs: _inputs, out: _out, ...fields } = targetOptions;
const shape: Shape = { kind: "object", fields };

/** Throws a {@link UsageError} that names every option of a caller that is wrong, as it does for a configuration. */
export function validateOptions({
  lockedNames,
  configPath,
  configPlaces,
  ...options
}: GenerateOptions): void {
  const problems = configProblems("options", options, shape);
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
}
