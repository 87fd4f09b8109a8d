/** @typedef {import("../../src/model/source.ts").SourceFile} SourceFile */
/** @typedef {import("../../src/model/operations.ts").Operation} Operation */

/**
 * How good the names of functions are as names: how many are told apart by a number alone, and how many stay the same
 * when every second page is missing.
 *
 * @param {readonly SourceFile[]} sources
 * @param {readonly Operation[]} operations
 * @returns {Promise<Record<string, number>>}
 */
export async function measureNames(sources, operations) {
  /** @type {typeof import("../../src/index.ts")} */
  const { loadModel } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const half = sources.filter((_, index) => index % 2 === 0);
  const { model } = await loadModel(half, { parser: "satteri" });
  const names = new Map(operations.map(({ id, name }) => [id, name]));
  const shared = model.operations.filter(({ id }) => names.has(id));
  return {
    "names with a number": operations.filter(({ name, title }) => /\d$/.test(name) && !/\d/.test(title))
      .length,
    "functions of half the pages": shared.length,
    "names kept by half the pages": shared.filter(({ id, name }) => names.get(id) === name).length,
  };
}
