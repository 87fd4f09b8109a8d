/**
 * A module that no file holds, for the bundler and the tests alike: its text is made when somebody imports it.
 *
 * @param {string} name
 * @param {() => string} makeText
 * @returns {import("rolldown").Plugin}
 */
export function virtualModule(name, makeText) {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (imported) => (imported === name ? id : undefined),
    load: (loaded) => (loaded === id ? makeText() : undefined),
  };
}
