import { join, resolve } from "node:path";
import type { ApiSurface } from "../../compare/api-surface.ts";
import { compareSurfaces } from "../../compare/compare-surfaces.ts";
import {
  countChanges,
  formatChangeList,
  formatChangesAsJson,
  formatChangesAsMarkdown,
} from "../../compare/format-changes.ts";
import { findCacheFolder } from "../../disk/cache-folder.ts";
import { findPages } from "../../disk/find-pages.ts";
import { readSavedApi } from "../../disk/read-saved-api.ts";
import { readSources } from "../../disk/read-sources.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Flags } from "../flags.ts";
import type { Settings } from "../invocation.ts";
import type { Terminal } from "../terminal.ts";
import { withPorts } from "../with-ports.ts";

export interface DiffFlags
  extends Pick<Flags, "config" | "cwd" | "target" | "cache" | "workers" | "quiet" | "verbose"> {
  readonly format: "pretty" | "markdown" | "json";
  readonly failOn: "breaking" | "any" | "never";
}

/** Two APIs as somebody typed them, and how to read them. */
export interface DiffInvocation {
  readonly old: string;
  readonly next: string;
  readonly flags: DiffFlags;
  readonly terminal: Terminal;
  readonly settings: Settings;
}

/** `pagewright diff`: what became of an API, on standard output. */
export async function diffCommand(invocation: DiffInvocation): Promise<ExitCode> {
  const { old, next, flags, terminal } = invocation;
  const before = await loadApi(old, invocation, {});
  // Functions keep the names that they had: that a page was added is no reason to rename one.
  const names = Object.fromEntries([...before.functions].map(([id, { name }]) => [id, name]));
  const changes = compareSurfaces(before, await loadApi(next, invocation, names));
  const formats = {
    pretty: () => (changes.length === 0 ? "" : formatChangeList(changes)),
    markdown: () => formatChangesAsMarkdown(changes),
    json: () => formatChangesAsJson(changes),
  };
  terminal.stdout.write(formats[flags.format]());
  if (!flags.quiet) terminal.stderr.write(`The API has ${countChanges(changes)}.\n`);
  const failing = flags.failOn === "any" ? changes : changes.filter(({ breaking }) => breaking);
  return flags.failOn !== "never" && failing.length > 0 ? exitCode.refused : exitCode.fine;
}

/** A saved model, the surface beside a client, or pages that are read now. */
async function loadApi(
  written: string,
  { flags, terminal, settings }: DiffInvocation,
  lockedNames: Readonly<Record<string, string>>,
): Promise<ApiSurface> {
  const base = resolve(terminal.cwd, flags.cwd ?? ".");
  const path = resolve(base, written);
  const saved = readSavedApi(path);
  if (saved !== undefined) return saved;
  const { inputs: _inputs, out: _out, ...options } = settings.options;
  const pages = readSources(findPages([{ written, base }], undefined), path, options.limits?.pageSize);
  const cache = flags.cache ? findCacheFolder(settings.root, terminal.env) : undefined;
  // A cache of its own, because a cache forgets what a run did not ask for.
  const project = {
    options,
    pages,
    ...(cache !== undefined && { cacheFolder: join(cache, "diff") }),
  };
  const { loadModel } = await import("../../generate.ts");
  const { surfaceOf } = await import("../../compare/surface-of.ts");
  const { model } = await withPorts(project, { flags, terminal }, (ports) =>
    loadModel(pages.sources, { ...options, lockedNames }, ports),
  );
  return surfaceOf(model);
}
