import type { OutputFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import type { ModuleStructure } from "./module-structure.ts";

/** How a caller takes part in printing. */
export interface PrintPorts {
  /** Modules that were printed before. */
  readonly printed?: TextCache;
  /** Prints modules elsewhere, such as in another thread: the groups of each as JSON become its text. */
  readonly print?: (modules: readonly string[]) => Promise<readonly string[]>;
  /** Is told after each module how many there are, and may throw to stop. */
  readonly onModule?: (count: number) => Promise<void>;
}

interface Unprinted {
  readonly structure: ModuleStructure;
  /** The groups as JSON, where somebody needs them. */
  readonly origin: string;
}

/** Large enough that posting it costs nothing, small enough that another thread soon has something to do. */
const batchSize = 100;

/** So many batches wait for a printer at most: structures of a large API would fill the memory before it is done. */
const mostWaiting = 8;

/**
 * The texts of modules, batch by batch. A module that `printed` knows is not printed again; where it knows all of them,
 * ts-morph is not even loaded.
 */
export async function printModules(
  structures: Iterable<ModuleStructure>,
  ports: PrintPorts,
): Promise<OutputFile[]> {
  const { printed, print, onModule } = ports;
  const files: OutputFile[] = [];
  const pending: Promise<readonly OutputFile[]>[] = [];
  let batch: Unprinted[] = [];
  let count = 0;
  const closeBatch = () => {
    if (batch.length > 0) pending.push(heldBack(printBatch(batch, ports)));
    batch = [];
  };
  for (const structure of structures) {
    const origin = printed || print ? JSON.stringify(structure.groups) : "";
    const known = printed?.find(origin);
    if (known === undefined) batch.push({ structure, origin });
    else files.push({ path: structure.path, text: known });
    if (batch.length === batchSize) {
      closeBatch();
      await pending.at(-mostWaiting);
    }
    await onModule?.(++count);
  }
  closeBatch();
  return [...files, ...(await Promise.all(pending)).flat()];
}

async function printBatch(
  batch: readonly Unprinted[],
  { printed, print }: PrintPorts,
): Promise<readonly OutputFile[]> {
  const texts = print ? await print(batch.map(({ origin }) => origin)) : await printHere(batch);
  return batch.map(({ structure: { path }, origin }, index) => {
    const text = texts[index];
    if (text === undefined) throw new Error(`The module ${path} was not printed.`);
    printed?.keep(origin, text);
    return { path, text };
  });
}

async function printHere(batch: readonly Unprinted[]): Promise<readonly string[]> {
  const { printModule } = await import("./print.ts");
  return batch.map(({ structure }) => printModule(structure));
}

/** A promise whose failure counts when it is awaited, and not before. */
function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
