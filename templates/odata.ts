/** A page of a collection. */
export interface Collection<T> {
  value: T[];
  "@odata.context"?: string;
  /** Where the next page is; absent on the last one. */
  "@odata.nextLink"?: string;
  /** Where later changes are; on the last page of a delta query. */
  "@odata.deltaLink"?: string;
  /** How many there are on all pages, when it was asked for. */
  "@odata.count"?: number;
}

/** A value that is no resource of its own: a scalar, an enum value, a list of scalars. */
export interface Envelope<T> {
  value: T;
  "@odata.context"?: string;
}

/** A link to an existing resource, as `$ref` requests send it. */
export interface Reference {
  "@odata.id": string;
}

/** `Yes` where two types are the same even in their `readonly` modifiers. */
type IfIdentical<A, B, Yes, No> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? Yes : No;

type WritableKey<T, P extends keyof T> = IfIdentical<
  { [K in P]: T[K] },
  { -readonly [K in P]: T[K] },
  P,
  never
>;

/**
 * What a request may send of `T`: everything but its read-only properties. The types of the properties themselves stay as they are,
 * so that a value that was read can be sent back.
 */
export type Writable<T> = { [P in keyof T as WritableKey<T, P>]: T[P] };

/** `messages($top=5)` names `messages`. */
type NavigationName<E> = E extends `${infer Name}(${string}` ? Name : E;

/** The members of a literal list; `never` for an empty one and for a list whose members are only known at run time. */
type Chosen<L extends readonly unknown[]> = number extends L["length"] ? never : L[number];

/**
 * `T` as `$select` and `$expand` leave it: exactly the chosen and the expanded properties, all of them present.
 * Without a literal `$select` it is `T` itself.
 */
export type Selected<T, S extends readonly unknown[], E extends readonly unknown[] = []> = S extends unknown
  ? [Chosen<S>] extends [never]
    ? T
    : { [P in keyof T as P extends Chosen<S> | NavigationName<Chosen<E>> ? P : never]-?: T[P] }
  : never;
