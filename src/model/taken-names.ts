/** The names that are in use, each with the number that the next of its kind can have. */
export type TakenNames = Map<string, number>;

export function takeNames(names: Iterable<string>): TakenNames {
  return new Map(Array.from(names, (name) => [name, 2]));
}

/** `name`, or with the first number from 2 on that makes it free: `numbered` joins them. The result is taken. */
export function claimName(
  name: string,
  taken: TakenNames,
  numbered: (number: number) => string = (number) => `${name}${number}`,
): string {
  let number = taken.get(name);
  let free = name;
  if (number !== undefined) {
    while (taken.has(numbered(number))) number++;
    free = numbered(number);
    taken.set(name, number + 1);
  }
  taken.set(free, 2);
  return free;
}
