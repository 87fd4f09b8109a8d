import { createTally } from "../names/tally.ts";
import { reservedNames } from "./reserved-names.ts";

/** An operation that wants a name. */
export interface Nameable {
  readonly id: string;
  /** Names in the order of preference. */
  readonly candidates: readonly string[];
  /** Ids under which an earlier run may have kept its name, with the names that it could have kept there. */
  readonly formerly: readonly { readonly id: string; readonly candidates: readonly string[] }[];
  /** Decides who goes first where no candidate is unique. */
  readonly rank: readonly string[];
}

/**
 * A name for every operation, by id; no two differ in case only. Names of earlier runs come first. Then, round after
 * round, an operation takes its next candidate if nobody else wants it. Of those that get none alone, who has the
 * fewest candidates comes first; the others are numbered. The order of `operations` makes no difference.
 */
export function nameOperations(
  operations: readonly Nameable[],
  lockedNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ranked = [...operations].sort(compareRanks);
  const settled = new Settled();
  let waiting = ranked.filter((operation) => !settled.take(operation, lockedName(operation, lockedNames)));
  waiting = waiting.filter((operation) => !settled.take(operation, formerName(operation, lockedNames)));
  for (let round = 0; waiting.some(({ candidates }) => round < candidates.length); round++) {
    waiting = settleRound(waiting, round, settled);
  }
  for (const operation of fewestFirst(waiting)) settled.number(operation);
  return settled.namesById;
}

function settleRound(waiting: readonly Nameable[], round: number, settled: Settled): Nameable[] {
  const offers = createTally();
  for (const { candidates } of waiting) offers.add(candidates[round]?.toLowerCase() ?? "");
  return waiting.filter((operation) => {
    const name = operation.candidates[round];
    return offers.counts.get(name?.toLowerCase() ?? "") !== 1 || !settled.take(operation, name);
  });
}

const identifier = /^\p{ID_Start}\p{ID_Continue}*$/u;

function lockedName({ id }: Nameable, lockedNames: ReadonlyMap<string, string>): string | undefined {
  const name = lockedNames.get(id);
  return name !== undefined && identifier.test(name) && !reservedNames.has(name) ? name : undefined;
}

/** Another operation may have the former id now, so a name must be one that this operation could have got. */
function formerName({ formerly }: Nameable, lockedNames: ReadonlyMap<string, string>): string | undefined {
  for (const { id, candidates } of formerly) {
    const name = lockedNames.get(id)?.toLowerCase();
    if (candidates.some((candidate) => candidate.toLowerCase() === name)) return lockedNames.get(id);
  }
  return undefined;
}

class Settled {
  readonly namesById = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #numbers = new Map<string, number>();

  take(operation: Nameable, name: string | undefined): boolean {
    if (name === undefined || this.#taken.has(name.toLowerCase())) return false;
    this.#taken.add(name.toLowerCase());
    this.namesById.set(operation.id, name);
    return true;
  }

  number(operation: Nameable): void {
    if (this.take(operation, operation.candidates[0])) return;
    const wanted = operation.candidates.at(-1) ?? "operation";
    let name = wanted;
    let number = this.#numbers.get(wanted.toLowerCase()) ?? 1;
    for (; !this.take(operation, name); name = `${wanted}${number}`) number++;
    this.#numbers.set(wanted.toLowerCase(), number);
  }
}

/** Who has few candidates cannot say more than they do: `GET /parts` has no owner. */
function fewestFirst(operations: readonly Nameable[]): readonly Nameable[] {
  return operations.toSorted((a, b) => a.candidates.length - b.candidates.length);
}

function compareRanks(a: Nameable, b: Nameable): number {
  for (let index = 0; index < a.rank.length; index++) {
    const left = a.rank[index] ?? "";
    const right = b.rank[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
