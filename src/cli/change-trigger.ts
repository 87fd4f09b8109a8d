/** Gathers what changes, until nothing has changed for a moment. */
export interface ChangeTrigger {
  readonly fire: (path: string) => void;
  /** Nothing will change any more. */
  readonly stop: () => void;
  /** The paths that changed since the last call, once it has become quiet; `undefined` after the stop. */
  readonly next: () => Promise<ReadonlySet<string> | undefined>;
}

/** Editors write a file in several steps, and checkouts change many files: a moment later all is whole. */
export function createChangeTrigger(quietMilliseconds: number): ChangeTrigger {
  let changed = new Set<string>();
  let stopped = false;
  let quiet = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wake: (() => void) | undefined;
  return {
    fire: (path) => {
      changed.add(path);
      quiet = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        quiet = true;
        wake?.();
      }, quietMilliseconds);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      wake?.();
    },
    next: async () => {
      if (!stopped && !quiet) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const paths = changed;
      changed = new Set();
      quiet = false;
      return stopped ? undefined : paths;
    },
  };
}
