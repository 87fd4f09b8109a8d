import { UsageError } from "./usage-error.ts";

const wanted =
  'pages, each with its path and its text: [{ path: "docs/add-ticket.md", text: "# Add ticket" }]';

/** Throws a {@link UsageError} that says what sources are, where a caller without a compiler gave something else. */
export function validateSources(sources: unknown): void {
  if (!Array.isArray(sources)) throw new UsageError(`"sources" must be a list of ${wanted}.`);
  const index = sources.findIndex((source) => !isSource(source));
  if (index >= 0) throw new UsageError(`"sources[${index}]" is no page. Sources are ${wanted}.`);
}

function isSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("path" in value && "text" in value)) return false;
  return typeof value.path === "string" && value.path !== "" && typeof value.text === "string";
}
