import type { ModuleStructure } from "./4-emit/module-structure.ts";
import { printModule } from "./4-emit/print.ts";

/** The texts of modules whose groups were written as JSON: the part of emission that another thread can do. */
export function printWritten(modules: readonly string[]): string[] {
  return modules.map((written) => {
    // JSON has no types. A text comes here from the emitter alone.
    const groups: ModuleStructure["groups"] = JSON.parse(written);
    return printModule({ groups });
  });
}
