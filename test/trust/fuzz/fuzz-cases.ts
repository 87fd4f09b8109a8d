/** How many cases the two halves of the fuzz tests try together: 500 with the other tests, 20,000 by `npm run fuzz`. */
export const fuzzCases = Number(process.env.FUZZ_CASES ?? 500);

/** A run that failed names its seed, which repeats it. */
export const fuzzSeed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };

/** For long runs. */
export const fuzzTimeout = 60_000 + fuzzCases * 200;
