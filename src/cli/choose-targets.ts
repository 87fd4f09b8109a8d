import { resolve } from "node:path";
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
  const settings = all.map(([target, own]) => ({ ...place, target, options: { ...shared, ...own } }));
  refuseSharedFolder(settings);
  return settings.filter(({ target }) => wanted === undefined || wanted.includes(target));
}

/** Each client would remove the files of the other. */
function refuseSharedFolder(settings: readonly (Settings & { readonly target: string })[]): void {
  const targets = new Map<string, string>();
  for (const { target, root, options } of settings) {
    if (options.out === undefined) continue;
    const folder = resolve(root, options.out);
    const other = targets.get(folder);
    if (other !== undefined)
      throw new UsageError(`The targets ${other} and ${target} have one folder, "${folder}".`);
    targets.set(folder, target);
  }
}

function unknownTarget(name: string, names: readonly string[]): string {
  const meant = nearMiss(name, names);
  const known = names.length === 0 ? "The configuration has no targets." : `There are ${names.join(", ")}.`;
  return `There is no target "${name}". ${meant === undefined ? known : `Did you mean "${meant}"?`}`;
}
