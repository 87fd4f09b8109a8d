import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Ports } from "../ports.ts";

/** Fewer pages than this make fewer modules than another thread is worth. */
const worthThread = 500;

/**
 * Runs `action` with a thread that prints modules while this one makes their structures. It starts at once, so that it
 * has loaded ts-morph before there is something to print.
 */
export async function withPrintingThread<T>(
  action: (ports: Pick<Ports, "printModules">) => Promise<T>,
): Promise<T> {
  const { Tinypool } = await import("tinypool");
  // The bundler puts the thread's module beside this one.
  const filename = fileURLToPath(new URL("./print-batch.js", import.meta.url));
  const pool = new Tinypool({
    filename,
    name: "printBatch",
    minThreads: 1,
    maxThreads: 1,
    // It makes little that lives on, so a larger space for what is new would only hold garbage.
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
    // Batches are posted when they are made, because this thread has no time to hear that one is done.
    concurrentTasksPerWorker: Number.MAX_SAFE_INTEGER,
  });
  try {
    // Gets the thread ready. If that fails, printing will say so.
    pool.run([]).catch(() => undefined);
    return await action({ printModules: (modules) => pool.run(modules) });
  } finally {
    await pool.destroy();
  }
}

/** Whether a thread pays that prints what so many pages declare, or `workers` asks for more than this one. */
export function isWorthPrintingThread(pages: number, workers: number | undefined): boolean {
  return workers === undefined ? pages >= worthThread && availableParallelism() > 1 : workers > 1;
}
