/** Who is harmed by a change: everybody, nobody, or those who read or send values of the type. */
type Breaks = "always" | "never" | "when received" | "when sent";

export interface ChangeRule {
  readonly breaks: Breaks;
  /** What happened, said of its subject: `Ticket.title` *was removed*. */
  readonly says: string;
  readonly why: string;
}

/** Every change that a comparison tells, and whom it breaks. `docs/breaking-changes.md` is made of it. */
export const changeRules = {
  "type-added": { breaks: "never", says: "was added", why: "No program names it yet." },
  "type-removed": {
    breaks: "always",
    says: "was removed",
    why: "A program that names it no longer compiles.",
  },
  "type-renamed": {
    breaks: "always",
    says: "was renamed",
    why: "A program that names it no longer compiles.",
  },
  "type-deprecated": { breaks: "never", says: "is deprecated", why: "It still works." },
  "type-kind-changed": {
    breaks: "always",
    says: "changed its kind",
    why: "An enum has no properties, and an interface no members.",
  },
  "base-changed": {
    breaks: "always",
    says: "has another base",
    why: "It can no longer be used where the old base is asked for, and lacks what that had.",
  },
  "base-inserted": {
    breaks: "never",
    says: "has a nearer base",
    why: "The old base, or none, still stands above it.",
  },
  "property-added": { breaks: "never", says: "was added", why: "Every property is optional." },
  "property-removed": {
    breaks: "always",
    says: "was removed",
    why: "A program that reads or sends it no longer compiles.",
  },
  "property-deprecated": { breaks: "never", says: "is deprecated", why: "It still works." },
  "property-type-changed": {
    breaks: "always",
    says: "changed its type",
    why: "A program that reads or sends it expects the old type.",
  },
  "property-type-known": {
    breaks: "when sent",
    says: "has a type now",
    why: "It was unknown: whoever read it had to look first, but whoever sent it could send anything.",
  },
  "value-added": {
    breaks: "never",
    says: "has another known value",
    why: "The property takes any text: the values are those that the pages list.",
  },
  "value-removed": {
    breaks: "never",
    says: "has a known value less",
    why: "The property takes any text, so a program that names the value still compiles.",
  },
  "property-became-nullable": {
    breaks: "when received",
    says: "can be null now",
    why: "A program that reads it does not expect null.",
  },
  "property-lost-null": {
    breaks: "when sent",
    says: "cannot be null any more",
    why: "A program that sends null to clear it no longer compiles.",
  },
  "property-became-read-only": {
    breaks: "when sent",
    says: "is read-only now",
    why: "A program that sends it no longer compiles.",
  },
  "property-became-writable": {
    breaks: "never",
    says: "can be sent now",
    why: "Nobody could send it before.",
  },
  "member-added": {
    breaks: "when received",
    says: "was added",
    why: "A program that handles every member of a closed enum does not expect another.",
  },
  "open-member-added": {
    breaks: "never",
    says: "was added",
    why: "The enum is open: a program had to expect values that no page lists.",
  },
  "member-removed": {
    breaks: "always",
    says: "was removed",
    why: "A program that names it no longer compiles.",
  },
  "member-renamed": {
    breaks: "always",
    says: "was renamed",
    why: "A program that names it no longer compiles.",
  },
  "enum-opened": {
    breaks: "when received",
    says: "is open now",
    why: "A program that handles every member does not expect other values.",
  },
  "enum-closed": {
    breaks: "when sent",
    says: "is closed now",
    why: "A program that sends another value no longer compiles.",
  },
  "enum-flags-changed": {
    breaks: "always",
    says: "changed whether its values can be combined",
    why: "A value has another type than before.",
  },
  "function-added": { breaks: "never", says: "was added", why: "No program calls it yet." },
  "function-removed": {
    breaks: "always",
    says: "was removed",
    why: "A program that calls it no longer compiles.",
  },
  "function-renamed": {
    breaks: "always",
    says: "was renamed",
    why: "A program that calls it no longer compiles.",
  },
  "function-deprecated": { breaks: "never", says: "is deprecated", why: "It still works." },
  "route-added": {
    breaks: "never",
    says: "has another route",
    why: "The old keys still choose the old route.",
  },
  "route-choice-required": {
    breaks: "always",
    says: "has another route with the same keys",
    why: "Where a write could go to several routes, a program must name the route, which it did not before.",
  },
  "route-removed": {
    breaks: "always",
    says: "lost a route",
    why: "A program that gives its keys no longer compiles.",
  },
  "key-renamed": {
    breaks: "always",
    says: "renamed a key of its path",
    why: "A program that gives the old key no longer compiles.",
  },
  "parameter-added": { breaks: "never", says: "was added", why: "It need not be given." },
  "required-parameter-added": {
    breaks: "always",
    says: "was added, and is required",
    why: "A program does not give it.",
  },
  "parameter-removed": {
    breaks: "always",
    says: "was removed",
    why: "A program that gives it no longer compiles.",
  },
  "parameter-type-changed": {
    breaks: "always",
    says: "changed its type",
    why: "A program gives a value of the old type.",
  },
  "parameter-became-required": {
    breaks: "always",
    says: "is required now",
    why: "A program need not have given it.",
  },
  "parameter-became-optional": { breaks: "never", says: "is optional now", why: "Giving it is still fine." },
  "body-added": { breaks: "never", says: "can have a body now", why: "It need not be given." },
  "required-body-added": { breaks: "always", says: "needs a body now", why: "A program does not give one." },
  "body-removed": {
    breaks: "always",
    says: "has no body any more",
    why: "A program that gives one no longer compiles.",
  },
  "body-changed": {
    breaks: "always",
    says: "has another body",
    why: "A program gives a body of the old type.",
  },
  "body-became-required": {
    breaks: "always",
    says: "needs its body now",
    why: "A program need not have given it.",
  },
  "body-became-optional": {
    breaks: "never",
    says: "can go without its body now",
    why: "Giving it is still fine.",
  },
  "result-changed": {
    breaks: "always",
    says: "has another result",
    why: "A program expects the old one.",
  },
} as const satisfies Record<string, ChangeRule>;

export type ChangeRuleName = keyof typeof changeRules;
