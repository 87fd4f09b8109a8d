import { startVitest } from "vitest/node";

/**
 * Many cases of the fuzz tests:
 *
 *     npm run fuzz                  20,000 cases
 *     FUZZ_SEED=42 npm run fuzz     those of a run that failed
 */
process.env.FUZZ_CASES ??= "20000";
const vitest = await startVitest("test", ["test/trust/fuzz"], { run: true, watch: false });
await vitest.close();
