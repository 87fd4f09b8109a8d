interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a configuration means by a name or an id: an id wins. */
export function findByName<T extends Named>(declarations: readonly T[], written: string): T | undefined {
  return declarations.find(({ id }) => id === written) ?? declarations.find(({ name }) => name === written);
}

/** Everything that a configuration could have meant. */
export function knownNames(declarations: readonly Named[]): string[] {
  return declarations.flatMap(({ id, name }) => [name, id]);
}
