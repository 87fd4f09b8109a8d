import type { PropertyOverride, TypeOverride } from "../model/adjustments.ts";
import type { ApiModel, TypeDeclaration } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import type { TypeRef } from "../model/types.ts";
import { nearMiss } from "../near-miss.ts";
import { findByName, knownNames } from "./find-by-name.ts";
import type { ReportConfig } from "./report-config.ts";
import { resolveTypeText } from "./resolve-type-text.ts";

/** What a property becomes; a type has been resolved. */
interface PropertyChange {
  readonly name?: string;
  readonly type?: TypeRef;
  readonly nullable?: boolean;
}

type PropertyChanges = ReadonlyMap<string, PropertyChange>;

/** Types and their properties as the configuration wants them, also where bodies list the properties. */
export function overrideTypes(
  model: ApiModel,
  overrides: Readonly<Record<string, TypeOverride>>,
  report: ReportConfig,
): ApiModel {
  const names = new Map<string, string>();
  const changes = new Map<string, PropertyChanges>();
  for (const [written, override] of Object.entries(overrides)) {
    const key = `overrides.types.${written}`;
    const type = findByName(model.types, written);
    if (type === undefined) {
      const suggestion = nearMiss(written, knownNames(model.types));
      report("config/unmatched-override", key, { suggestion });
      continue;
    }
    if (override.name !== undefined) names.set(type.id, override.name);
    changes.set(type.id, resolveChanges(type, override, { key, types: model.types, report }));
  }
  if (names.size + changes.size === 0) return model;
  const inherited = inheritChanges(model.types, changes);
  return {
    types: model.types.map((type) => changeType(type, names, changes.get(type.id), inherited.get(type.id))),
    operations: model.operations.map((operation) => changeBody(operation, inherited)),
  };
}

interface ChangeContext {
  readonly key: string;
  readonly types: readonly TypeDeclaration[];
  readonly report: ReportConfig;
}

function resolveChanges(
  type: TypeDeclaration,
  { properties = {} }: TypeOverride,
  context: ChangeContext,
): PropertyChanges {
  const known = type.kind === "interface" ? type.properties.map(({ name }) => name) : [];
  const changes = new Map<string, PropertyChange>();
  for (const [name, override] of Object.entries(properties)) {
    const key = `${context.key}.properties.${name}`;
    if (known.includes(name)) changes.set(name, resolveChange(override, key, context));
    else context.report("config/unmatched-override", key, { suggestion: nearMiss(name, known) });
  }
  return changes;
}

function resolveChange(
  { type: written, ...rest }: PropertyOverride,
  key: string,
  { types, report }: ChangeContext,
): PropertyChange {
  if (written === undefined) return rest;
  const type = resolveTypeText(written, types);
  if (type.kind !== "unresolved") return { ...rest, type };
  report("config/unresolved-type", `${key}.type`, type.at);
  return rest;
}

/** What changes of the properties of a type, own and inherited. */
function inheritChanges(
  types: readonly TypeDeclaration[],
  changes: ReadonlyMap<string, PropertyChanges>,
): ReadonlyMap<string, PropertyChanges> {
  const basesById = new Map(
    types.map((type) => [type.id, type.kind === "interface" ? type.base : undefined]),
  );
  const changesOf = (id: string | undefined): readonly (readonly [string, PropertyChange])[] =>
    id === undefined ? [] : [...changesOf(basesById.get(id)), ...(changes.get(id) ?? [])];
  return new Map(types.map(({ id }) => [id, new Map(changesOf(id))]));
}

function changeType(
  type: TypeDeclaration,
  names: ReadonlyMap<string, string>,
  own: PropertyChanges | undefined,
  inherited: PropertyChanges | undefined,
): TypeDeclaration {
  const renamed = { ...type, name: names.get(type.id) ?? type.name };
  if (renamed.kind === "enum") return renamed;
  const key = renamed.key === undefined ? undefined : (inherited?.get(renamed.key)?.name ?? renamed.key);
  const properties = renamed.properties.map((property) => ({ ...property, ...own?.get(property.name) }));
  return { ...renamed, ...(key !== undefined && { key }), properties };
}

function changeBody(operation: Operation, changes: ReadonlyMap<string, PropertyChanges>): Operation {
  const { body } = operation;
  const own = body?.type.kind === "ref" ? changes.get(body.type.id) : undefined;
  if (body === undefined || own === undefined) return operation;
  const properties = body.properties.map((property) => ({ ...property, ...own.get(property.name) }));
  return { ...operation, body: { ...body, properties } };
}
