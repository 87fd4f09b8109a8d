import { join, resolve } from "node:path";
import type { GenerateOptions } from "../config.ts";
import { defaultBaseline } from "../config-options.ts";
import { findCacheFolder } from "../disk/cache-folder.ts";
import { findPages } from "../disk/find-pages.ts";
import type { Input } from "../disk/input.ts";
import { keyPlaces } from "../disk/key-places.ts";
import type { Lock } from "../disk/lock.ts";
import { relativePath } from "../disk/paths.ts";
import { type ReadSources, readSources } from "../disk/read-sources.ts";
import { refuseOutputFolder } from "../disk/refuse-output-folder.ts";
import { UsageError } from "../usage-error.ts";
import { optionsOf } from "./flags.ts";
import type { Invocation } from "./invocation.ts";

/** What arguments, flags and configuration together ask for. */
export interface Project {
  /** The folder that the paths of pages are relative to. */
  readonly root: string;
  /** The output folder, absolute. */
  readonly out?: string;
  /** Absolute path of the file with the findings that `lint` lets pass; it need not exist. */
  readonly baseline: string;
  readonly options: GenerateOptions;
  /** Where earlier runs left what they found; absent where none may be used. */
  readonly cacheFolder?: string;
  /** The pages, read. */
  readonly pages: ReadSources;
}

export interface ProjectWithOutput extends Project {
  readonly out: string;
}

/** Reads the pages. Flags win over the configuration. */
export function loadProject({ inputs, flags, terminal, settings }: Invocation): Project {
  const cwd = resolve(terminal.cwd, flags.cwd ?? ".");
  const { root, target, path, json } = settings;
  const {
    inputs: configured = [],
    out: configuredOut,
    baseline: configuredBaseline,
    ...fromFile
  } = settings.options;
  const { out: flaggedOut, baseline: flaggedBaseline, ...fromFlags } = optionsOf(flags);
  const given = inputs.length > 0 ? toInputs(inputs, cwd) : toInputs(configured, root);
  if (given.length === 0) {
    throw new UsageError(
      "There are no inputs: name files, folders or globs, or set `inputs` in pagewright.config.ts.",
    );
  }
  const out = resolveIfGiven(cwd, flaggedOut) ?? resolveIfGiven(root, configuredOut);
  if (out !== undefined) refuseOutputFolder(out, given);
  const cache = flags.cache ? findCacheFolder(root, terminal.env) : undefined;
  const options = {
    ...fromFile,
    ...fromFlags,
    ...(path !== undefined && placesOf(relativePath(root, path), json, target)),
  };
  return {
    root,
    baseline: resolveIfGiven(cwd, flaggedBaseline) ?? resolve(root, configuredBaseline ?? baselineOf(target)),
    ...(out !== undefined && { out }),
    // Each target has a cache of its own, because a cache forgets what a run did not ask for.
    ...(cache !== undefined && {
      cacheFolder: target === undefined ? cache : join(cache, `target-${encodeURIComponent(target)}`),
    }),
    options,
    pages: readSources(findPages(given, out), root, options.limits?.pageSize),
  };
}

/** Where the keys of a module stand is known only to its language. */
function placesOf(
  configPath: string,
  json: string | undefined,
  target: string | undefined,
): Pick<GenerateOptions, "configPath" | "configPlaces"> {
  return json === undefined
    ? { configPath }
    : { configPath, configPlaces: keyPlaces(json, configPath, target) };
}

/** Each target has a baseline of its own: one that is written anew holds the findings of one run. */
function baselineOf(target: string | undefined): string {
  return target === undefined
    ? defaultBaseline
    : defaultBaseline.replace(/\.json$/, `.${encodeURIComponent(target)}.json`);
}

/** The names that earlier runs gave, as an option. Only a command that shows names needs the lock. */
export function lockedNames({ names }: Lock): Pick<GenerateOptions, "lockedNames"> {
  return { lockedNames: Object.fromEntries(names) };
}

/** The project, where it has an output folder. */
export function requireOutput(project: Project): ProjectWithOutput {
  const { out } = project;
  if (out === undefined) {
    throw new UsageError("There is no output folder: give --out, or set `out` in pagewright.config.ts.");
  }
  return { ...project, out };
}

function toInputs(written: string | readonly string[], base: string): Input[] {
  return [written].flat().map((input) => ({ written: input, base }));
}

function resolveIfGiven(base: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(base, path);
}
