import type { LoadedConfig } from "../disk/load-config.ts";
import { nearMiss } from "../near-miss.ts";
import { UsageError } from "../usage-error.ts";
import type { Settings } from "./invocation.ts";

/** The targets with what they share; a configuration without targets is one. */
export function chooseTargets(
  loaded: LoadedConfig,
  wanted: readonly string[] | undefined,
): readonly Settings[] {
  const { config, ...place } = loaded;
  const { targets, ...shared } = config;
  const all = Object.entries(targets ?? {});
  const names = all.map(([name]) => name);
  for (const name of wanted ?? []) {
    if (!names.includes(name)) throw new UsageError(unknownTarget(name, names));
  }
  if (all.length === 0) return [{ ...place, options: shared }];
  return all
    .filter(([name]) => wanted === undefined || wanted.includes(name))
    .map(([target, own]) => ({ ...place, target, options: { ...shared, ...own } }));
}

function unknownTarget(name: string, names: readonly string[]): string {
  const meant = nearMiss(name, names);
  const known = names.length === 0 ? "The configuration has no targets." : `There are ${names.join(", ")}.`;
  return `There is no target "${name}". ${meant === undefined ? known : `Did you mean "${meant}"?`}`;
}
