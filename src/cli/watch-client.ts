import { basename, extname, resolve } from "node:path";
import { pageExtensions } from "../dialect/page-names.ts";
import { loadConfig } from "../disk/load-config.ts";
import { relativePath } from "../disk/paths.ts";
import { liesIn, type PathWatcher, watchPaths } from "../disk/watch-paths.ts";
import { watchRoot } from "../disk/watch-root.ts";
import { type ChangeTrigger, createChangeTrigger } from "./change-trigger.ts";
import { chooseTargets } from "./choose-targets.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { explainError } from "./explain-error.ts";
import type { Invocation } from "./invocation.ts";
import { createMemory, type Memory } from "./memory.ts";
import { runTargets } from "./run-targets.ts";

type Typed = Omit<Invocation, "settings" | "memory">;

/** What a watching command looks at: pages, the configuration, and the folders that it writes to. */
interface Watched {
  readonly roots: readonly string[];
  readonly outputs: readonly string[];
  readonly config?: string;
}

const quietMilliseconds = 100;

/** Runs a command now, and again whenever pages or configuration change, until somebody stops it. */
export async function watchClient(
  typed: Typed,
  run: (invocation: Invocation) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { terminal, flags } = typed;
  const memories = new Map<string | undefined, Memory>();
  const runOnce = (changed?: ReadonlySet<string>) =>
    runTargets(typed, (invocation) => {
      const memory = memories.get(invocation.settings.target) ?? createMemory();
      memories.set(invocation.settings.target, memory);
      return run({ ...invocation, memory, ...(changed && { cause: describeCause(changed, typed) }) });
    }).catch((error: unknown) => explainError(error, terminal));
  const trigger = createChangeTrigger(quietMilliseconds);
  terminal.onInterrupt?.(trigger.stop);
  // Watching begins before the run, so that nothing changes unseen.
  let watched = await findWatched(typed);
  let watcher = await open(watched, trigger);
  const first = await runOnce();
  // What was typed wrong stays wrong; a configuration can be mended.
  if (first === exitCode.usage && watched.config === undefined) {
    await watcher.close();
    return first;
  }
  if (!flags.quiet) terminal.stderr.write("Watching for changes. Ctrl+C stops.\n");
  for (let changed = await trigger.next(); changed !== undefined; changed = await trigger.next()) {
    const now = await findWatched(typed).catch(() => watched);
    if (JSON.stringify(now) !== JSON.stringify(watched)) {
      watched = now;
      await watcher.close();
      watcher = await open(watched, trigger);
    }
    await runOnce(changed);
  }
  await watcher.close();
  return exitCode.fine;
}

function open(watched: Watched, trigger: ChangeTrigger): Promise<PathWatcher> {
  return watchPaths(watched.roots, {
    ignored: (path) => liesIn(watched.outputs, path),
    onChange: (path, isFolder) => {
      if (isFolder || mayMatter(path, watched)) trigger.fire(path);
    },
  });
}

async function findWatched({ inputs, flags, terminal }: Typed): Promise<Watched> {
  const cwd = resolve(terminal.cwd, flags.cwd ?? ".");
  const loaded = await loadConfig(cwd, flags.config);
  const targets = chooseTargets(loaded, flags.target);
  const given =
    inputs.length > 0
      ? inputs.map((written) => ({ written, base: cwd }))
      : targets.flatMap(({ options, root }) =>
          [options.inputs ?? []].flat().map((written) => ({ written, base: root })),
        );
  const outputs = targets.flatMap(({ options, root }) =>
    options.out === undefined ? [] : [resolve(root, options.out)],
  );
  const config = loaded.path;
  return {
    roots: [...given.map(watchRoot), ...(config === undefined ? [] : [config])],
    outputs: flags.out === undefined ? outputs : [resolve(cwd, flags.out)],
    ...(config !== undefined && { config }),
  };
}

/** Swap files and locks of editors are no pages. */
function mayMatter(path: string, { config, roots }: Watched): boolean {
  const isPage =
    pageExtensions.includes(extname(path).slice(1).toLowerCase()) && !basename(path).startsWith(".");
  return isPage || path === config || roots.includes(path);
}

/** `docs/ticket.md`, or `docs/ticket.md and 3 more`. */
function describeCause(changed: ReadonlySet<string>, { terminal }: Typed): string {
  const [first = "", ...rest] = [...changed].map((path) => relativePath(terminal.cwd, path)).sort();
  return rest.length === 0 ? first : `${first} and ${rest.length} more`;
}
