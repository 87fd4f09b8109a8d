import { distinctBy } from "../../model/distinct-by.ts";
import type { BodyFacts, PageFacts, PropertyFacts } from "../../model/facts.ts";
import type { Body, BodyProperty } from "../../model/operations.ts";
import type { TypeRef } from "../../model/types.ts";
import { type LinkContext, typeSite, type ValueOwner } from "./link-context.ts";

/** What a page says of the body. */
export interface WrittenBody {
  readonly body: BodyFacts;
  readonly page: PageFacts;
}

interface WrittenRow {
  readonly row: PropertyFacts;
  readonly page: PageFacts;
}

/**
 * What a request sends. Rows narrow a resource only where they list some of its properties; they are the body where
 * no resource is known. Other pages that document the operation add rows if they send the same type.
 */
export function linkBody(
  [main, ...others]: readonly [WrittenBody, ...WrittenBody[]],
  operation: ValueOwner,
  context: LinkContext,
): Body {
  const { shape, contentType, required, source } = main.body;
  const type = subjectType(main, context);
  const resource = type.kind === "ref" ? context.writableProperties(type.id) : undefined;
  const owner: ValueOwner = type.kind === "ref" && resource ? { kind: "type", id: type.id } : operation;
  const same = others.filter(
    (other) => !other.body.guessed && other.body.shape === shape && isSame(subjectType(other, context), type),
  );
  const rows = [main, ...same].flatMap(({ body, page }) => body.properties.map((row) => ({ row, page })));
  const bound = [main, ...same].flatMap(({ body, page }) => (body.bound ?? []).map((row) => ({ row, page })));
  const link = (written: readonly WrittenRow[]): readonly BodyProperty[] =>
    distinctBy(written, ({ row }) => row.name).map(({ row, page }) =>
      linkBodyProperty(row, page, owner, context),
    );
  // What is bound beside the rows does not make them fewer. Of several resources none is narrowed: it says which it is.
  const settled = type.kind === "union" ? "resource" : settleShape(shape, link(rows), resource);
  return { type, contentType, required, shape: settled, properties: link([...rows, ...bound]), source };
}

function subjectType({ body: { shape, subject }, page }: WrittenBody, context: LinkContext): TypeRef {
  if (shape === "stream") return { kind: "scalar", name: "Stream" };
  if (subject === undefined) return { kind: "scalar", name: "Json" };
  return context.resolveType(subject.type, { page, source: subject.source });
}

function isSame(a: TypeRef, b: TypeRef): boolean {
  return a.kind === "ref" ? b.kind === "ref" && a.id === b.id : a.kind === b.kind;
}

function settleShape(
  shape: Body["shape"],
  properties: readonly BodyProperty[],
  resource: ReadonlySet<string> | undefined,
): Body["shape"] {
  if (shape !== "resource" && shape !== "properties") return shape;
  if (properties.length === 0) return "resource";
  if (resource === undefined) return "parameters";
  const listed = new Set(properties.map(({ name }) => name));
  return [...resource].every((name) => listed.has(name)) ? "resource" : "properties";
}

function linkBodyProperty(
  row: PropertyFacts,
  page: PageFacts,
  owner: ValueOwner,
  context: LinkContext,
): BodyProperty {
  const { name, required, deprecated, description, source, members } = row;
  const site = typeSite(page, row.typeSource, { owner, property: name, members });
  const type = context.resolveType(row.type, site);
  const assumed = context.options.nullability === "assumed" && !required && type.kind !== "array";
  return { name, type, nullable: row.nullable ?? assumed, required, deprecated, description, source };
}
