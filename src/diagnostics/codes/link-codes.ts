import type { CatalogEntry } from "../catalog-entry.ts";

/** Where pages contradict each other or themselves. */
export const linkCodes = {
  "link/annotated-result": {
    severity: "warning",
    message: (d: { annotated: string; documented: string }) =>
      `The annotation says that a "${d.annotated}" comes back, the sentence a "${d.documented}". The sentence was followed.`,
  },
  "link/annotation-casing": {
    severity: "info",
    message: (d: { written: string; declared: string }) =>
      `The annotation says "${d.written}"; the type is spelt "${d.declared}". The difference in case was ignored.`,
  },
  "link/assumed-namespace": {
    severity: "info",
    message: (d: { name: string; namespace: string }) =>
      `This page states no namespace. "${d.name}" was taken for one of "${d.namespace}", where everything lives that uses it.`,
  },
  "link/base-cycle": {
    severity: "warning",
    message: (d: { name: string; base: string }) =>
      `"${d.name}" is said to inherit from "${d.base}", which inherits from it. The base was left out.`,
  },
  "link/collection-by-route": {
    severity: "warning",
    message: (d: { name: string; type: string }) =>
      `"${d.name}" is documented as a single "${d.type}", but the route of that name returns a collection. The collection was taken.`,
  },
  "link/conflicting-base": {
    severity: "warning",
    message: (d: { name: string; base: string; other: string }) =>
      `"${d.name}" is said to inherit from "${d.other}" here, but its base is "${d.base}", which does not.`,
  },
  "link/conflicting-members": {
    severity: "warning",
    message: (d: { name: string; values: string }) =>
      `The values of "${d.name}" are listed twice, and only one list has ${d.values}. Both lists were united.`,
  },
  "link/conflicting-property": {
    severity: "warning",
    message: (d: { property: string; written: string; other: string; type: string }) =>
      `"${d.property}" is ${d.written} here and ${d.other} in "${d.type}". The latter was kept.`,
  },
  "link/duplicate-declaration": {
    severity: "warning",
    message: (d: { name: string }) => `"${d.name}" is declared a second time. Both declarations became one.`,
  },
  "link/duplicate-operation": {
    severity: "warning",
    message: (d: { route: string; name: string }) =>
      `Another page documents "${d.route}" as ${d.name}, too. The pages became one function.`,
  },
  "link/enum-by-members": {
    severity: "info",
    message: (d: { property: string; enum: string }) =>
      `The values of "${d.property}" are exactly those of "${d.enum}", so that is its type.`,
  },
  "link/enumeration-without-values": {
    severity: "warning",
    message: () => "The values of this enumeration are not listed. It became a string.",
  },
  "link/incomplete-value-list": {
    severity: "info",
    message: (d: { property: string; enum: string; values: string }) =>
      `The values of "${d.property}" lack ${d.values}, which "${d.enum}" has. The enum was kept.`,
  },
  "link/link-text-elsewhere": {
    severity: "warning",
    message: (d: { text: string; target: string; followed: "link" | "text" }) =>
      `The text of this link names "${d.text}", but it leads to "${d.target}". The ${d.followed} was followed.`,
  },
  "link/missing-heading": {
    severity: "warning",
    message: (d: { href: string; anchor: string }) =>
      `No heading of ${d.href === "" ? "this page" : `"${d.href}"`} has the anchor "#${d.anchor}". The link leads to the top of the page.`,
  },
  "link/missing-include": {
    severity: "info",
    message: (d: { href: string }) =>
      `"${d.href}" is taken in here, but it is not among the inputs. What it says is not in the output.`,
  },
  "link/missing-page": {
    severity: "warning",
    message: (d: { href: string }) =>
      `"${d.href}" is not among the inputs. What it declares is not in the output.`,
  },
  "link/name-in-two-casings": {
    severity: "warning",
    message: (d: { name: string; other: string; united: boolean }) =>
      `"${d.name}" and "${d.other}" differ in nothing but case. ${d.united ? "They became one." : "Both were kept."}`,
  },
  "link/not-inherited": {
    severity: "info",
    message: (d: { property: string; base: string }) =>
      `"${d.property}" is said to be inherited from "${d.base}", which does not list it. It became a property here.`,
  },
  "link/odd-host": {
    severity: "warning",
    message: (d: { host: string }) =>
      `"${d.host}" is an odd host in an example URL; other examples request another one. It was ignored.`,
  },
  "link/page-casing": {
    severity: "info",
    message: (d: { href: string; path: string }) =>
      `"${d.href}" leads to "${d.path}" only where file names are not case-sensitive. It was followed.`,
  },
  "link/read-only-sent": {
    severity: "info",
    message: (d: { properties: string; count: number; method: string }) =>
      d.count > 1
        ? `${d.properties} are read-only, but the example sends them with ${d.method}. Types of bodies leave them out.`
        : `${d.properties} is read-only, but the example sends it with ${d.method}. Types of bodies leave it out.`,
  },
  "link/repaired-route": {
    severity: "warning",
    message: (d: { path: string; template: string }) => `"${d.path}" was read as "${d.template}".`,
  },
  "link/results-by-route": {
    severity: "info",
    message: (d: { name: string; results: number }) =>
      `This page names no result of "${d.name}". The pages of its routes name ${d.results}, and those were taken.`,
  },
  "link/scalar-declaration": {
    severity: "info",
    message: (d: { name: string; scalar: string }) =>
      `"${d.name}" has no properties and the name of a scalar, so it is the scalar ${d.scalar}.`,
  },
  "link/segment-casing": {
    severity: "warning",
    message: (d: { segment: string; usual: string }) =>
      `This route says "${d.segment}"; nearly all others say "${d.usual}". It was kept as written.`,
  },
  "link/too-many-routes": {
    severity: "error",
    message: (d: { name: string; routes: number; maximum: number }) =>
      `${d.name} has ${d.routes} routes. Its function takes the first ${d.maximum}; this one and those after it were left out.`,
  },
  "link/type-from-examples": {
    severity: "info",
    message: (d: { name: string }) =>
      `No page declares "${d.name}". Its properties were guessed from the examples of this page.`,
  },
  "link/type-from-json": {
    severity: "warning",
    message: (d: { property: string; written: string; type: string }) =>
      `"${d.written}" is no type. The JSON shows ${d.type} for "${d.property}", so that was taken.`,
  },
  "link/undeclared-annotated-type": {
    severity: "warning",
    message: (d: { name: string }) =>
      `No page declares the type "${d.name}" that this annotation names. It tells no type.`,
  },
  "link/undeclared-type": {
    severity: "warning",
    message: (d: { name: string }) => `No page declares "${d.name}". What rows say of it was taken together.`,
  },
  "link/undocumented-result": {
    severity: "warning",
    message: (d: { name: string }) =>
      `No sentence, annotation or example names the type of what "${d.name}" returns. Its result is unknown.`,
  },
  "link/unknown-key": {
    severity: "warning",
    message: (d: { key: string; type: string }) =>
      `"${d.key}" is said to be the key of "${d.type}", which has no such property. It was not taken for the key.`,
  },
  "link/unlisted-value": {
    severity: "warning",
    message: (d: { value: string; property: string; enum: string }) =>
      `"${d.value}" is listed for "${d.property}", but the table of "${d.enum}" lacks it. It was added.`,
  },
  "link/unnamed-placeholder": {
    severity: "warning",
    message: (d: { path: string; key: string }) =>
      `A placeholder of "${d.path}" has no name. It is called "${d.key}", after the segment before it.`,
  },
  "link/unplaced-parameter": {
    severity: "warning",
    message: (d: { name: string }) =>
      `No route of this page has a place for the parameter "${d.name}". It cannot be passed.`,
  },
  "link/unshown-list": {
    severity: "info",
    message: (d: { isShown: boolean; isArray: boolean }) =>
      d.isArray
        ? `No example shows how this list comes. ${d.isShown ? "Others of these pages show lists as arrays alone" : "The page calls it an array"}, so the result is one.`
        : `No example of these pages shows how a list comes. The result is that of OData, { "value": [ … ] }.`,
  },
  "link/unresolved-type": {
    severity: "error",
    message: (d: { name: string }) => `No page declares a type named "${d.name}". It became unknown.`,
  },
} as const satisfies Record<string, CatalogEntry>;
