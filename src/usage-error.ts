/** Wrong arguments or a wrong configuration: one sentence for the person who wrote them. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
