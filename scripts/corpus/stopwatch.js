/** Measures the steps of a run, one after the other. */
export function createStopwatch() {
  /** @type {[step: string, milliseconds: number][]} */
  const steps = [];
  return {
    steps,
    /**
     * @template T
     * @param {string} step
     * @param {() => T | Promise<T>} work
     * @returns {Promise<T>}
     */
    time: async (step, work) => {
      const start = performance.now();
      const result = await work();
      steps.push([step, performance.now() - start]);
      return result;
    },
  };
}
