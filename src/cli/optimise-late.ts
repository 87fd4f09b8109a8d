import { setFlagsFromString } from "node:v8";

/** V8's own budget is a fifteenth of this. */
const interruptBudget = 1_000_000;

/**
 * Lets the V8 of Node.js 20 optimise only what runs for long. By itself it optimises a function after little use, in
 * threads of its own. Of a run that lasts seconds and has much code, that was a fifth of all processor time, and half
 * of it where one page had changed; it gained less, and took the cores from the threads that read pages. Later versions
 * have a cheaper compiler in between, and do not know the flag.
 */
export function optimiseLate(nodeVersion: string): void {
  if (Number.parseInt(nodeVersion, 10) < 22) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
